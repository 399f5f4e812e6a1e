package import Civics
package import Database
import Ledger

/// One recorded change of a deputy, with what the deputy is from that day on.
///
/// Changes are added and never altered, so that the roll of any day can be told from them.
package struct DeputyChange: Hashable, Sendable {
    /// What happened.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// On the roll as it was brought in.
        case imported
        /// Elected to a vacant seat (补选).
        case joined
        /// No longer a deputy.
        case left
        /// To another delegation.
        case moved
        /// To another seat in the hall, or to none.
        case seated
        /// The name was corrected.
        case renamed
    }

    /// Which of the deputy's changes, from 1.
    package let ordinal: Int
    /// What happened.
    package let kind: Kind
    /// The name from then on.
    package let name: String
    /// The delegation from then on.
    package let delegation: ID<Delegation>
    /// The seat in the hall from then on; nil for none.
    package let seat: String?
    /// How the deputy left; nil in office.
    package let departure: Departure?
    /// The day from which it holds.
    package let since: CivilDate
    /// The decision: its number (文号) or its title.
    package let document: String
    /// Why, in the words of whoever recorded it.
    package let reason: String
    /// How sure it is.
    package let certainty: Certainty
    /// When it was recorded.
    package let at: Instant
    /// From which post; empty for the operator.
    package let post: String
    /// The post's English name.
    package let postEnglish: String
}

extension DeputyChange: RowDecodable {
    /// Reads a row in the order of ``DeputyTable``.
    package init(row: inout Row) throws(DatabaseError) {
        ordinal = try row.next()
        kind = try row.next()
        name = try row.next()
        delegation = try row.next()
        seat = try row.next()
        departure = try row.next()
        since = try row.next()
        document = try row.next()
        reason = try row.next()
        certainty = try row.next()
        at = try row.next()
        post = try row.next()
        postEnglish = try row.next()
    }
}
