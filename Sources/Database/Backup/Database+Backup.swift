extension Database {
    /// Writes every table to one file that restores on either engine: docs/backup-format.md.
    ///
    /// It is one snapshot, taken while others read and write. The rows are streamed in the order
    /// of their primary keys, so that equal databases give equal files. The file has its name
    /// only when it is whole and on the disk.
    ///
    /// - Parameters:
    ///   - schema: The whole product's; the tables of the file are those it lists.
    ///   - path: The file, which must not exist.
    ///   - progress: Is shown how many rows are done, now and then and at the end.
    /// - Returns: What the file holds.
    /// - Throws: ``BackupError``; ``DatabaseError/cancelled`` in it when the task is cancelled.
    ///   Whatever is thrown, no file is left.
    @discardableResult
    package func backup(
        _ schema: Schema,
        to path: String,
        progress: @escaping @Sendable (BackupProgress) -> Void = { _ in }
    ) async throws(BackupError) -> BackupSummary {
        try await read { (t: Transaction<BackupError>) throws(BackupError) in
            let writer = try BackupWriter(path)
            let summary = try t.write(schema, to: writer, progress)
            try writer.finish()
            return summary
        }
    }
}

extension Transaction where Failure == BackupError {
    fileprivate func write(
        _ schema: Schema,
        to writer: BackupWriter,
        _ progress: (BackupProgress) -> Void
    ) throws(BackupError) -> BackupSummary {
        // Sorting a big table is no slow statement, nor is a slow disk a body that idles.
        try withDatabaseErrors { t throws(DatabaseError) in try t.liftTimeLimits() }
        let existing = try tables()
        let listed = schema.tables.filter(existing.contains)
        for table in existing
        where table != Schema.ownTable && !listed.contains(table)
            && !schema.derived.contains(table)
        {
            throw .unlistedTable(name: table)
        }
        let applied = existing.contains(Schema.ownTable) ? try appliedNames() : []
        let unknown = applied.filter { name in !schema.migrations.contains { $0.name == name } }
        guard unknown.isEmpty else { throw .store(.schemaNewer(unknown: unknown)) }
        let migrations = schema.migrations.map(\.name).filter(applied.contains)

        var counts: [BackupSummary.Table] = []
        for table in listed {
            counts.append(.init(name: table, rows: try one("SELECT COUNT(*) FROM \(table)")))
        }
        let total = counts.reduce(0) { $0 + $1.rows }
        var done: Int64 = 0
        try writer.write(.header(version: BackupLine.version, migrations: migrations))
        for table in listed {
            let columns = try columns(of: table)
            try writer.write(.table(name: table, columns: columns.map(\.name)))
            try each(Self.select(columns, from: table)) { (row: WholeRow) throws(BackupError) in
                try writer.write(.row(row.values))
                done += 1
                guard done % Int64(BackupProgress.interval) == 0 else { return }
                if Task.isCancelled { throw .store(.cancelled) }
                progress(BackupProgress(done: done, total: total))
            }
        }
        try writer.write(.end(counts))
        progress(BackupProgress(done: done, total: total))
        return BackupSummary(migrations: migrations, tables: counts, checksum: writer.digits)
    }

    private func appliedNames() throws(BackupError) -> [String] {
        try all("SELECT name FROM migration ORDER BY name")
    }

    private static func select(_ columns: [TableColumn], from table: String) -> String {
        let key = columns.filter { $0.keyPosition > 0 }.sorted { $0.keyPosition < $1.keyPosition }
        let order = (key.isEmpty ? columns : key).map(\.quotedName).joined(separator: ", ")
        let names = columns.map(\.quotedName).joined(separator: ", ")
        return "SELECT \(names) FROM \(table) ORDER BY \(order)"
    }
}

/// A row taken as it is.
private struct WholeRow: RowDecodable {
    let values: [SQLValue]

    init(row: inout Row) throws(DatabaseError) {
        values = row.rest()
    }
}
