package import Civics
package import Database
import Ledger
package import Tallying

/// A paper of which it is doubtful whether it is valid (存疑票), with what was ruled on it.
package struct DoubtfulPaper: Hashable, Sendable {
    /// What is wrong with a paper.
    package enum Doubt: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Something on it may tell whose it is.
        case identifying = "identifying-mark"
        /// It may mark too many items.
        case overvote
        /// What is marked cannot be told.
        case unreadable
        /// Something else is written on it.
        case text = "other-text"
        /// A part of it is gone.
        case torn
        /// It is not the paper that was issued, as a copy is.
        case unofficial = "not-issued"
        /// Two marks on one item.
        case twoMarks = "two-marks"
        /// A mark between two fields.
        case between = "between-fields"
        /// An item that is not on the list.
        case writeIn = "write-in"
    }

    /// What the chief scrutineer ruled.
    package enum Verdict: Hashable, Sendable {
        /// It counts as it is marked.
        case valid
        /// It is void.
        case void(VoidReason)
    }

    /// A verdict with why, in words.
    package struct Ruling: Hashable, Sendable {
        /// What holds.
        package let verdict: Verdict
        /// Why.
        package let reason: String
    }

    /// The most characters of a note or a reason.
    package static let mostCharacters = 300

    /// The key of the row.
    package let id: ID<DoubtfulPaper>
    /// Of which session.
    package let session: ID<BallotSession>
    /// From which box.
    package let box: Int
    /// Its number among the doubtful papers of the session, which is pencilled on its envelope.
    package let number: Int
    /// What is wrong with it.
    package let doubt: Doubt
    /// What is seen on it, never whose it may be; may be empty.
    package let note: String
    /// Its photograph; nil where none was taken.
    package let photograph: ID<CountingFile>?
    /// What was ruled; nil before.
    package let ruling: Ruling?
}

/// How many doubtful papers of a session were ruled alike: all that is told of them outside the
/// counting room.
package struct DoubtfulCount: Hashable, Sendable {
    /// What was ruled.
    package let verdict: DoubtfulPaper.Verdict
    /// On how many papers.
    package let papers: Int

    /// Says how many.
    package init(verdict: DoubtfulPaper.Verdict, papers: Int) {
        self.verdict = verdict
        self.papers = papers
    }

    /// Counts rulings: those that stand first, then by reason in the order of their bytes.
    package static func all(_ papers: [DoubtfulPaper]) -> [DoubtfulCount] {
        let verdicts = papers.compactMap(\.ruling?.verdict)
        let valid = verdicts.count { $0 == .valid }
        var void: [VoidReason: Int] = [:]
        for case .void(let reason) in verdicts { void[reason, default: 0] += 1 }
        return (valid > 0 ? [DoubtfulCount(verdict: .valid, papers: valid)] : [])
            + void.sorted { $0.key < $1.key }
            .map { DoubtfulCount(verdict: .void($0.key), papers: $0.value) }
    }
}

extension DoubtfulPaper: RowDecodable {
    /// Reads a row in the order of ``DoubtfulPaperTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        session = try row.next()
        box = try row.next()
        number = try row.next()
        doubt = try row.next()
        note = try row.next()
        photograph = try row.next()
        let isValid: Bool? = try row.next()
        let void: String? = try row.next()
        let reason: String? = try row.next()
        guard let isValid, let reason else {
            ruling = nil
            return
        }
        guard isValid == (void == nil) else {
            throw .corrupt(column: "void_reason", expected: "a reason of a void paper")
        }
        ruling = Ruling(
            verdict: void.map { .void(VoidReason($0)) } ?? .valid,
            reason: reason
        )
    }
}
