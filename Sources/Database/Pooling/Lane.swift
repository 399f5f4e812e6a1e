/// A place where one transaction at a time runs, on a thread of its own.
protocol Lane: Actor {
    /// Runs a body in a transaction: commits when it returns, undoes everything when it throws.
    func perform<V: Sendable, F: DatabaseFailure>(
        _ access: Access,
        _ body: @Sendable (Transaction<F>) throws(F) -> V
    ) throws(F) -> V

    /// Takes what was deleted or overwritten in these tables out of the files, outside of any
    /// transaction; waits for others no longer than ``Scrubbing/patience``.
    func scrub(_ tables: [String]) throws(DatabaseError)

    /// Gives up the connection, if there is one.
    func close()
}
