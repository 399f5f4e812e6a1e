import Database
import DatabaseContract
import Testing

@Suite struct TransactionTests {
    @Test(arguments: TestDatabase.engines)
    func `an error of the use case undoes everything and comes out as it was`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            await #expect(throws: Fixture.ReplyError.refused) {
                try await database.write {
                    (t: Transaction<Fixture.ReplyError>) throws(Fixture.ReplyError) in
                    try t.addParty(1, "北碚")
                    throw .refused
                }
            }

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a refusal of the engine comes out wrapped in the use case's error`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let expected = Fixture.ReplyError.store(.conflict(constraint: "party_id"))

            await #expect(throws: expected) {
                try await database.write {
                    (t: Transaction<Fixture.ReplyError>) throws(Fixture.ReplyError) in
                    try t.addParty(1, "北碚")
                    try t.addParty(1, "重庆")
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `after a refusal nothing is run and nothing is committed`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            await #expect(throws: DatabaseError.conflict(constraint: "party_id")) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "北碚")
                    do throws(DatabaseError) { try t.addParty(1, "重庆") } catch {}
                    do throws(DatabaseError) {
                        try t.addParty(2, "四川")
                        Issue.record("a statement was run after a refusal")
                    } catch {
                        #expect(error == .conflict(constraint: "party_id"))
                    }
                }
            }

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an expected conflict is asked for and counted`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let changed = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                let sql = """
                    INSERT INTO party (id, name, seats)
                    VALUES ($1, $2, 1)
                    ON CONFLICT (name) DO NOTHING
                    """
                return [try t.run(sql, [1, "北碚"]), try t.run(sql, [2, "北碚"])]
            }

            #expect(changed == [1, 0])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `changed rows are counted, read ones are not`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let changed = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                [
                    try t.run(
                        "INSERT INTO party (id, name, seats) VALUES (1, 'a', 1), (2, 'b', 2)"
                    ),
                    try t.run("SELECT id FROM party"),
                    try t.run("UPDATE party SET seats = seats + 1"),
                    try t.run("UPDATE party SET seats = 1 WHERE id = 9"),
                    try t.run("DELETE FROM party WHERE id = 2 RETURNING id"),
                ]
            }

            #expect(changed == [2, 0, 2, 0, 1])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the first row is read, and a missing one is nothing or an error`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                let none: String? = try t.first("SELECT name FROM party")
                let names: [String] = [
                    try t.one(
                        """
                        INSERT INTO party (id, name, seats)
                        VALUES (1, 'a', 1), (2, 'b', 1)
                        RETURNING name
                        """
                    ),
                    try t.one("SELECT name FROM party ORDER BY id DESC"),
                ]
                return (none, names, try t.countParties())
            }

            #expect(found.0 == nil)
            #expect(found.1 == ["a", "b"])
            #expect(found.2 == 2)
            await #expect(throws: DatabaseError.notFound) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.one("SELECT name FROM party WHERE id = 3", as: String.self)
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `rows are streamed in order while other statements run`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let (names, nested) = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                for id in Int64(1)...3000 { try t.addParty(id, "p\(id)") }
                var names: [String] = []
                var nested = 0
                let sql = "SELECT name FROM party WHERE id > $1 ORDER BY id"
                try t.each(sql, [0], as: String.self) { name throws(DatabaseError) in
                    names.append(name)
                    guard names.count % 500 == 0 else { return }
                    // The same statement inside of itself, and a write.
                    try t.each(sql, [2998], as: String.self) { _ in nested += 1 }
                    try t.run("UPDATE party SET seats = 2 WHERE name = $1", [name])
                }
                return (names, nested)
            }

            #expect(names == (1...3000).map { "p\($0)" })
            #expect(nested == 12)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an error in the middle of a stream stops it and undoes everything`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            await #expect(throws: Fixture.ReplyError.refused) {
                try await database.write {
                    (t: Transaction<Fixture.ReplyError>) throws(Fixture.ReplyError) in
                    for id in Int64(1)...200 { try t.addParty(id, "p\(id)") }
                    var seen = 0
                    try t.each("SELECT id FROM party ORDER BY id", as: Int64.self) {
                        _ throws(Fixture.ReplyError) in
                        seen += 1
                        if seen == 150 { throw .refused }
                    }
                }
            }

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 0)
        }
    }

    static let misuses: [(sql: String, arguments: [SQLValue], misuse: Misuse)] = [
        ("COMMIT", [], .keyword("COMMIT")),
        ("  -- a comment\n begin", [], .keyword("begin")),
        ("/* * / */ ROLLBACK", [], .keyword("ROLLBACK")),
        ("SAVEPOINT a", [], .keyword("SAVEPOINT")),
        ("PRAGMA foreign_keys = OFF", [], .keyword("PRAGMA")),
        ("SET lock_timeout = 0", [], .keyword("SET")),
        ("DROP TABLE party", [], .keyword("DROP")),
        ("ATTACH 'x' AS y", [], .keyword("ATTACH")),
        ("", [], .keyword("")),
        ("SELECT 1; DELETE FROM party", [], .severalStatements),
        ("SELECT 1; -- end\n COMMIT", [], .severalStatements),
        ("SELECT $2", [.integer(1), .integer(2)], .parameterOrder(found: 2, expected: 1)),
        ("SELECT $1, $3", [.integer(1)], .parameterOrder(found: 3, expected: 2)),
        ("SELECT $0", [.integer(1)], .parameterOrder(found: 0, expected: 1)),
        ("SELECT $1, '$2', \"$2\" -- $2", [], .argumentCount(given: 0, expected: 1)),
        ("SELECT 1", [.null], .argumentCount(given: 1, expected: 0)),
    ]

    @Test(arguments: TestDatabase.engines)
    func `a body runs one statement at a time, none that ends it or changes the schema`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            for (sql, arguments, misuse) in Self.misuses {
                await #expect(throws: DatabaseError.misuse(misuse), "\(sql)") {
                    try await database.write {
                        (t: Transaction<DatabaseError>) throws(DatabaseError) in
                        try t.run(sql, arguments)
                    }
                }
            }

            let fine = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.all("SELECT 'a;b$9' ; -- no more", as: String.self)
                    + t.all(
                        "WITH a (x) AS (VALUES ($1), ($2)) SELECT x FROM a ORDER BY x",
                        ["p", "q"],
                        as: String.self
                    )
            }
            #expect(fine == ["a;b$9", "p", "q"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an unknown table is the program's mistake, told with the engine's code`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            do throws(DatabaseError) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    _ = try t.all("SELECT id FROM nowhere", as: Int64.self)
                }
            } catch {
                guard case .unexpected(let code, let message) = error else { throw error }
                #expect(code == (engine == .sqlite ? "sqlite.1" : "42P01"))
                #expect(message.contains("nowhere"))
                #expect(error.code == "database.unexpected")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a reading transaction cannot write`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            await #expect(throws: DatabaseError.readOnly) {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "北碚")
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a reference that is checked at the end is refused by the commit, with its name`(
        engine: Engine
    ) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let insert = """
                INSERT INTO post (party_id, number, title, is_open, deputy_of)
                VALUES (1, 1, 'chair', 1, 2)
                """
            await #expect(throws: DatabaseError.conflict(constraint: "post_deputy")) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "北碚")
                    try t.run(insert)
                }
            }

            let count = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                let before = try t.countParties()
                try t.addParty(1, "北碚")
                try t.run(insert)
                try t.addParty(2, "重庆")
                return before
            }
            #expect(count == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the portable subset gives the same on both`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            let found = try await database.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                for id in Int64(1)...4 { try t.addParty(id, "p\(id)") }
                try t.run(
                    """
                    INSERT INTO party (id, name, seats) VALUES (4, 'x', 7)
                    ON CONFLICT (id) DO UPDATE SET seats = excluded.seats
                    """
                )
                try t.run(
                    """
                    UPDATE party SET note = source.name
                    FROM (SELECT id, name FROM party) AS source
                    WHERE source.id = party.id - 1
                    """
                )
                return [
                    try t.all("SELECT note FROM party ORDER BY id", as: String?.self).map {
                        $0 ?? "-"
                    },
                    try t.all(
                        "SELECT name FROM party ORDER BY NULLIF(id, 3) DESC NULLS LAST",
                        as: String.self
                    ),
                    try t.all(
                        """
                        SELECT CAST(SUM(seats) FILTER (WHERE id > 1) AS \(t.engine.int64)),
                            CAST(COUNT(*) OVER () AS \(t.engine.int64))
                        FROM party
                        """,
                        as: RowPair<Int64, Int64>.self
                    ).map { "\($0.first) \($0.second)" },
                    try t.all(
                        "SELECT name FROM party WHERE parent_id IS NOT DISTINCT FROM $1 ORDER BY id \(t.engine.lockRow)",
                        [Int64?.none],
                        as: String.self
                    ),
                ]
            }

            #expect(
                found == [
                    ["none, (yet)", "p1", "p2", "p3"], ["p4", "p2", "p1", "p3"], ["9 1"],
                    ["p1", "p2", "p3", "p4"],
                ]
            )
        }
    }
}
