import Database
import DatabaseContract
import Logging
import Synchronization
import Testing

@Suite struct LoggingTests {
    /// Keeps what is logged.
    private final class Notebook: Sendable {
        let lines = Mutex<[String]>([])
    }

    private struct Handler: LogHandler {
        let notebook: Notebook
        var logLevel = Logger.Level.trace
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let line = "\(event.level) \(event.message) \(event.metadata ?? [:])"
            notebook.lines.withLock { $0.append(line) }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `statements and refusals are logged at debug, arguments never`(
        engine: Engine
    ) async throws {
        let notebook = Notebook()
        var options = DatabaseOptions()
        options.logger = Logger(label: "test") { _ in Handler(notebook: notebook) }

        try await TestDatabase.with(engine, Fixture.schema, options: options) { database in
            var refusal = ""
            do throws(DatabaseError) {
                try await database.write { (t: Transaction<DatabaseError>) throws(DatabaseError) in
                    try t.addParty(1, "secret")
                    try t.addParty(2, "secret")
                }
            } catch {
                refusal = "\(error)"
            }

            let lines = notebook.lines.withLock { $0 }
            #expect(lines.contains { $0.contains("INSERT INTO party") })
            #expect(lines.contains { $0.contains("database.conflict") })
            #expect(lines.allSatisfy { $0.hasPrefix("debug") && !$0.contains("secret") })
            #expect(!refusal.contains("secret"))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an error never quotes a value`(engine: Engine) async throws {
        let statements = [
            "SELECT CAST(CAST($1 AS TEXT) AS BIGINT) + 9223372036854775807",
            "INSERT INTO party (id, name, seats) VALUES (1, 'x', $1)",
            "UPDATE party SET seats = $1",
        ]
        try await TestDatabase.with(engine, Fixture.schema) { database in
            for sql in statements {
                do throws(DatabaseError) {
                    try await database.write {
                        (t: Transaction<DatabaseError>) throws(DatabaseError) in
                        try t.run("INSERT INTO party (id, name, seats) VALUES (7, 'y', 1)")
                        try t.run(sql, ["secret"])
                    }
                } catch {
                    #expect(!"\(error)".contains("secret"), "\(sql)")
                }
            }
        }
    }
}
