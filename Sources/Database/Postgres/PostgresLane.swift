import Logging

/// A connection of the pool, on a thread of its own.
actor PostgresLane: Lane {
    nonisolated private let executor: BlockingExecutor
    private let session: PostgresSession
    private let logger: Logger

    init(_ address: PostgresAddress, _ options: DatabaseOptions, label: String) {
        executor = BlockingExecutor(label: label)
        session = PostgresSession(address, options)
        logger = options.logger
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Makes the connection now rather than with the first transaction.
    func connect() throws(DatabaseError) {
        try session.connect()
    }

    func perform<V: Sendable, F: DatabaseFailure>(
        _ access: Access,
        _ body: @Sendable (Transaction<F>) throws(F) -> V
    ) throws(F) -> V {
        try session.transact(access, engine: .postgres, logger: logger, body)
    }

    func scrub(_ tables: [String]) throws(DatabaseError) {
        try session.scrub(tables)
    }

    func close() {
        session.close()
    }
}
