import Civics
import Database
import Ledger
import Sheets

/// Columns that were assigned by hand, by the fingerprint of their header.
struct RememberedColumns: Sendable {
    let header: Digest
    let columns: [ColumnPosition: SuggestionColumn]
}

/// The SQL of how tables were read before.
enum ColumnMemoryTable {
    /// Headers of a jurisdiction that are looked at.
    private static let most = 200

    static func put<F: StoreFailure>(
        _ remembered: RememberedColumns,
        of jurisdiction: ID<Jurisdiction>,
        at now: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            INSERT INTO suggestion_column_memory (jurisdiction_id, header_digest, columns, at_ms)
            VALUES ($1, $2, $3, $4)
            ON CONFLICT (jurisdiction_id, header_digest) DO UPDATE
            SET columns = $3, at_ms = $4
            """,
            [jurisdiction, remembered.header.bytes, written(remembered.columns), now]
        )
    }

    /// Forgets a header, whose names say enough.
    static func delete<F: StoreFailure>(
        _ header: Digest,
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            """
            DELETE FROM suggestion_column_memory
            WHERE jurisdiction_id = $1 AND header_digest = $2
            """,
            [jurisdiction, header.bytes]
        )
    }

    /// What is remembered, the latest first.
    static func all<F: StoreFailure>(
        of jurisdiction: ID<Jurisdiction>,
        in transaction: Transaction<F>
    ) throws(F) -> [RememberedColumns] {
        try transaction.all(
            """
            SELECT header_digest, columns
            FROM suggestion_column_memory
            WHERE jurisdiction_id = $1
            ORDER BY at_ms DESC, header_digest
            LIMIT \(most)
            """,
            [jurisdiction]
        )
    }

    /// `1 text 3 place`: positions and columns in their order.
    private static func written(_ columns: [ColumnPosition: SuggestionColumn]) -> String {
        columns.sorted { $0.key < $1.key }
            .map { "\($0.key.number) \($0.value.rawValue)" }
            .joined(separator: "\n")
    }

    fileprivate static func read(_ text: String) -> [ColumnPosition: SuggestionColumn] {
        var columns: [ColumnPosition: SuggestionColumn] = [:]
        for line in text.split(separator: "\n") {
            let halves = line.split(separator: " ")
            guard halves.count == 2, let number = Int(halves[0]), number > 0,
                // A column of an older program is none of this one's.
                let column = SuggestionColumn(rawValue: String(halves[1]))
            else { continue }
            columns[ColumnPosition(number)] = column
        }
        return columns
    }
}

extension RememberedColumns: RowDecodable {
    /// Reads the header's digest and the columns.
    init(row: inout Row) throws(DatabaseError) {
        let bytes: [UInt8] = try row.next()
        guard let digest = Digest(bytes: bytes) else {
            throw .corrupt(column: "header_digest", expected: "32 bytes")
        }
        header = digest
        columns = ColumnMemoryTable.read(try row.next())
    }
}
