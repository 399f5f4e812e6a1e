import Database
import DatabaseContract
import Foundation
import Testing

@Suite struct BackupTests {
    /// Every pair of engines that this run has.
    private static let routes = TestDatabase.engines.flatMap { from in
        TestDatabase.engines.map { to in [from, to] }
    }

    @Test(arguments: routes)
    func `what is restored gives the same file again`(route: [Engine]) async throws {
        try await BackupFixture.inFolder { folder in
            let saved = try await TestDatabase.with(route[0], Fixture.schema) { database in
                try await database.fill()
                return try await database.backup(Fixture.schema, to: folder + "/first")
            }
            try await TestDatabase.with(route[1]) { database in
                let restored = try await database.restore(
                    Fixture.schema,
                    from: folder + "/first"
                )
                try await database.migrate(Fixture.schema)
                try await database.backup(Fixture.schema, to: folder + "/second")
                #expect(restored == saved)
            }

            let first = try Data(contentsOf: URL(fileURLWithPath: folder + "/first"))
            let second = try Data(contentsOf: URL(fileURLWithPath: folder + "/second"))
            #expect(first == second)
            #expect(saved.tables.map(\.name) == ["party", "post"])
            #expect(saved.tables.map(\.rows) == [302, 1])
            #expect(saved.migrations == ["0001-parties"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a small backup reads as documented`(engine: Engine) async throws {
        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(engine, Fixture.schema) { database in
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.run(
                        """
                        INSERT INTO party (id, name, parent_id, seats, seal, note)
                        VALUES (1, $1, 2, 271, $2, NULL), (2, $3, NULL, 1, NULL, '')
                        """,
                        ["北\"碚\\\n\u{1F}", [0, 1, 255] as [UInt8], "重庆"]
                    )
                }
                try await database.backup(Fixture.schema, to: folder + "/b")
            }

            let text = try String(contentsOfFile: folder + "/b", encoding: .utf8)
            #expect(
                text
                    == #"""
                    {"format":"minsheng-backup","version":1,"migrations":["0001-parties"]}␉d71f7693
                    {"table":"party","columns":["id","name","parent_id","seats","seal","note"]}␉74e5b29c
                    [1,"北\"碚\\\u000a\u001f",2,271,{"base64":"AAH/"},null]␉89468450
                    [2,"重庆",null,1,null,""]␉1cec642e
                    {"table":"post","columns":["party_id","number","title","is_open","deputy_of"]}␉6addd1ea
                    {"end":[{"table":"party","rows":2},{"table":"post","rows":0}]}␉386e8b82

                    """#.replacingOccurrences(of: "␉", with: "\t")
            )
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/b")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["b"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an older backup is taken through the migrations that came since`(
        engine: Engine
    ) async throws {
        let seed = Migration("0002-seed") { _ in
            ["INSERT INTO party (id, name, seats) VALUES (1, 'seed', 1)"]
        }
        let older = Fixture.schema + Schema(migrations: [seed], tables: [])
        let later = Migration("0003-later") { engine in
            [
                "ALTER TABLE party ADD COLUMN rank \(engine.int64) NOT NULL DEFAULT 0",
                "UPDATE party SET rank = id * 10",
                "CREATE TABLE extra (id \(engine.int64) NOT NULL PRIMARY KEY) \(engine.table)",
                "DROP TABLE post",
            ]
        }
        let newer = Schema(
            migrations: older.migrations + [later],
            tables: ["party", "extra"]
        )

        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(engine, older) { database in
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.run("UPDATE party SET name = 'changed' WHERE id = 1")
                    try t.addParty(2, "added")
                }
                try await database.backup(older, to: folder + "/old")
            }
            try await TestDatabase.with(engine) { database in
                try await database.restore(newer, from: folder + "/old")
                try await database.migrate(newer)
                let found = try await database.read {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all(
                        "SELECT name, rank FROM party ORDER BY id",
                        as: RowPair<String, Int>.self
                    ).map { "\($0.first) \($0.second)" }
                }
                let summary = try await database.backup(newer, to: folder + "/new")

                #expect(found == ["changed 10", "added 20"])
                #expect(summary.tables.map(\.name) == ["party", "extra"])
                #expect(summary.migrations == ["0001-parties", "0002-seed", "0003-later"])
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `foreign keys are as strict after a restoration as before`(engine: Engine) async throws {
        try await BackupFixture.inFolder { folder in
            _ = try await BackupFixture.bytes(of: engine, in: folder)
            try await TestDatabase.with(engine) { database in
                try await database.restore(Fixture.schema, from: folder + "/whole")

                // At the statement, not at the commit.
                await #expect(
                    throws: Fixture.ReplyError.store(.conflict(constraint: "party_parent"))
                ) {
                    try await database.write {
                        (t: Transaction<Fixture.ReplyError>) throws(Fixture.ReplyError) in
                        try t.run("UPDATE party SET parent_id = 999999 WHERE id = 1")
                        throw .refused
                    }
                }
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a backup is one snapshot though others write meanwhile`(engine: Engine) async throws {
        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(engine, Fixture.schema) { database in
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    for id in Int64(1)...1000 { try t.addParty(id, "p\(id)") }
                }
                let meeting = Rendezvous()
                async let saved = database.backup(Fixture.schema, to: folder + "/b") { progress in
                    // The last row of the table is written, and the end is not.
                    if progress.done == 1000 { meeting.arrive() }
                }
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    for id in Int64(1001)...1010 { try t.addParty(id, "p\(id)") }
                }
                await meeting.arrived()
                let summary = try await saved

                #expect(summary.tables[0].rows == 1000 || summary.tables[0].rows == 1010)
                let text = try String(contentsOfFile: folder + "/b", encoding: .utf8)
                #expect(text.split(separator: "\n").count == Int(summary.rows) + 4)
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a cancelled backup leaves no file, a cancelled restoration nothing`(
        engine: Engine
    ) async throws {
        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(engine, Fixture.schema) { database in
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    for id in Int64(1)...3000 { try t.addParty(id, "p\(id)") }
                }
                try await database.backup(Fixture.schema, to: folder + "/whole")
                await #expect(throws: BackupError.store(.cancelled)) {
                    try await cancelled { progress in
                        try await database.backup(
                            Fixture.schema,
                            to: folder + "/cut",
                            progress: progress
                        )
                    }
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["whole"])

            try await TestDatabase.with(engine) { database in
                await #expect(throws: BackupError.store(.cancelled)) {
                    try await cancelled { progress in
                        try await database.restore(
                            Fixture.schema,
                            from: folder + "/whole",
                            progress: progress
                        )
                    }
                }
                let summary = try await database.restore(Fixture.schema, from: folder + "/whole")
                #expect(summary.rows == 3000)
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a table that no part lists is not lost in silence`(engine: Engine) async throws {
        let forgetful = Schema(migrations: Fixture.schema.migrations, tables: ["party"])
        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(engine, Fixture.schema) { database in
                await #expect(throws: BackupError.unlistedTable(name: "post")) {
                    try await database.backup(forgetful, to: folder + "/b")
                }
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        }
    }

    @Test func `a file is never written over, and one that cannot be is named`() async throws {
        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(.sqlite, Fixture.schema) { database in
                let path = folder + "/b"
                try Data("mine".utf8).write(to: URL(fileURLWithPath: path))

                await #expect(throws: BackupError.exists(path: path)) {
                    try await database.backup(Fixture.schema, to: path)
                }
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("mine".utf8))
                let missing = folder + "/no/b"
                let expected = BackupError.file(path: missing + ".partial", errno: ENOENT)
                await #expect(throws: expected) {
                    try await database.backup(Fixture.schema, to: missing)
                }
                await #expect(throws: BackupError.file(path: "/dev/full/b.partial", errno: ENOTDIR))
                {
                    try await database.backup(Fixture.schema, to: "/dev/full/b")
                }
            }
            try await TestDatabase.with(.sqlite) { database in
                await #expect(throws: BackupError.notBackup(path: folder + "/b")) {
                    try await database.restore(Fixture.schema, from: folder + "/b")
                }
                await #expect(throws: BackupError.file(path: folder + "/c", errno: ENOENT)) {
                    try await database.restore(Fixture.schema, from: folder + "/c")
                }
            }
        }
    }

    @Test(arguments: routes)
    func `rows of megabytes pass`(route: [Engine]) async throws {
        let schema = Schema(
            migrations: [
                Migration("0001-files") { engine in
                    [
                        "CREATE TABLE file (id INTEGER NOT NULL PRIMARY KEY, content \(engine.bytes)) \(engine.table)"
                    ]
                }
            ],
            tables: ["file"]
        )
        let content = (0..<1_200_000).map { UInt8(truncatingIfNeeded: $0 &* 131 >> 3) }
        try await BackupFixture.inFolder { folder in
            try await TestDatabase.with(route[0], schema) { database in
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    for id in 1...2 {
                        try t.run("INSERT INTO file (id, content) VALUES ($1, $2)", [id, content])
                    }
                    try t.run(
                        "INSERT INTO file (id, content) VALUES (4, $1), (5, $1)",
                        [[] as [UInt8]]
                    )
                }
                try await database.backup(schema, to: folder + "/b")
            }
            try await TestDatabase.with(route[1]) { database in
                try await database.restore(schema, from: folder + "/b")
                let found = try await database.read {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all("SELECT content FROM file ORDER BY id", as: [UInt8].self)
                }
                #expect(found == [content, content, [], []])
            }
        }
    }

    /// Runs work in a task that is cancelled when it first reports.
    private func cancelled(
        _ work:
            @escaping @Sendable (
                @escaping @Sendable (BackupProgress) -> Void
            ) async throws -> BackupSummary
    ) async throws {
        let meeting = Rendezvous()
        let task = Task {
            try await work { _ in
                meeting.arriveAndWait()
            }
        }
        await meeting.arrived()
        task.cancel()
        // One for each report that may come before the task is looked at again.
        for _ in 0..<10 { meeting.letGo() }
        _ = try await task.value
    }
}
