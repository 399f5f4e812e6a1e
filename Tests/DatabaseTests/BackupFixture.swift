import Database
import DatabaseContract
import Foundation

/// What the tests of backups arrange.
enum BackupFixture {
    /// Runs a body in a folder of its own.
    static func inFolder(_ body: (String) async throws -> Void) async throws {
        let folder = try TestFolder()
        defer { folder.remove() }
        try await body(folder.path)
    }

    /// The bytes of a backup of a few hundred rows, which lies in the folder as `whole`.
    static func bytes(of engine: Engine, in folder: String) async throws -> [UInt8] {
        try await TestDatabase.with(engine, Fixture.schema) { database in
            try await database.fill()
            try await database.backup(Fixture.schema, to: folder + "/whole")
        }
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder + "/whole")))
    }
}

extension Database {
    /// 302 parties, the first of which belongs to the last, and a post.
    func fill() async throws(DatabaseError) {
        try await write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
            try t.addParty(900, "重庆市")
            for id in Int64(1)...300 {
                try t.run(
                    "INSERT INTO party (id, name, parent_id, seats, seal) VALUES ($1, $2, $3, $4, $5)",
                    [
                        id,
                        "第\(id)号 \"a\"\t\n\u{7F}",
                        id % 3 == 0 ? nil : Int64(900), .max - id + 1,
                        id % 2 == 0 ? nil : [UInt8(id % 256), 0],
                    ] as [any SQLEncodable]
                )
            }
            try t.run("INSERT INTO party (id, name, seats) VALUES ($1, '', 1)", [Int64.min])
            try t.run(
                """
                INSERT INTO post (party_id, number, title, is_open, deputy_of)
                VALUES (1, 1, 'chair', 1, 900)
                """
            )
        }
    }
}
