import Logging

/// What a running transaction knows about itself, shared by the copies of its ``Transaction``.
final class TransactionState {
    let engine: Engine
    private let session: any Session

    /// The first refusal of the engine.
    ///
    /// PostgreSQL takes no further statement after one, so neither do we on SQLite, and such a
    /// transaction is never committed.
    private(set) var failure: DatabaseError?

    private let logger: Logger
    private var isOpen = true

    init(engine: Engine, session: any Session, logger: Logger) {
        self.engine = engine
        self.session = session
        self.logger = logger
    }

    /// Answers whether another statement may be run.
    func check() throws(DatabaseError) {
        guard isOpen else { throw .misuse(.transactionEnded) }
        if let failure { throw failure }
    }

    /// Runs a statement on the engine and remembers its refusal.
    func attempt<V>(
        _ sql: String,
        _ work: (any Session) throws(DatabaseError) -> V
    ) throws(DatabaseError) -> V {
        // The text has no values in it: those are arguments, and arguments are never logged.
        logger.debug("statement", metadata: ["engine": "\(engine)", "sql": "\(sql)"])
        do {
            return try work(session)
        } catch {
            logger.debug("refused", metadata: ["engine": "\(engine)", "code": "\(error.code)"])
            if failure == nil { failure = error }
            throw error
        }
    }

    /// Makes every further statement a ``Misuse/transactionEnded``.
    func end() {
        isOpen = false
    }
}
