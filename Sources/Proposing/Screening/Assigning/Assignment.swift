package import Civics
package import Database
package import Ledger

/// A unit is asked for its opinion on a suggestion in a round (交部门论证).
package struct Assignment: Hashable, Sendable {
    /// How an assignment ended without the opinion that was asked for.
    package enum Ending: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It was called back.
        case recalled
        /// Another unit is asked instead.
        case reassigned
        /// The round goes on without the opinion, for a reason in words.
        case waived
        /// The unit said that the matter is not its own.
        case returned
    }

    /// The key of the row.
    package let id: ID<Assignment>
    /// In which round.
    package let round: ID<ScreeningRound>
    /// On which suggestion.
    package let suggestion: ID<Suggestion>
    /// Who is asked.
    package let party: ID<Party>
    /// The last day.
    package let dueOn: CivilDate
    /// What to look at; may be empty.
    package let note: String
    /// When it was assigned.
    package let assignedAt: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// How it ended, if it ended without an opinion.
    package let ending: Ending?
    /// Why it ended.
    package let endingReason: String
    /// When it ended.
    package let endedAt: Instant?

    /// Whether the unit is still asked, or has answered.
    package var isLive: Bool { ending == nil }
}

extension Assignment: RowDecodable {
    /// Reads a row in the order of ``AssignmentTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        round = try row.next()
        suggestion = try row.next()
        party = try row.next()
        dueOn = try row.next()
        note = try row.next()
        assignedAt = try row.next()
        post = try row.next()
        postEnglish = try row.next()
        ending = try row.next()
        endingReason = try row.next()
        endedAt = try row.next()
    }
}
