import Database
import DatabaseContract
import Foundation
import Testing

@Suite struct ScrubbingTests {
    private static let forgotten = "被忘记的名称"

    /// A party that was written, renamed and taken away.
    private static func forget(in database: Database) async throws {
        for name in [forgotten, "北碚"] {
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.run("DELETE FROM party WHERE id = $1", [Int64(1)])
                try t.addParty(1, name)
            }
        }
    }

    @Test func `what was forgotten is in no file of SQLite once it is scrubbed`() async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        let database = try await Database.open(.sqlite(path: folder.path + "/a.sqlite"))
        try await database.migrate(Fixture.schema)
        try await Self.forget(in: database)
        let before = try Self.isAnywhere(in: folder)

        try await database.scrub(["party"])

        let after = try Self.isAnywhere(in: folder)
        await database.close()
        #expect(before)
        #expect(!after)
    }

    @Test(.enabled(if: TestDatabase.hasPostgres))
    func `PostgreSQL keeps no row that is no more once it is scrubbed`() async throws {
        try await TestDatabase.with(.postgres, Fixture.schema) { database in
            try await Self.forget(in: database)
            let isFirst = {
                try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.one("SELECT COUNT(*) FROM party WHERE ctid = '(0,1)'", as: Int.self) == 1
                }
            }
            let before = try await isFirst()

            // Who connects to another database of the server holds it up for a moment.
            for _ in 0..<100 {
                try await database.scrub(["party"])
                if try await isFirst() { break }
            }

            // The row that is left lies where the forgotten one lay.
            let after = try await isFirst()
            #expect(!before)
            #expect(after)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where somebody reads it is given up, and done later`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            try await Self.forget(in: database)
            let meeting = Rendezvous()
            async let read: Int = database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                let count = try t.countParties()
                meeting.arriveAndWait()
                return count
            }
            await meeting.arrived()
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.addParty(2, "重庆")
            }

            await #expect(throws: DatabaseError.busy) { try await database.scrub(["party"]) }
            meeting.letGo()
            _ = try await read
            try await database.scrub(["party"])

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who writes meanwhile loses nothing and is not refused`(engine: Engine) async throws {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for desk in 0..<4 {
                    group.addTask {
                        for number in 1...25 {
                            try await database.write {
                                (t: Transaction<DatabaseError>) throws(DatabaseError) in
                                try t.addParty(Int64(100 * desk + number), "\(desk)-\(number)")
                            }
                        }
                    }
                }
                for _ in 1...20 {
                    do throws(DatabaseError) {
                        try await database.scrub(["party"])
                    } catch {
                        #expect(error == .busy)
                    }
                }
                try await group.waitForAll()
            }

            let count = try await database.read {
                (t: Transaction<DatabaseError>) throws(DatabaseError) in try t.countParties()
            }
            #expect(count == 100)
        }
    }

    private static func isAnywhere(in folder: TestFolder) throws -> Bool {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
            let path = URL(fileURLWithPath: folder.path + "/" + name)
            if try Data(contentsOf: path).range(of: Data(forgotten.utf8)) != nil { return true }
        }
        return false
    }
}
