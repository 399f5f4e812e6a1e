package import Civics
package import Database

/// That a congress has another number of seats (名额) from a day on, within its term, by a decision.
package struct SeatChange: Hashable, Sendable {
    /// Which of the term's, from 1.
    package let ordinal: Int
    /// The seats before.
    package let before: Int
    /// The seats from that day on.
    package let after: Int
    /// The day.
    package let since: CivilDate
    /// The decision: its number or its title.
    package let document: String
    /// Why.
    package let reason: String
    /// When it was recorded.
    package let at: Instant

    /// Puts a change together; the use case checks it.
    package init(
        ordinal: Int,
        before: Int,
        after: Int,
        since: CivilDate,
        document: String,
        reason: String,
        at: Instant
    ) {
        self.ordinal = ordinal
        self.before = before
        self.after = after
        self.since = since
        self.document = document
        self.reason = reason
        self.at = at
    }
}

extension SeatChange: RowDecodable {
    /// Reads a row in the order of ``SeatChangeTable``.
    package init(row: inout Row) throws(DatabaseError) {
        ordinal = try row.next()
        before = try row.next()
        after = try row.next()
        since = try row.next()
        document = try row.next()
        reason = try row.next()
        at = try row.next()
    }
}

extension Roll {
    /// The seats of the congress at the end of a day.
    package func seats(on day: CivilDate) -> Int {
        seatChanges.first { $0.since > day }?.before ?? term.seats
    }
}
