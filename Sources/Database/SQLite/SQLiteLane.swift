import GRDB
import Logging

/// Takes the transactions of SQLite, one at a time, to a connection of GRDB's pool.
actor SQLiteLane: Lane {
    nonisolated private let executor: BlockingExecutor
    private let pool: DatabasePool
    private let logger: Logger

    init(_ pool: DatabasePool, label: String, logger: Logger) {
        executor = BlockingExecutor(label: label)
        self.pool = pool
        self.logger = logger
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    func perform<V: Sendable, F: DatabaseFailure>(
        _ access: Access,
        _ body: @Sendable (Transaction<F>) throws(F) -> V
    ) throws(F) -> V {
        switch access {
        case .write:
            return try pool.writeWithoutTransaction { database in
                run(access, body, on: database)
            }
            .get()
        case .read:
            let outcome: Result<V, F>
            do {
                outcome = try pool.unsafeRead { database in run(access, body, on: database) }
            } catch {
                // The body's error is in the outcome: only opening the connection fails here.
                throw F(SQLiteFailure(names: nil, path: pool.path).translate(error))
            }
            return try outcome.get()
        }
    }

    func scrub(_ tables: [String]) throws(DatabaseError) {
        do {
            // The pages themselves are cleaned as rows are deleted (secure_delete); older ones lie
            // in the log until it is cut off.
            try pool.writeWithoutTransaction { database in
                let usual = try Int.fetchOne(database, sql: "PRAGMA busy_timeout") ?? 0
                let patience = Scrubbing.patience.milliseconds
                try database.execute(sql: "PRAGMA busy_timeout = \(patience)")
                defer { try? database.execute(sql: "PRAGMA busy_timeout = \(usual)") }
                _ = try database.checkpoint(.truncate)
            }
        } catch {
            throw SQLiteFailure(names: nil, path: pool.path).translate(error)
        }
    }

    func close() {
        // Closing is done once all lanes are still; a second time is no matter. SQLite puts the log
        // back into the file when the last connection closes, if that one may write: so the
        // readers go first.
        pool.invalidateReadOnlyConnections()
        try? pool.close()
    }

    private func run<V, F>(
        _ access: Access,
        _ body: (Transaction<F>) throws(F) -> V,
        on database: GRDB.Database
    ) -> Result<V, F> {
        let session = SQLiteSession(database, path: pool.path)
        return Result { () throws(F) in
            try session.transact(access, engine: .sqlite, logger: logger, body)
        }
    }
}
