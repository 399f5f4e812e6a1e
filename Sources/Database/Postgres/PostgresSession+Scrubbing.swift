import Dispatch
import Foundation

// VACUUM FULL writes a table anew, and keeps every version of a row that somebody may still see.
// Whoever is just connecting to another database of the server counts for a moment, and nothing
// tells of them: so every step that forgets scrubs what those before it forgot, too.

extension PostgresSession {
    /// Writes tables anew without the versions of rows that are no more.
    func scrub(_ tables: [String]) throws(DatabaseError) {
        let connection = try ready
        try waitForReaders(connection)
        try connection.execute("SET lock_timeout = \(Scrubbing.patience.milliseconds)")
        defer {
            let usual = options.lockLimit.milliseconds
            _ = try? connection.execute("SET lock_timeout = \(usual)")
        }
        try connection.execute("VACUUM (FULL) " + tables.joined(separator: ", "))
    }

    /// Waits until nobody in this database sees what it was before this moment.
    private func waitForReaders(_ connection: PostgresConnection) throws(DatabaseError) {
        let now = try number(
            "SELECT txid_snapshot_xmax(txid_current_snapshot()) % 4294967296",
            connection
        )
        // Ages are compared, not numbers: those begin anew after four thousand million.
        let end = DispatchTime.now() + .milliseconds(Scrubbing.patience.milliseconds)
        while try number(
            """
            SELECT COUNT(*)
            FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
                AND age(backend_xmin) > age(CAST('\(now)' AS xid))
            """,
            connection
        ) > 0 {
            guard DispatchTime.now() < end else { throw .busy }
            Thread.sleep(forTimeInterval: 0.01)
        }
    }

    private func number(
        _ sql: String,
        _ connection: PostgresConnection
    ) throws(DatabaseError) -> Int64 {
        let result = try connection.runOnce(Call(trusted: sql))
        var row = try result.row(0, result.columns)
        return try row.next()
    }
}
