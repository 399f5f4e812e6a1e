/// Why the database cannot be reached.
package enum Outage: String, Hashable, Sendable, CaseIterable {
    /// Nobody answers at that address, or the server refuses connections.
    case refused

    /// The name of the host is not known.
    case unknownHost = "unknown-host"

    /// The server's certificate is not the one it should be, or encryption is not to be had.
    case untrusted

    /// The server did not answer in time.
    case timedOut = "timed-out"

    /// The server has no database of that name.
    case noSuchDatabase = "no-such-database"

    /// The connection broke in the middle of a transaction, which is undone.
    case lost

    /// The connection broke while the commit was under way: it may have been done, or not.
    case commitUnknown = "commit-unknown"

    /// The server is starting, stopping or recovering.
    case restarting

    /// The server, or this machine, has no memory left.
    case outOfMemory = "out-of-memory"

    /// Reading or writing the file failed in the operating system.
    case inputOutput = "input-output"

    /// This program has closed the database.
    case closed
}
