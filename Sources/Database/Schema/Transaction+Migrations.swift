import Foundation

extension Transaction where Failure == DatabaseError {
    /// Lets statements take their time until the transaction ends, and us between them.
    func liftTimeLimits() throws(DatabaseError) {
        guard engine == .postgres else { return }
        try execute(
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0"
        )
    }

    /// Keeps everybody else from migrating until the transaction ends, in all processes.
    func lockMigrations() throws(DatabaseError) {
        switch engine {
        case .sqlite:
            // BEGIN IMMEDIATE has it already.
            break
        case .postgres:
            // Building an index of a big table is no slow statement, and waiting for another
            // process that does so is no deadlock.
            try liftTimeLimits()
            try execute("SET LOCAL lock_timeout = '10min'")
            // The number is "Mins", as in the header of a file of SQLite.
            try execute("SELECT pg_advisory_xact_lock(\(SQLiteFile.applicationID))")
        }
    }

    /// Makes the table of applied steps, if there is none.
    func createMigrationTable() throws(DatabaseError) {
        try execute(
            """
            CREATE TABLE IF NOT EXISTS \(Schema.ownTable) (
                name TEXT NOT NULL CONSTRAINT migration_name PRIMARY KEY,
                statements TEXT NOT NULL,
                applied_ms \(engine.int64) NOT NULL
            ) \(engine.table)
            """
        )
    }

    /// The steps taken so far, each known and unchanged.
    ///
    /// - Throws: ``DatabaseError/schemaNewer(unknown:)``, ``DatabaseError/schemaChanged(name:)``.
    func appliedMigrations(of schema: Schema) throws(DatabaseError) -> Set<String> {
        let applied: [AppliedMigration] = try all(
            """
            SELECT name, statements
            FROM migration
            ORDER BY name
            """
        )
        let known = Set(schema.migrations.map(\.name))
        let unknown = applied.map(\.name).filter { !known.contains($0) }
        guard unknown.isEmpty else { throw .schemaNewer(unknown: unknown) }
        for migration in schema.migrations {
            let text = applied.first { $0.name == migration.name }?.text
            guard text == nil || text == migration.text(for: engine) else {
                throw .schemaChanged(name: migration.name)
            }
        }
        return Set(applied.map(\.name))
    }

    /// Takes a step and remembers it.
    func apply(_ migration: Migration) throws(DatabaseError) {
        for statement in migration.statements(engine) {
            try execute(statement)
        }
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        try run(
            """
            INSERT INTO migration (name, statements, applied_ms)
            VALUES ($1, $2, $3)
            """,
            [
                migration.name, migration.text(for: engine),
                Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000,
            ]
        )
    }
}
