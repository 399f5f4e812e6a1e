package import Civics
package import Database
import Ledger

/// A line of the agenda (议程) of a meeting.
package struct AgendaItem: Hashable, Sendable {
    /// On which day.
    package let day: CivilDate
    /// At what time, in words; empty where none is set.
    package let hour: String
    /// What happens.
    package let matter: String

    /// Makes a line.
    package init(day: CivilDate, hour: String, matter: String) {
        self.day = day
        self.hour = hour
        self.matter = matter
    }
}

extension [AgendaItem] {
    /// The lines of a day as they are written down, one each: time, bar, matter.
    package func lines(on day: CivilDate) -> String {
        filter { $0.day == day }
            .map { $0.hour.isEmpty ? $0.matter : "\($0.hour) | \($0.matter)" }
            .joined(separator: "\n")
    }

    /// Stands for the whole agenda: who has seen one does not write over another.
    package var fingerprint: Digest {
        Digest(of: map { "\($0.day)\t\($0.hour)\t\($0.matter)" }.joined(separator: "\n"))
    }
}

extension AgendaItem: RowDecodable {
    /// Reads a row in the order of ``AgendaTable``.
    package init(row: inout Row) throws(DatabaseError) {
        day = try row.next()
        hour = try row.next()
        matter = try row.next()
    }
}
