package import Logging

/// How a database is used: sizes and time limits, with defaults for a district's server.
package struct DatabaseOptions: Sendable {
    /// How many transactions run at once: readers beside the one writer on SQLite, connections of
    /// this process on PostgreSQL.
    package var connections = 8

    /// How long a transaction waits for its turn before it is told ``DatabaseError/busy``.
    package var waitLimit: Duration = .seconds(10)

    /// How long a statement waits for a lock that somebody else holds.
    package var lockLimit: Duration = .seconds(10)

    /// How long a statement may take, on PostgreSQL.
    package var statementLimit: Duration = .seconds(30)

    /// How long a transaction may stand idle between two statements, on PostgreSQL.
    package var idleLimit: Duration = .seconds(60)

    /// How long the server may take to answer a new connection, on PostgreSQL.
    package var connectLimit: Duration = .seconds(5)

    /// The largest size of the file in pages of 4096 bytes, on SQLite; nothing is no limit.
    package var maximumPages: Int?

    /// Where statements are logged, at debug, never with their arguments.
    package var logger = Logger(label: "minsheng.database")

    /// The defaults.
    package init() {}
}

extension Duration {
    /// Whole milliseconds, never less than one: the engines take zero for "no limit".
    var milliseconds: Int {
        let (seconds, attoseconds) = components
        return max(1, Int(seconds * 1000 + attoseconds / 1_000_000_000_000_000))
    }
}
