import Foundation
import GRDB

extension Database {
    /// The oldest SQLite whose SQL is enough (`IS NOT DISTINCT FROM` came with it).
    static let oldestSQLite = (major: 3, minor: 39)

    static func openSQLite(
        _ path: String,
        _ options: DatabaseOptions
    ) async throws(DatabaseError) -> Database {
        // Opening blocks; it belongs on a thread of its own like everything after it.
        try await SQLiteOpener(path: path, options: options).open()
    }
}

/// Opens the pool on the thread that its first work will run on.
private actor SQLiteOpener {
    nonisolated private let executor = BlockingExecutor(label: "minsheng.sqlite.open")
    private let path: String
    private let options: DatabaseOptions

    init(path: String, options: DatabaseOptions) {
        self.path = path
        self.options = options
    }

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    func open() throws(DatabaseError) -> Database {
        try SQLiteFile.prepare(path)
        do {
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction { database in
                try check(database)
                // GRDB has just set NORMAL, which may lose acknowledged commits with the power.
                try database.execute(sql: "PRAGMA synchronous = FULL")
            }
            return Database(
                engine: .sqlite,
                readers: Turnstile(
                    lanes: (1...max(1, options.connections)).map { number in
                        SQLiteLane(pool, label: "sqlite.reader.\(number)", logger: options.logger)
                    },
                    limit: options.waitLimit
                ),
                writers: Turnstile(
                    lanes: [SQLiteLane(pool, label: "sqlite.writer", logger: options.logger)],
                    limit: options.waitLimit
                )
            )
        } catch {
            throw SQLiteFailure(names: nil, path: path).translate(error)
        }
    }

    private var configuration: Configuration {
        var configuration = Configuration()
        configuration.label = "minsheng.sqlite"
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = max(1, options.connections)
        configuration.busyMode = .timeout(Double(options.lockLimit.milliseconds) / 1000)
        configuration.journalMode = .wal
        configuration.persistentReadOnlyConnections = true
        let maximumPages = options.maximumPages
        configuration.prepareDatabase { database in
            // A schema that somebody tampered with cannot call functions with side effects.
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            try database.execute(sql: "PRAGMA cell_size_check = ON")
            // 8 MB a connection, beside what the system keeps of the file anyhow.
            try database.execute(sql: "PRAGMA cache_size = -8000")
            guard !database.configuration.readonly else { return }
            // What is deleted is overwritten, and not only where the system's SQLite does so.
            try database.execute(sql: "PRAGMA secure_delete = ON")
            // Before WAL, so that the mark is in the file's own header from the beginning.
            let mark = try Int64.fetchOne(database, sql: "PRAGMA application_id")
            if mark == 0 {
                try database.execute(
                    sql: "PRAGMA application_id = \(Int32(SQLiteFile.applicationID))"
                )
            }
            // Long reads let the log grow; it is cut back to this many bytes afterwards.
            try database.execute(sql: "PRAGMA journal_size_limit = 67108864")
            if let maximumPages {
                try database.execute(sql: "PRAGMA max_page_count = \(maximumPages)")
            }
        }
        return configuration
    }

    private func check(_ database: GRDB.Database) throws {
        let found = try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? ""
        let numbers = found.split(separator: ".").compactMap { Int($0) }
        let oldest = Database.oldestSQLite
        guard numbers.count >= 2, (numbers[0], numbers[1]) >= (oldest.major, oldest.minor) else {
            throw DatabaseError.engineTooOld(
                found: found,
                needed: "\(oldest.major).\(oldest.minor)"
            )
        }
    }
}
