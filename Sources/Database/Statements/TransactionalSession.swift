import Logging

/// A session that begins and ends its transactions.
protocol TransactionalSession: Session {
    /// Begins a transaction.
    func begin(_ access: Access) throws(DatabaseError)

    /// Makes the transaction's work lasting; where that fails, nothing of it is.
    func commit() throws(DatabaseError)

    /// Undoes the transaction's work, whatever state the connection is in.
    func rollback()
}

extension TransactionalSession {
    /// Runs a body between begin and commit.
    func transact<V, F>(
        _ access: Access,
        engine: Engine,
        logger: Logger,
        _ body: (Transaction<F>) throws(F) -> V
    ) throws(F) -> V {
        do throws(DatabaseError) {
            try begin(access)
        } catch {
            throw F(error)
        }
        let state = TransactionState(engine: engine, session: self, logger: logger)
        defer { state.end() }
        let value: V
        do throws(F) {
            value = try body(Transaction(state))
        } catch {
            rollback()
            throw error
        }
        do throws(DatabaseError) {
            if let failure = state.failure { throw failure }
            try commit()
        } catch {
            rollback()
            throw F(error)
        }
        return value
    }
}
