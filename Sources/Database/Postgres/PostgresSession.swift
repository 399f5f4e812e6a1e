/// The transactions of one connection, which is made when the first one begins and made anew
/// when it was lost between two of them.
final class PostgresSession: TransactionalSession {
    private let address: PostgresAddress
    let options: DatabaseOptions
    private var connection: PostgresConnection?
    private var cursors = 0

    /// About how many bytes are fetched at a time while streaming.
    private static let portion = 1 << 20

    init(_ address: PostgresAddress, _ options: DatabaseOptions) {
        self.address = address
        self.options = options
    }

    /// Connects, and checks that the server and its database are usable.
    ///
    /// - Throws: ``DatabaseError/engineTooOld(found:needed:)``,
    ///   ``DatabaseError/wrongEncoding(found:)``, ``DatabaseError/wrongCollation(found:)``, or
    ///   why there is no connection.
    func connect() throws(DatabaseError) {
        let connection = try PostgresConnection(address, limit: options.connectLimit)
        try PostgresSettings.check(connection)
        try PostgresSettings.apply(options, to: connection)
        self.connection = connection
    }

    /// Gives up the connection.
    func close() {
        connection = nil
    }

    func begin(_ access: Access) throws(DatabaseError) {
        let statement =
            switch access {
            case .read: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
            case .write: "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"
            }
        if let connection {
            do {
                try connection.execute(statement)
                return
            } catch {
                // Lost while it lay idle: nothing has begun, so a new one does as well.
                guard connection.isBroken else { throw error }
            }
        }
        try connect()
        try current.execute(statement)
    }

    func commit() throws(DatabaseError) {
        let connection = try current
        let result: PostgresResult
        do {
            result = try connection.execute("COMMIT")
        } catch .unavailable(reason: .lost) {
            throw .unavailable(reason: .commitUnknown)
        }
        guard result.command == "COMMIT" else {
            throw .unexpected(code: "25P02", message: result.command)
        }
    }

    func rollback() {
        guard let connection else { return }
        if !connection.isBroken, connection.isInTransaction {
            _ = try? connection.execute("ROLLBACK")
        }
        // A connection that cannot even undo is worth nothing to the next transaction.
        if connection.isBroken || connection.isInTransaction { self.connection = nil }
    }

    func run(_ call: Call) throws(DatabaseError) -> Int {
        try current.run(call).changes
    }

    func query(
        _ call: Call,
        _ fetch: Fetch,
        _ visit: (inout Row) -> Bool
    ) throws(DatabaseError) {
        if case .stream = fetch, call.isQuery { return try stream(call, visit) }
        let result = try current.run(call)
        if case .first = fetch {
            guard result.rowCount > 0 else { return }
            var row = try result.row(0, result.columns)
            _ = visit(&row)
        } else {
            _ = try show(result, visit)
        }
    }

    func execute(_ sql: String) throws(DatabaseError) {
        try current.execute(sql)
    }

    /// The connection, made anew where it was lost.
    var ready: PostgresConnection {
        get throws(DatabaseError) {
            if connection?.isBroken != false { try connect() }
            return try current
        }
    }

    private var current: PostgresConnection {
        get throws(DatabaseError) {
            guard let connection, !connection.isBroken else {
                throw .unavailable(reason: .lost)
            }
            return connection
        }
    }

    /// Shows rows through a cursor: flat memory, and other statements may be run meanwhile.
    private func stream(_ call: Call, _ visit: (inout Row) -> Bool) throws(DatabaseError) {
        cursors += 1
        let cursor = "cursor\(cursors)"
        let connection = try current
        _ = try connection.runOnce(call, after: "DECLARE \(cursor) NO SCROLL CURSOR FOR ")
        var count = 64
        while true {
            let batch = try connection.runOnce(
                Call(trusted: "FETCH FORWARD \(count) FROM \(cursor)")
            )
            guard try show(batch, visit), batch.rowCount == count else { break }
            count = min(1024, max(1, Self.portion / max(1, batch.byteCount / count)))
        }
        try connection.execute("CLOSE \(cursor)")
    }

    /// Shows rows, and answers whether the visitor would take more.
    private func show(
        _ result: PostgresResult,
        _ visit: (inout Row) -> Bool
    ) throws(DatabaseError) -> Bool {
        let columns = result.columns
        for index in 0..<result.rowCount {
            var row = try result.row(index, columns)
            if !visit(&row) { return false }
        }
        return true
    }
}
