package import Civics
package import Database
package import Ledger

/// A month of a list of which some unit's report is published.
package struct PublishedMonth: Hashable, Sendable {
    /// The list.
    package let programme: ID<Programme>
    /// The month.
    package let period: ReportPeriod

    /// The months of a jurisdiction, the newest first.
    package static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [PublishedMonth] {
        try MonthReportTable.published(of: jurisdiction, in: transaction)
    }
}

extension PublishedMonth: RowDecodable {
    /// Reads a row in the order of ``MonthReportTable``.
    package init(row: inout Row) throws(DatabaseError) {
        programme = try row.next()
        period = try row.next()
    }
}
