package import Civics
package import Database
import Ledger

/// Somebody who listens in (列席): no deputy, and never in possession of a paper.
package struct MeetingObserver: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<MeetingObserver>
    /// The place on the list, from 1.
    package let ordinal: Int
    /// The name.
    package let name: String
    /// The unit; empty where none is named.
    package let unit: String

    /// Puts an observer together; the use cases check it.
    package init(id: ID<MeetingObserver>, ordinal: Int, name: String, unit: String) {
        self.id = id
        self.ordinal = ordinal
        self.name = name
        self.unit = unit
    }
}

extension [MeetingObserver] {
    /// The list as it is written down, one a line: name, comma, unit.
    package var lines: String {
        map { $0.unit.isEmpty ? $0.name : "\($0.name)，\($0.unit)" }.joined(separator: "\n")
    }
}

extension MeetingObserver: RowDecodable {
    /// Reads a row in the order of ``MeetingObserverTable``.
    package init(row: inout Row) throws(DatabaseError) {
        id = try row.next()
        ordinal = try row.next()
        name = try row.next()
        unit = try row.next()
    }
}
