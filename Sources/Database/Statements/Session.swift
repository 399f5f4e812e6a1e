/// A connection inside a transaction, as the body's statements use it.
protocol Session: AnyObject {
    /// Runs a statement and gives the number of rows it inserted, updated or deleted.
    func run(_ call: Call) throws(DatabaseError) -> Int

    /// Runs a statement and shows its rows in order until the visitor has seen enough.
    ///
    /// - Parameters:
    ///   - call: The statement.
    ///   - fetch: How many rows the caller is going to take.
    ///   - visit: Sees a row, and answers whether it wants another.
    /// - Throws: What the engine said.
    func query(
        _ call: Call,
        _ fetch: Fetch,
        _ visit: (inout Row) -> Bool
    ) throws(DatabaseError)

    /// Runs a statement without arguments that bodies may not run: a migration's, or our own.
    func execute(_ sql: String) throws(DatabaseError)
}
