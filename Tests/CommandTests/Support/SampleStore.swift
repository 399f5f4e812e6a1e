import Database
import DatabaseContract
import Testing

/// A founded store of a test's own, on one of the engines.
enum SampleStore {
    /// The answers that it is founded with.
    static let answers = """
        {"district":{"kind":"district","name":"北碚区","nameEnglish":"Beibei","slug":"beibei"},
         "towns":[{"kind":"street","name":"天生街道","nameEnglish":"Tiansheng Subdistrict",
                   "slug":"tiansheng"}],
         "administrator":{"name":"王敏","login":"wang.min"}}
        """

    /// The first password.
    static let password = "four seasons of Beibei"

    /// Runs a body with the address of a founded store, which is removed afterwards.
    static func with<Value>(
        _ engine: Engine,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (String) async throws -> sending Value
    ) async throws -> sending Value {
        try await TestDatabase.withAddress(engine) { address in
            let founded = await CommandRun(
                ["found", "--answers", "-", "--database", address.written],
                environment: ["MINSHENG_PASSWORD": password],
                input: answers
            )
            try #require(founded.status == 0, "\(founded.errors)")
            return try await body(address.written)
        }
    }

    /// Opens a store's database, to look at what a command left or to tamper with it.
    static func open<Value>(
        _ address: String,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Database) async throws -> sending Value
    ) async throws -> sending Value {
        let database = try await Database.open(DatabaseAddress(address))
        do {
            let value = try await body(database)
            await database.close()
            return value
        } catch {
            await database.close()
            throw error
        }
    }

    /// Runs a statement.
    static func run(_ sql: String, at address: String) async throws {
        try await open(address) { database in
            try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                _ = try t.run(sql)
            }
        }
    }

    /// The number that a statement gives.
    static func count(_ sql: String, at address: String) async throws -> Int64 {
        try await open(address) { database in
            try await database.read { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                try t.one(sql)
            }
        }
    }
}
