package import Civics
package import Database
import Ledger

/// A ruling as it was given, or taken back; rows are only ever added.
package struct RulingEntry: Hashable, Sendable {
    /// About which suggestion.
    package let suggestion: ID<Suggestion>
    /// Which ruling on the suggestion it is, from 1.
    package let number: Int
    /// In which round; nil for one that came late or is held back.
    package let round: ID<ScreeningRound>?
    /// What was ruled; nil where the ruling before was taken back.
    package let ruling: Ruling?
    /// The grounds in words; of a ruling taken back, why it was.
    package let grounds: String
    /// The hard stops that stood against it, as `list/item`.
    package let stoppedBy: [String]
    /// Why it was ruled otherwise than the hard stops demand; usually empty.
    package let overriding: String
    /// When.
    package let at: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
}

extension RulingEntry: RowDecodable {
    /// Reads a row in the order of ``RulingTable``.
    package init(row: inout Row) throws(DatabaseError) {
        suggestion = try row.next()
        number = try row.next()
        round = try row.next()
        let outcome: Outcome? = try row.next()
        let reason: RejectionReason? = try row.next()
        let duplicateOf: ID<Suggestion>? = try row.next()
        let grounds: String = try row.next()
        ruling = outcome.map {
            Ruling($0, reason: reason, duplicateOf: duplicateOf, grounds: grounds)
        }
        self.grounds = grounds
        let stops: String = try row.next()
        stoppedBy = stops.split(separator: " ").map(String.init)
        overriding = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}
