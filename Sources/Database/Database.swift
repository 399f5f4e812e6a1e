/// A database that takes transactions: the only seam between the engines.
///
/// A transaction's body is synchronous and runs on a thread of its connection, never on Swift's
/// own: it may block, it cannot suspend, and it should be short. It throws one typed error; a
/// thrown error undoes everything. A write that has returned survives a loss of power on both
/// engines. Once begun, a transaction runs to its end even if its task is cancelled.
///
/// ```swift
/// let name = try await database.read { (t: Transaction<ReplyError>) throws(ReplyError) in
///     try t.one("SELECT name FROM party WHERE id = $1", [id], as: String.self)
/// }
/// ```
package struct Database: Sendable {
    /// The engine, for the few words in which the two differ.
    package let engine: Engine

    let readers: Turnstile
    let writers: Turnstile

    /// Opens a database; on SQLite, creates the file if there is none.
    ///
    /// PostgreSQL is asked once, for its version, encoding and collation; further connections are
    /// made when they are needed.
    ///
    /// - Throws: Whatever makes the address unusable: ``DatabaseError/unavailable(reason:)``,
    ///   ``DatabaseError/permission(subject:)``, ``DatabaseError/folderMissing(path:)``,
    ///   ``DatabaseError/foreignFile(path:)``, ``DatabaseError/engineTooOld(found:needed:)``,
    ///   ``DatabaseError/wrongCollation(found:)``, ``DatabaseError/wrongEncoding(found:)``.
    package static func open(
        _ address: DatabaseAddress,
        options: DatabaseOptions = DatabaseOptions()
    ) async throws(DatabaseError) -> Database {
        switch address {
        case .sqlite(let path):
            try await openSQLite(path, options)
        case .postgres(let server):
            try await openPostgres(server, options)
        }
    }

    /// Runs a body that sees one snapshot of the database and changes nothing.
    ///
    /// - Throws: What the body throws; else, wrapped in its error, what the engine says.
    package func read<V: Sendable, F: DatabaseFailure>(
        _ body: @Sendable (Transaction<F>) throws(F) -> V
    ) async throws(F) -> V {
        try await readers.pass(.read, body)
    }

    /// Runs a body that reads and writes, all of it or nothing.
    ///
    /// On SQLite there is one writer at a time. On PostgreSQL there are many, each seeing what is
    /// committed: rows that a decision rests on are read with ``Engine/lockRow``.
    ///
    /// - Throws: What the body throws; else, wrapped in its error, what the engine says.
    @discardableResult
    package func write<V: Sendable, F: DatabaseFailure>(
        _ body: @Sendable (Transaction<F>) throws(F) -> V
    ) async throws(F) -> V {
        try await writers.pass(.write, body)
    }

    /// Takes no further transactions, waits for those that run, and closes every connection.
    package func close() async {
        await readers.close()
        await writers.close()
    }
}
