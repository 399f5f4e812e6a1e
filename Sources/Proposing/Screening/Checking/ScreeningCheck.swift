package import Civics
package import Database
import Ledger

/// What was found about one criterion of a suggestion in a round; a later finding takes the place
/// of an earlier one, and both stay.
package struct ScreeningCheck: Hashable, Sendable {
    /// Whether the criterion is met.
    package enum Result: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It is met; of a hard stop: it stops the suggestion.
        case met
        /// It is not met.
        case notMet = "not-met"
        /// It has nothing to do with the suggestion.
        case notApplicable = "not-applicable"
    }

    /// In which round.
    package let round: ID<ScreeningRound>
    /// Of which suggestion.
    package let suggestion: ID<Suggestion>
    /// The list's id.
    package let list: String
    /// The criterion's id.
    package let item: String
    /// Which finding about the criterion it is, from 1.
    package let number: Int
    /// What was found.
    package let result: Result
    /// A remark; may be empty.
    package let note: String
    /// When.
    package let at: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
}

extension ScreeningCheck: RowDecodable {
    /// Reads a row in the order of ``CheckTable``.
    package init(row: inout Row) throws(DatabaseError) {
        round = try row.next()
        suggestion = try row.next()
        list = try row.next()
        item = try row.next()
        number = try row.next()
        result = try row.next()
        note = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}

/// A hard stop that was set against a suggestion.
struct CheckedStop {
    let list: String
    let item: CriteriaList.Item

    /// `chongqing/single-demand`.
    var name: String { "\(list)/\(item.id)" }

    /// Those that stand against a suggestion in a round.
    static func all<F: StoreFailure>(
        on suggestion: ID<Suggestion>,
        in round: ID<ScreeningRound>,
        in transaction: Transaction<F>
    ) throws(F) -> [CheckedStop] {
        try CheckTable.current(of: suggestion, in: round, in: transaction).compactMap { check in
            guard check.result == .met,
                let item = CriteriaLists.builtIn[check.list]?
                    .item(check.item), item.kind == .hardStop
            else { return nil }
            return CheckedStop(list: check.list, item: item)
        }
    }
}

extension CheckedRuling {
    /// Whether it is what the hard stops demand, or says why it is not.
    func heeds(_ stops: [CheckedStop]) -> Bool {
        guard !stops.isEmpty, overriding.isEmpty else { return true }
        switch ruling.outcome {
        case .forwarded: return true
        case .rejected:
            return stops.contains { stop in
                ruling.reason.map(stop.item.reasons.contains) == true
            }
        case .takenForward, .merged, .reserved, .duplicate: return false
        }
    }
}
