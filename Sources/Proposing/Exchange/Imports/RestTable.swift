import Civics
import Database
import Ledger

/// The SQL of rows that an import left out.
enum RestTable {
    static func insert<F: StoreFailure>(
        _ rest: RestOfImport,
        of entry: ImportEntry,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run(
            "INSERT INTO suggestion_rest (import_id, content, at_ms) VALUES ($1, $2, $3)",
            [entry.id, rest.bytes, entry.at]
        )
    }

    /// When the rows of an import were left out, if they are kept.
    static func time<F: StoreFailure>(
        of id: ID<SuggestionImport>,
        since: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> Instant? {
        let milliseconds: Int64? = try transaction.first(
            "SELECT at_ms FROM suggestion_rest WHERE import_id = $1 AND at_ms > $2",
            [id, since]
        )
        return milliseconds.map(Instant.init(milliseconds:))
    }

    static func content<F: StoreFailure>(
        of id: ID<SuggestionImport>,
        since: Instant,
        in transaction: Transaction<F>
    ) throws(F) -> [UInt8]? {
        try transaction.first(
            "SELECT content FROM suggestion_rest WHERE import_id = $1 AND at_ms > $2",
            [id, since]
        )
    }

    static func delete<F: StoreFailure>(
        of id: ID<SuggestionImport>,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM suggestion_rest WHERE import_id = $1", [id])
    }

    /// Takes away what was kept for its time.
    static func deleteOld<F: StoreFailure>(
        until limit: Instant,
        in transaction: Transaction<F>
    ) throws(F) {
        try transaction.run("DELETE FROM suggestion_rest WHERE at_ms <= $1", [limit])
    }
}
