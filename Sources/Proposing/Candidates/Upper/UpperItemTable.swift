import Civics
package import Database
import Ledger

/// The SQL of what the level above has on its lists.
enum UpperItemTable {
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [UpperItem] {
        try transaction.all(
            """
            SELECT list, name, certainty, source
            FROM upper_item
            WHERE jurisdiction_id = $1
            ORDER BY list, number
            """,
            [jurisdiction]
        )
    }

    /// Takes a list away; gives how many items it had.
    @discardableResult
    static func delete<F: StoreFailure>(
        _ list: String,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> Int {
        try transaction.run(
            "DELETE FROM upper_item WHERE jurisdiction_id = $1 AND list = $2",
            [jurisdiction, list]
        )
    }

    /// Writes a list whole; one of the same name goes.
    static func save<F: StoreFailure>(
        _ items: [UpperItem],
        list: String,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        try delete(list, of: jurisdiction, in: transaction)
        for (index, item) in items.enumerated() {
            try transaction.run(
                """
                INSERT INTO upper_item (jurisdiction_id, list, number, name, certainty, source)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    jurisdiction, list, index + 1, item.name, item.provenance.certainty,
                    item.provenance.source,
                ]
            )
        }
    }
}

extension UpperItem: RowDecodable {
    /// Reads list, name and provenance.
    package init(row: inout Row) throws(DatabaseError) {
        self.init(
            list: try row.next(),
            name: try row.next(),
            provenance: try Provenance(row: &row)
        )
    }
}
