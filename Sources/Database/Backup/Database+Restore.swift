extension Database {
    /// Fills an empty database from a backup of either engine.
    ///
    /// It is one transaction: the migrations that the backup's database had taken, its rows, then
    /// the migrations that came since. Nothing is committed before the file's last checksum was
    /// seen.
    ///
    /// - Parameters:
    ///   - schema: The whole product's; it knows every migration of the backup.
    ///   - path: The file.
    ///   - progress: Is shown how many bytes are done, now and then and at the end.
    /// - Returns: What the file held.
    /// - Throws: ``BackupError``; ``DatabaseError/cancelled`` in it when the task is cancelled.
    ///   Whatever is thrown, the database is as empty as before.
    @discardableResult
    package func restore(
        _ schema: Schema,
        from path: String,
        progress: @escaping @Sendable (BackupProgress) -> Void = { _ in }
    ) async throws(BackupError) -> BackupSummary {
        try await write { (t: Transaction<BackupError>) throws(BackupError) in
            let reader = try BackupReader(path)
            let migrations = try reader.header()
            let unknown = migrations.filter { name in
                !schema.migrations.contains { $0.name == name }
            }
            guard unknown.isEmpty else { throw .store(.schemaNewer(unknown: unknown)) }

            try t.withDatabaseErrors { t throws(DatabaseError) in try t.lockMigrations() }
            if let table = try t.tables().first { throw .notEmpty(table: table) }
            let taken = schema.migrations.filter { migrations.contains($0.name) }
            let later = schema.migrations.filter { !migrations.contains($0.name) }
            try t.apply(taken, isFirst: true)
            let tables = try Restoration(t, schema, reader, progress).load()
            try t.apply(later, isFirst: false)
            return BackupSummary(migrations: migrations, tables: tables, checksum: reader.digits)
        }
    }
}

extension Transaction where Failure == BackupError {
    fileprivate func apply(_ migrations: [Migration], isFirst: Bool) throws(BackupError) {
        try withDatabaseErrors { t throws(DatabaseError) in
            if isFirst { try t.createMigrationTable() }
            for migration in migrations { try t.apply(migration) }
        }
    }
}
