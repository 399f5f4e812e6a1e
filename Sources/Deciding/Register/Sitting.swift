package import Civics
package import Database
import Ledger

/// A sitting of a meeting (全体会议): those who check in to it are there for all its ballots.
package struct Sitting: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Sitting>
    /// Of which meeting.
    package let meeting: ID<Meeting>
    /// Which of the meeting's, from 1.
    package let number: Int
    /// The day.
    package let heldOn: CivilDate
    /// Whether it is over: nobody checks in any longer.
    package let isClosed: Bool

    /// Puts a sitting together; the use cases check it.
    package init(
        id: ID<Sitting>,
        meeting: ID<Meeting>,
        number: Int,
        heldOn: CivilDate,
        isClosed: Bool
    ) {
        self.id = id
        self.meeting = meeting
        self.number = number
        self.heldOn = heldOn
        self.isClosed = isClosed
    }
}

extension Sitting: RowDecodable {
    /// Reads a row in the order of ``SittingTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        meeting = try row.next()
        number = try row.next()
        heldOn = try row.next()
        isClosed = try row.next()
    }
}
