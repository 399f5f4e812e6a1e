/// A statement that a transaction does not run: a mistake in the program, alike on both engines.
package enum Misuse: Hashable, Sendable {
    /// Begins with something else than SELECT, VALUES, WITH, INSERT, UPDATE, DELETE or EXPLAIN.
    ///
    /// A body may neither end its own transaction nor change the schema or the session.
    case keyword(String)

    /// More than one statement in one text.
    case severalStatements

    /// Arguments are numbered `$1 … $n` in order of first use; this one is out of turn.
    case parameterOrder(found: Int, expected: Int)

    /// The statement names another number of arguments than were given.
    case argumentCount(given: Int, expected: Int)

    /// The row has more columns than its type reads.
    case columnsLeft(read: Int, found: Int)

    /// A statement was run after its transaction had ended.
    case transactionEnded

    /// Stable name for logs, JSON and catalogues: never translated, never reused.
    package var code: String {
        switch self {
        case .keyword: "database.misuse.keyword"
        case .severalStatements: "database.misuse.several-statements"
        case .parameterOrder: "database.misuse.parameter-order"
        case .argumentCount: "database.misuse.argument-count"
        case .columnsLeft: "database.misuse.columns-left"
        case .transactionEnded: "database.misuse.transaction-ended"
        }
    }
}
