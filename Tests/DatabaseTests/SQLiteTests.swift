import Database
import DatabaseContract
import Foundation
import Testing

@Suite struct SQLiteTests {
    private static let files = Schema(
        migrations: [
            Migration("0001-files") { engine in
                [
                    """
                    CREATE TABLE file (
                        id \(engine.int64) NOT NULL CONSTRAINT file_id PRIMARY KEY,
                        content \(engine.bytes) NOT NULL
                    ) \(engine.table)
                    """
                ]
            }
        ],
        tables: ["file"]
    )

    @Test func `a new file and its companions are its owner's alone`() async throws {
        try await inFolder { folder in
            let path = folder + "/new.sqlite"
            let database = try await Database.open(.sqlite(path: path))
            try await database.migrate(Fixture.schema)

            let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            #expect(names == ["new.sqlite", "new.sqlite-shm", "new.sqlite-wal"])
            for name in names {
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: folder + "/" + name
                )
                #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
            }
            await database.close()
        }
    }

    @Test func `the settings that durability and safety rest on are in force`() async throws {
        try await inFolder { folder in
            let path = folder + "/new.sqlite"
            let database = try await Database.open(.sqlite(path: path))
            let expected: [(String, String)] = [
                ("SELECT journal_mode FROM pragma_journal_mode", "wal"),
                ("SELECT CAST(synchronous AS TEXT) FROM pragma_synchronous", "2"),
                ("SELECT CAST(foreign_keys AS TEXT) FROM pragma_foreign_keys", "1"),
                ("SELECT CAST(trusted_schema AS TEXT) FROM pragma_trusted_schema", "0"),
                (
                    "SELECT CAST(application_id AS TEXT) FROM pragma_application_id",
                    "\(0x4D69_6E73)"
                ),
            ]

            for (sql, value) in expected {
                let found = try await database.write {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.one(sql, as: String.self)
                }
                #expect(found == value, "\(sql)")
            }
            await database.close()
        }
    }

    @Test func `what was written is there when the file is opened again`() async throws {
        try await inFolder { folder in
            let address = DatabaseAddress.sqlite(path: folder + "/a.sqlite")
            for round in 1...3 {
                let database = try await Database.open(address)
                try await database.migrate(Fixture.schema)
                let count = try await database.write {
                    (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(Int64(round), "p\(round)")
                    return try t.countParties()
                }
                await database.close()
                #expect(count == round)
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: folder)
            #expect(left == ["a.sqlite"])
        }
    }

    @Test func `a second program sees and waits for the first`() async throws {
        try await inFolder { folder in
            let address = DatabaseAddress.sqlite(path: folder + "/a.sqlite")
            var options = DatabaseOptions()
            options.lockLimit = .milliseconds(50)
            let first = try await Database.open(address)
            try await first.migrate(Fixture.schema)
            let second = try await Database.open(address, options: options)
            let meeting = Rendezvous()
            async let written: Void = first.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(1, "北碚")
                meeting.arriveAndWait()
            }
            await meeting.arrived()

            await #expect(throws: DatabaseError.busy) {
                try await second.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(2, "重庆")
                }
            }
            meeting.letGo()
            try await written
            let count = try await second.write {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(2, "重庆")
                return try t.countParties()
            }

            #expect(count == 2)
            await first.close()
            await second.close()
        }
    }

    @Test func `a folder that does not exist is named`() async throws {
        try await inFolder { folder in
            let missing = folder + "/no/such"
            await #expect(throws: DatabaseError.folderMissing(path: missing)) {
                try await Database.open(.sqlite(path: missing + "/a.sqlite"))
            }
        }
    }

    @Test func `a file of another kind is refused and not touched`() async throws {
        try await inFolder { folder in
            let contents: [String: Data] = [
                "letter.txt": Data("dear resident".utf8),
                "long.txt": Data(repeating: 0x41, count: 5000),
                "header.only": Data("SQLite format 3\0".utf8),
            ]
            for (name, content) in contents {
                let path = folder + "/" + name
                try content.write(to: URL(fileURLWithPath: path))

                await #expect(throws: DatabaseError.foreignFile(path: path)) {
                    try await Database.open(.sqlite(path: path))
                }
                #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content)
            }
            #expect(
                try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
                    == contents.keys.sorted()
            )
            await #expect(throws: DatabaseError.foreignFile(path: folder)) {
                try await Database.open(.sqlite(path: folder))
            }
        }
    }

    @Test func `another program's database is refused and not touched`() async throws {
        try await inFolder { folder in
            // Ours, but for the mark in bytes 68 to 71 of the header.
            let path = folder + "/other.sqlite"
            let database = try await Database.open(.sqlite(path: path))
            try await database.migrate(Fixture.schema)
            await database.close()
            var content = try Data(contentsOf: URL(fileURLWithPath: path))
            content.replaceSubrange(68..<72, with: [0, 0, 0, 0])
            try content.write(to: URL(fileURLWithPath: path))

            await #expect(throws: DatabaseError.foreignFile(path: path)) {
                try await Database.open(.sqlite(path: path))
            }
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == content)
        }
    }

    @Test func `a damaged file is reported as damaged`() async throws {
        try await inFolder { folder in
            let path = folder + "/a.sqlite"
            let database = try await Database.open(.sqlite(path: path))
            try await database.migrate(Self.files)
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                for id in 1...50 {
                    try t.run(
                        "INSERT INTO file (id, content) VALUES ($1, $2)",
                        [id, [UInt8](repeating: 7, count: 3000)]
                    )
                }
            }
            await database.close()
            var content = try Data(contentsOf: URL(fileURLWithPath: path))
            content.replaceSubrange(
                4096..<content.count,
                with: [UInt8](
                    repeating: 0x5A,
                    count: content.count - 4096
                )
            )
            try content.write(to: URL(fileURLWithPath: path))

            let damaged = try await Database.open(.sqlite(path: path))
            await #expect(throws: DatabaseError.damaged) {
                try await damaged.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.all("SELECT id FROM file", as: Int.self)
                }
            }
            await damaged.close()
        }
    }

    @Test func `a store that was read and closed is one file`() async throws {
        try await TestDatabase.withAddress(.sqlite) { address in
            guard case .sqlite(let path) = address else { return }
            let database = try await Database.open(address)
            try await database.migrate(Self.files)
            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one("SELECT COUNT(*) FROM file", as: Int.self)
            }
            await database.close()

            #expect(count == 0)
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"))
            #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
        }
    }

    @Test func `a full disk is told, and what did not fit is wholly absent`() async throws {
        var options = DatabaseOptions()
        options.maximumPages = 64

        try await TestDatabase.with(.sqlite, Self.files, options: options) { database in
            let content = [UInt8](repeating: 7, count: 50_000)
            func add(_ ids: ClosedRange<Int>) async throws(DatabaseError) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    for id in ids {
                        try t.run(
                            "INSERT INTO file (id, content) VALUES ($1, $2)",
                            [id, content]
                        )
                    }
                }
            }
            try await add(1...2)

            await #expect(throws: DatabaseError.full) { try await add(3...9) }

            let ids = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.all("SELECT id FROM file ORDER BY id", as: Int.self)
            }
            #expect(ids == [1, 2])
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("DELETE FROM file WHERE id = 1")
            }
            try await add(3...3)
        }
    }

    @Test func `a disk without room for the first page is told`() async throws {
        var options = DatabaseOptions()
        options.maximumPages = 3

        try await TestDatabase.withAddress(.sqlite) { address in
            let database = try await Database.open(address, options: options)
            await #expect(throws: DatabaseError.full) {
                try await database.migrate(Fixture.schema)
            }
            await database.close()
        }
    }

    @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
    func `a folder in which we may not write is named`() async throws {
        try await inFolder { folder in
            chmod(folder, 0o500)
            defer { chmod(folder, 0o700) }
            await #expect(throws: DatabaseError.permission(subject: folder)) {
                try await Database.open(.sqlite(path: folder + "/a.sqlite"))
            }
        }
    }

    @Test func `a place where nobody may write is named, even to root`() async throws {
        await #expect(throws: DatabaseError.permission(subject: "/proc/self")) {
            try await Database.open(.sqlite(path: "/proc/self/a.sqlite"))
        }
    }

    private func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        try await body(folder.path)
    }
}
