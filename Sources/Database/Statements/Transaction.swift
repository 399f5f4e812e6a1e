/// The statements of one transaction, handed to its body.
///
/// It is not `Sendable`, and a body captures nothing that it could be stored in: it cannot leave
/// the body. Once a statement was refused by the engine, nothing further is run and nothing is
/// committed, even if the body goes on: where a conflict is expected, ask for it with
/// `ON CONFLICT DO NOTHING` and look at the number of rows.
package struct Transaction<Failure: DatabaseFailure> {
    private let state: TransactionState

    init(_ state: TransactionState) {
        self.state = state
    }

    /// The engine, for the few words in which the two differ.
    package var engine: Engine { state.engine }

    /// Runs a statement.
    ///
    /// - Returns: How many rows were inserted, updated or deleted, cascades not counted.
    /// - Throws: What the engine said, as the body's own error.
    @discardableResult
    package func run(
        _ sql: String,
        _ arguments: [any SQLEncodable] = []
    ) throws(Failure) -> Int {
        do throws(DatabaseError) {
            let call = try prepare(sql, arguments)
            return try state.attempt(sql) { session throws(DatabaseError) in
                try session.run(call)
            }
        } catch {
            throw Failure(error)
        }
    }

    /// Reads the first row, if there is one.
    ///
    /// - Throws: What the engine said, or the row's initialiser, as the body's own error.
    package func first<R: RowDecodable>(
        _ sql: String,
        _ arguments: [any SQLEncodable] = [],
        as type: R.Type = R.self
    ) throws(Failure) -> R? {
        var result: R?
        try query(sql, arguments, .first) { (row: R) throws(Failure) in result = row }
        return result
    }

    /// Reads the first row, which has to be there.
    ///
    /// - Throws: ``DatabaseError/notFound`` where it is not, as the body's own error.
    package func one<R: RowDecodable>(
        _ sql: String,
        _ arguments: [any SQLEncodable] = [],
        as type: R.Type = R.self
    ) throws(Failure) -> R {
        guard let row: R = try first(sql, arguments) else { throw Failure(.notFound) }
        return row
    }

    /// Reads all rows, in the statement's order.
    ///
    /// - Throws: What the engine said, or the row's initialiser, as the body's own error.
    package func all<R: RowDecodable>(
        _ sql: String,
        _ arguments: [any SQLEncodable] = [],
        as type: R.Type = R.self
    ) throws(Failure) -> [R] {
        var result: [R] = []
        try query(sql, arguments, .all) { (row: R) throws(Failure) in result.append(row) }
        return result
    }

    /// Reads all rows one after another, however many they are, in flat memory.
    ///
    /// Other statements may be run meanwhile. The rows of a statement that writes (`RETURNING`)
    /// are held in memory on PostgreSQL.
    ///
    /// - Throws: What the engine said, the row's initialiser or `body`, as the body's own error.
    package func each<R: RowDecodable>(
        _ sql: String,
        _ arguments: [any SQLEncodable] = [],
        as type: R.Type = R.self,
        _ body: (R) throws(Failure) -> Void
    ) throws(Failure) {
        try query(sql, arguments, .stream, body)
    }

    /// Runs a statement that is no body's business: a migration's, or one of ours.
    func execute(_ sql: String) throws(DatabaseError) {
        try state.check()
        try state.attempt(sql) { session throws(DatabaseError) in try session.execute(sql) }
    }

    /// Runs a statement of ours that was not checked.
    func run(_ call: Call) throws(Failure) {
        try withDatabaseErrors { t throws(DatabaseError) in
            try t.state.check()
            _ = try t.state.attempt(call.sql) { session throws(DatabaseError) in
                try session.run(call)
            }
        }
    }

    /// Runs a body whose error is the database's own, and wraps it.
    func withDatabaseErrors<V>(
        _ body: (Transaction<DatabaseError>) throws(DatabaseError) -> V
    ) throws(Failure) -> V {
        do throws(DatabaseError) {
            return try body(Transaction<DatabaseError>(state))
        } catch {
            throw Failure(error)
        }
    }

    private func prepare(
        _ sql: String,
        _ arguments: [any SQLEncodable]
    ) throws(DatabaseError) -> Call {
        try state.check()
        return try Call(sql, arguments)
    }

    private func query<R: RowDecodable>(
        _ sql: String,
        _ arguments: [any SQLEncodable],
        _ fetch: Fetch,
        _ visit: (R) throws(Failure) -> Void
    ) throws(Failure) {
        var refusal: Failure?
        do throws(DatabaseError) {
            let call = try prepare(sql, arguments)
            try state.attempt(sql) { session throws(DatabaseError) in
                try session.query(call, fetch) { row in
                    do throws(Failure) {
                        try visit(try decode(&row))
                        return true
                    } catch {
                        refusal = error
                        return false
                    }
                }
            }
        } catch {
            throw Failure(error)
        }
        if let refusal { throw refusal }
    }

    private func decode<R: RowDecodable>(_ row: inout Row) throws(Failure) -> R {
        do throws(DatabaseError) {
            let result = try R(row: &row)
            guard row.position == row.values.count else {
                throw .misuse(.columnsLeft(read: row.position, found: row.values.count))
            }
            return result
        } catch {
            throw Failure(error)
        }
    }
}
