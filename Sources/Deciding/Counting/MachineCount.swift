package import Civics
package import Database
package import Ledger

/// What the hall's keypads counted (表决器计票), entered by one and confirmed by another.
package struct MachineCount: Hashable, Sendable {
    /// The most characters of a device's name.
    package static let mostDeviceCharacters = 60

    /// The device: its name or number.
    package let device: String
    /// The keypads that voted.
    package let papers: Int
    /// What it counted.
    package let totals: PaperTotals
    /// What it printed.
    package let print: ID<CountingFile>
    /// Who entered it.
    package let enteredBy: ID<Account>
    /// Who confirmed it; nil before.
    package let confirmedBy: ID<Account>?
    /// What was wrong with it, where the session was broken off for it.
    package let fault: String?
    /// Counts the corrections.
    package let version: Int
}

extension MachineCount: RowDecodable {
    /// Reads a row in the order of ``MachineCountTable``.
    package init(row: inout Row) throws(DatabaseError) {
        device = try row.next()
        papers = try row.next()
        totals = try PaperTotals(column: try row.next())
        print = try row.next()
        enteredBy = try row.next()
        confirmedBy = try row.next()
        fault = try row.next()
        version = try row.next()
    }
}
