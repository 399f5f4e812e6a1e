extension Database {
    /// Brings the database to the schema, step by step.
    ///
    /// Each step is one transaction: a crash leaves a database that the next start takes further.
    /// Several processes may start at once; they take turns. The server runs this before it
    /// opens its socket.
    ///
    /// - Throws: ``DatabaseError/schemaNewer(unknown:)`` for a database of a newer program,
    ///   ``DatabaseError/schemaChanged(name:)`` for a step that was edited after it was applied,
    ///   else what the engine says of a step; the steps before it stay.
    package func migrate(_ schema: Schema) async throws(DatabaseError) {
        while try await takeStep(schema) {}
    }

    /// Takes the next step, and answers whether there was one.
    private func takeStep(_ schema: Schema) async throws(DatabaseError) -> Bool {
        try await write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
            try t.lockMigrations()
            try t.createMigrationTable()
            let applied = try t.appliedMigrations(of: schema)
            let next = schema.migrations.first { !applied.contains($0.name) }
            guard let next else { return false }
            try t.apply(next)
            return true
        }
    }
}
