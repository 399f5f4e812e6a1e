package import Database
import Foundation

/// Fresh, isolated databases on every engine that this run of the tests has.
///
/// SQLite is always there. PostgreSQL is there when `MINSHENG_TEST_POSTGRES` holds the address of
/// a server on which databases may be created; `scripts/postgres-for-tests run` sees to it.
///
/// ```swift
/// @Test(arguments: TestDatabase.engines)
/// func `a party's name is kept`(engine: Engine) async throws {
///     try await TestDatabase.with(engine, schema) { database in … }
/// }
/// ```
package enum TestDatabase {
    /// The variable of the environment that names the server.
    package static let variable = "MINSHENG_TEST_POSTGRES"

    /// The server, or nothing where the PostgreSQL half of the tests is skipped.
    package static let server: PostgresAddress? = {
        guard let text = ProcessInfo.processInfo.environment[variable] else {
            FileHandle.standardError.write(
                Data("\(variable) is not set: the PostgreSQL half of the tests is skipped\n".utf8)
            )
            return nil
        }
        guard case .postgres(let address)? = try? DatabaseAddress(text) else {
            preconditionFailure("\(variable) is not the address of a PostgreSQL server")
        }
        return address
    }()

    /// The engines to run each contract test on.
    package static let engines: [Engine] = server == nil ? [.sqlite] : [.sqlite, .postgres]

    private static let sqliteGate = TestGate(places: 64)
    private static let postgresGate = TestGate(places: 48)

    /// Whether the PostgreSQL half is run: `@Test(.enabled(if: TestDatabase.hasPostgres))`.
    package static var hasPostgres: Bool { server != nil }

    /// Runs a body with the address of an empty database, which is removed afterwards.
    ///
    /// The storage is how a database of PostgreSQL is made; SQLite knows only one way.
    @discardableResult
    package static func withAddress<R>(
        _ engine: Engine,
        storage: TestStorage = .usual,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (DatabaseAddress) async throws -> sending R
    ) async throws -> sending R {
        let gate = engine == .sqlite ? sqliteGate : postgresGate
        await gate.enter()
        defer { gate.leave() }
        switch engine {
        case .sqlite:
            let folder = try TestFolder()
            defer { folder.remove() }
            return try await body(.sqlite(path: folder.path + "/test.sqlite"))
        case .postgres:
            guard let server else { preconditionFailure("ask only for TestDatabase.engines") }
            let name = "test_" + String(UInt64.random(in: 0...(.max)), radix: 16)
            try TestServer.execute("CREATE DATABASE \(name) \(storage.words)", on: server)
            defer { _ = try? TestServer.execute("DROP DATABASE \(name) WITH (FORCE)", on: server) }
            return try await body(.postgres(server.renamed(name)))
        }
    }

    /// Runs a body with a database that has the schema, and removes it afterwards.
    @discardableResult
    package static func with<R>(
        _ engine: Engine,
        _ schema: Schema? = nil,
        options: DatabaseOptions = .patient,
        isolation: isolated (any Actor)? = #isolation,
        _ body: (Database) async throws -> sending R
    ) async throws -> sending R {
        try await withAddress(engine) { address in
            let database = try await Database.open(address, options: options)
            do {
                if let schema { try await database.migrate(schema) }
                let result = try await body(database)
                await database.close()
                return result
            } catch {
                await database.close()
                throw error
            }
        }
    }
}

extension DatabaseOptions {
    /// Limits that a machine busy with other tests does not reach.
    package static var patient: DatabaseOptions {
        var options = DatabaseOptions()
        options.waitLimit = .seconds(120)
        options.lockLimit = .seconds(120)
        options.statementLimit = .seconds(120)
        return options
    }
}
