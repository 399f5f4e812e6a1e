import Database
import DatabaseContract
import Testing

@Suite struct MigrationTests {
    private static func table(_ name: String, _ migration: String, note: String = "") -> Migration {
        Migration(migration) { engine in
            [
                """
                CREATE TABLE \(name) (
                    id \(engine.int64) NOT NULL CONSTRAINT \(name)_id PRIMARY KEY
                ) \(engine.table)
                """,
                "INSERT INTO \(name) (id) VALUES (1) \(note)",
            ]
        }
    }

    private static let one = Schema(migrations: [table("a", "0001-a")], tables: ["a"])
    private static let two = Schema(
        migrations: [table("a", "0001-a"), table("b", "0002-b")],
        tables: ["a", "b"]
    )

    @Test(arguments: TestDatabase.engines)
    func `each step is taken once, in order, and remembered`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Self.one) { database in
            try await database.migrate(Self.one)
            try await database.migrate(Self.two)

            let found = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                let counts: [Int] = [
                    try t.one("SELECT COUNT(*) FROM a"), try t.one("SELECT COUNT(*) FROM b"),
                ]
                let names: [String] = try t.all(
                    "SELECT name FROM migration ORDER BY applied_ms, name"
                )
                let texts: [String] = try t.all("SELECT statements FROM migration ORDER BY name")
                return (counts, names, texts)
            }
            #expect(found.0 == [1, 1])
            #expect(found.1 == ["0001-a", "0002-b"])
            #expect(found.2.allSatisfy { $0.hasPrefix("CREATE TABLE") && $0.hasSuffix("(1) ") })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a database of a newer program is refused with the names that are unknown`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Self.two) { database in
            await #expect(throws: DatabaseError.schemaNewer(unknown: ["0002-b"])) {
                try await database.migrate(Self.one)
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a step that was edited after it was taken is refused`(engine: Engine) async throws {
        let edited = Schema(
            migrations: [Self.table("a", "0001-a", note: "-- better"), Self.table("b", "0002-b")],
            tables: ["a", "b"]
        )

        try await TestDatabase.with(engine, Self.one) { database in
            await #expect(throws: DatabaseError.schemaChanged(name: "0001-a")) {
                try await database.migrate(edited)
            }
            let tables = try await database.names(like: "b")
            #expect(tables.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a step that fails leaves nothing of itself and all before it`(
        engine: Engine
    ) async throws {
        let failing = Schema(
            migrations: [
                Self.table("a", "0001-a"),
                Migration("0002-broken") { engine in
                    Self.table("b", "0002-b").statements(engine) + ["INSERT INTO a (id) VALUES (1)"]
                },
                Self.table("c", "0003-c"),
            ],
            tables: ["a", "b", "c"]
        )

        try await TestDatabase.with(engine) { database in
            await #expect(throws: DatabaseError.conflict(constraint: "a_id")) {
                try await database.migrate(failing)
            }
            #expect(try await database.names(like: "a") == ["a"])
            #expect(try await database.names(like: "b").isEmpty)
            #expect(try await database.names(like: "c").isEmpty)
            try await database.migrate(Self.two)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `programs that start at once take each step once`(engine: Engine) async throws {
        let migrations = (1...9).map { Self.table("t\($0)", "000\($0)-t") }
        let schema = Schema(migrations: migrations, tables: (1...9).map { "t\($0)" })

        try await TestDatabase.withAddress(engine) { address in
            try await withThrowingTaskGroup { group in
                for _ in 0..<6 {
                    group.addTask {
                        let database = try await Database.open(address)
                        try await database.migrate(schema)
                        await database.close()
                    }
                }
                try await group.waitForAll()
            }

            let database = try await Database.open(address)
            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one("SELECT COUNT(*) FROM migration", as: Int.self)
            }
            await database.close()
            #expect(count == 9)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a lower part may gain a step after a higher one was applied`(
        engine: Engine
    ) async throws {
        let upper = Schema(migrations: [Self.table("u", "0001-u")], tables: ["u"])

        try await TestDatabase.with(engine, Self.one + upper) { database in
            try await database.migrate(Self.two + upper)

            #expect(try await database.names(like: "b") == ["b"])
        }
    }

    @Test func `a schema is the parts in their order`() {
        let upper = Schema(migrations: [Self.table("u", "0001-u")], tables: ["u"])

        let whole = Self.two + upper

        #expect(whole.tables == ["a", "b", "u"])
        #expect(whole.migrations.map(\.name) == ["0001-a", "0002-b", "0001-u"])
    }

    @Test func `two steps of one name are the program's mistake`() async {
        await #expect(processExitsWith: .failure) {
            _ = Schema(
                migrations: [Migration("0001-a") { _ in [] }, Migration("0001-a") { _ in [] }],
                tables: []
            )
        }
        await #expect(processExitsWith: .failure) { _ = Migration("1-a") { _ in [] } }
        await #expect(processExitsWith: .failure) { _ = Migration("0001-") { _ in [] } }
        await #expect(processExitsWith: .failure) { _ = Schema(migrations: [], tables: ["A b"]) }
    }
}

extension Database {
    /// The tables of this name: none or one.
    fileprivate func names(like name: String) async throws(DatabaseError) -> [String] {
        try await read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
            switch t.engine {
            case .sqlite:
                try t.all(
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = $1",
                    [name]
                )
            case .postgres:
                try t.all(
                    "SELECT CAST(tablename AS TEXT) FROM pg_tables WHERE tablename = $1",
                    [name]
                )
            }
        }
    }
}
