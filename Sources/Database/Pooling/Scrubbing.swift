/// Taking what was deleted or overwritten out of the files.
///
/// Both engines keep older versions of rows: SQLite in its log and in the free parts of its pages,
/// PostgreSQL beside the newer ones. Whoever copies the files could read in which order rows were
/// written, and what was forgotten.
enum Scrubbing {
    /// How long it waits for those who still read: behind it everybody else waits, too.
    static let patience: Duration = .seconds(1)
}

extension Database {
    /// Takes what was deleted or overwritten in these tables out of the files.
    ///
    /// Not out of copies that were made of them before: backups, PostgreSQL's write-ahead log, the
    /// blocks of a disk. Where somebody reads for long it is given up, and nothing is changed:
    /// whoever forgets calls it again later.
    ///
    /// - Parameter tables: names of tables, as the schema has them.
    /// - Throws: ``DatabaseError/busy`` where others read for too long; else what the engine says.
    package func scrub(_ tables: [String]) async throws(DatabaseError) {
        try await writers.scrub(tables)
    }
}
