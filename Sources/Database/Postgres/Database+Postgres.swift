extension Database {
    static func openPostgres(
        _ address: PostgresAddress,
        _ options: DatabaseOptions
    ) async throws(DatabaseError) -> Database {
        let lanes = (1...max(1, options.connections)).map { number in
            PostgresLane(address, options, label: "postgres.\(number)")
        }
        try await lanes.last?.connect()
        let turnstile = Turnstile(lanes: lanes, limit: options.waitLimit)
        return Database(engine: .postgres, readers: turnstile, writers: turnstile)
    }
}
