import Database
import DatabaseContract
import Foundation
import Testing

@Suite(.enabled(if: TestDatabase.hasPostgres, "MINSHENG_TEST_POSTGRES is not set"))
struct PostgresTests {
    @Test func `a connection lost between two transactions is made anew, silently`() async throws {
        try await withServer { address, database in
            let before = try await database.backendID()
            try TestServer.execute("SELECT pg_terminate_backend(\(before))", on: address)

            let after = try await database.backendID()

            #expect(after != before)
        }
    }

    @Test func `queries are planned anew within the transaction that asks for it, and only there`()
        async throws
    {
        try await withServer { _, database in
            @Sendable func mode(
                _ t: Transaction<DatabaseError>
            ) throws(DatabaseError) -> String {
                try t.one("SELECT current_setting('plan_cache_mode')")
            }

            let within = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try WordIndex.planForEachQuery(in: t)
                return try mode(t)
            }
            let after = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try mode(t)
            }

            #expect(within == "force_custom_plan")
            #expect(after == "auto")
        }
    }

    @Test func `a connection lost in the middle undoes the transaction and is told`() async throws {
        try await withServer { address, database in
            try await database.migrate(Fixture.schema)

            await #expect(throws: DatabaseError.unavailable(reason: .lost)) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "北碚")
                    try t.cutOff(address)
                    try t.addParty(2, "重庆")
                }
            }

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    @Test func `a connection lost before the answer to a commit is told as that`() async throws {
        try await withServer { address, database in
            try await database.migrate(Fixture.schema)

            await #expect(throws: DatabaseError.unavailable(reason: .commitUnknown)) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "北碚")
                    try t.cutOff(address)
                }
            }

            // Here it was cut before the commit was sent.
            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    @Test func `a statement beyond its time is stopped, and the connection is good again`()
        async throws
    {
        var options = DatabaseOptions()
        options.statementLimit = .milliseconds(400)

        try await withServer(options) { _, database in
            await #expect(throws: DatabaseError.busy) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all("SELECT CAST(pg_sleep(30) AS TEXT)", as: String.self)
                }
            }
            let id = try await database.backendID()
            #expect(id > 0)
        }
    }

    @Test func `a lock that is held too long is told`() async throws {
        var options = DatabaseOptions()
        options.lockLimit = .milliseconds(50)

        try await withServer(options) { _, database in
            try await database.migrate(Fixture.schema)
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(1, "北碚")
            }
            let meeting = Rendezvous()
            let lock: @Sendable (Transaction<DatabaseError>) throws(DatabaseError) -> Void = {
                t throws(DatabaseError) in
                _ = try t.one("SELECT id FROM party\(t.engine.lockRow)", as: Int.self)
            }
            async let holding: Void = database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try lock(t)
                meeting.arriveAndWait()
            }
            await meeting.arrived()

            await #expect(throws: DatabaseError.busy) { try await database.write(lock) }

            meeting.letGo()
            try await holding
            try await database.write(lock)
        }
    }

    @Test func `of two writers that wait for each other one is told and the other goes on`()
        async throws
    {
        try await withServer { _, database in
            try await database.migrate(Fixture.schema)
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(1, "a")
                try t.addParty(2, "b")
            }
            let meetings = [Rendezvous(), Rendezvous()]
            @Sendable func update(_ first: Int, _ second: Int, _ meeting: Rendezvous) async
                -> DatabaseError?
            {
                do throws(DatabaseError) {
                    try await database.write {
                        (t: Transaction<DatabaseError>) throws(DatabaseError) in
                        let sql = "UPDATE party SET seats = seats + 1 WHERE id = $1"
                        try t.run(sql, [first])
                        meeting.arriveAndWait()
                        try t.run(sql, [second])
                    }
                    return nil
                } catch { return error }
            }
            async let one = update(1, 2, meetings[0])
            async let other = update(2, 1, meetings[1])
            for meeting in meetings { await meeting.arrived() }
            for meeting in meetings { meeting.letGo() }

            let answers = await [one, other]

            #expect(answers.count { $0 == nil } == 1)
            #expect(answers.count { $0 == .busy } == 1)
        }
    }

    @Test func `a body that idles too long has lost its transaction`() async throws {
        var options = DatabaseOptions()
        options.idleLimit = .milliseconds(50)

        try await withServer(options) { address, database in
            await #expect(throws: DatabaseError.unavailable(reason: .lost)) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    let id = try t.one("SELECT pg_backend_pid()", as: Int.self)
                    // Idles for as long as the server lets it.
                    while (try? TestServer.isAlive(id, on: address)) == true { usleep(5000) }
                    try t.run("SELECT 1")
                }
            }
        }
    }

    @Test func `more statements than are kept prepared still run`() async throws {
        try await withServer { _, database in
            let sum = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                var sum = 0
                for _ in 0..<2 {
                    for number in 0..<400 {
                        sum += try t.one("SELECT \(number) + $1", [1], as: Int.self)
                    }
                }
                return sum
            }

            #expect(sum == 2 * (400 * 399 / 2 + 400))
        }
    }

    @Test func `a wrong password is a matter of permission`() async throws {
        let server = try #require(TestDatabase.server)
        let role = "minsheng_with_password"
        try TestServer.execute(
            """
            DO $$ BEGIN
                IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '\(role)') THEN
                    CREATE ROLE \(role) LOGIN PASSWORD 'right:@/?%';
                END IF;
            END $$
            """,
            on: server
        )
        func address(_ credentials: String) throws -> DatabaseAddress {
            let host = try #require(server.hosts.first)
            let name = host.name.replacingOccurrences(of: "/", with: "%2F")
            return try DatabaseAddress("postgres://\(credentials)@\(name):\(host.port)/postgres")
        }

        for credentials in ["\(role):wrong", role] {
            await #expect(throws: DatabaseError.permission(subject: role)) {
                try await Database.open(address(credentials))
            }
        }
        let database = try await Database.open(address("\(role):right%3A%40%2F%3F%25"))
        await database.close()
    }

    @Test func `what we may not touch is a matter of permission, with the role's name`()
        async throws
    {
        try await withServer { address, database in
            try await database.migrate(Fixture.schema)
            let role = "role_of_" + address.name
            try TestServer.execute("CREATE ROLE \(role) LOGIN", on: address)
            let host = try #require(address.hosts.first)
            let folder = host.name.replacingOccurrences(of: "/", with: "%2F")
            let other = try await Database.open(
                DatabaseAddress("postgres://\(role)@\(folder):\(host.port)/\(address.name)")
            )

            await #expect(throws: DatabaseError.permission(subject: role)) {
                try await other.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.countParties()
                }
            }
            await other.close()
            try TestServer.execute("DROP ROLE \(role)", on: address)
        }
    }

    @Test func `a database that the server does not have is told`() async throws {
        let server = try #require(TestDatabase.server)
        await #expect(throws: DatabaseError.unavailable(reason: .noSuchDatabase)) {
            try await Database.open(.postgres(server.renamed("no such database")))
        }
    }

    @Test(arguments: [
        ("postgres://u@%2Fno%2Fsuch%2Ffolder/n", Outage.refused),
        ("postgres://u@127.0.0.1:1/n", .refused),
        ("postgres://u@no-such-host.invalid/n", .unknownHost),
        ("postgres://u@127.0.0.1:1,[::1]:1/n", .refused),
    ])
    func `a server that is not there is told`(address: String, reason: Outage) async throws {
        await #expect(throws: DatabaseError.unavailable(reason: reason)) {
            try await Database.open(DatabaseAddress(address))
        }
    }

    @Test func `a server that takes the call and says nothing is given up in time`() async throws {
        let listener = try SilentServer()
        defer { listener.close() }
        var options = DatabaseOptions()
        options.connectLimit = .milliseconds(100)

        await #expect(throws: DatabaseError.unavailable(reason: .timedOut)) {
            try await Database.open(
                DatabaseAddress("postgres://u@127.0.0.1:\(listener.port)/n"),
                options: options
            )
        }
    }

    @Test func `the second server is asked when the first does not answer`() async throws {
        let server = try #require(TestDatabase.server)
        let host = try #require(server.hosts.first)
        let folder = host.name.replacingOccurrences(of: "/", with: "%2F")
        let user = try #require(server.user)

        let database = try await Database.open(
            DatabaseAddress("postgres://\(user)@127.0.0.1:1,\(folder):\(host.port)/\(server.name)")
        )
        await database.close()
    }

    @Test func `a database ordered by a language is refused`() async throws {
        try await TestDatabase.withAddress(.postgres, storage: .sortedByLanguage) { address in
            await #expect(throws: DatabaseError.wrongCollation(found: "ICU zh")) {
                try await Database.open(address)
            }
        }
    }

    @Test func `a database that is not UTF-8 is refused`() async throws {
        try await TestDatabase.withAddress(.postgres, storage: .withoutEncoding) { address in
            await #expect(throws: DatabaseError.wrongEncoding(found: "SQL_ASCII")) {
                try await Database.open(address)
            }
        }
    }

    @Test func `a commit waits for the disk even where the server is told not to`() async throws {
        try await withServer { address, database in
            try TestServer.execute(
                "ALTER DATABASE \(address.name) SET synchronous_commit = off",
                on: address
            )
            let again = try await Database.open(.postgres(address))
            let setting = try await again.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one("SELECT current_setting('synchronous_commit')", as: String.self)
            }
            await again.close()

            #expect(setting == "on")
        }
    }

    private func withServer(
        _ options: DatabaseOptions = DatabaseOptions(),
        _ body: (PostgresAddress, Database) async throws -> Void
    ) async throws {
        try await TestDatabase.withAddress(.postgres) { address in
            guard case .postgres(let server) = address else { return }
            let database = try await Database.open(address, options: options)
            do {
                try await body(server, database)
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }
}

extension Database {
    fileprivate func backendID() async throws(DatabaseError) -> Int {
        try await read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
            try t.one("SELECT pg_backend_pid()")
        }
    }
}

extension Transaction where Failure == DatabaseError {
    /// Has the server end this transaction's connection, and waits until it has.
    fileprivate func cutOff(_ address: PostgresAddress) throws(DatabaseError) {
        let id: Int = try one("SELECT pg_backend_pid()")
        let cut = Result {
            try TestServer.execute("SELECT pg_terminate_backend(\(id))", on: address)
            while try TestServer.isAlive(id, on: address) { usleep(1000) }
        }
        guard case .success = cut else { throw .unexpected(code: "test", message: "not cut off") }
    }
}

extension TestServer {
    fileprivate static func isAlive(_ id: Int, on address: PostgresAddress) throws -> Bool {
        try !execute("SELECT 1 FROM pg_stat_activity WHERE pid = \(id)", on: address).isEmpty
    }
}
