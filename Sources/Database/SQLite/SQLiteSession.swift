import Foundation
import GRDB

/// A transaction on a connection of SQLite.
final class SQLiteSession: TransactionalSession {
    private let database: GRDB.Database
    private let names: SQLiteConstraints
    private let failure: SQLiteFailure

    /// Statements that are being read; the cache must not hand them out a second time.
    private var reading: Set<String> = []

    init(_ database: GRDB.Database, path: String) {
        self.database = database
        names = SQLiteConstraints(database: database)
        failure = SQLiteFailure(names: names, path: path)
    }

    func run(_ call: Call) throws(DatabaseError) -> Int {
        do {
            let statement = try statement(call)
            try statement.execute(arguments: call.sqliteArguments)
            return statement.isReadonly ? 0 : database.changesCount
        } catch {
            throw translate(error, call)
        }
    }

    func query(
        _ call: Call,
        _ fetch: Fetch,
        _ visit: (inout Row) -> Bool
    ) throws(DatabaseError) {
        let isNested = reading.contains(call.sql)
        do {
            let statement =
                isNested ? try database.makeStatement(sql: call.sql) : try statement(call)
            if !isNested { reading.insert(call.sql) }
            defer { if !isNested { reading.remove(call.sql) } }

            let columns = Array(statement.columnNames)
            let rows = try GRDB.Row.fetchCursor(statement, arguments: call.sqliteArguments)
            var isWanted = true
            while let values = try rows.next() {
                if isWanted {
                    var row = try Row(columns: columns, values: values.sqlValues(columns))
                    isWanted = visit(&row) && fetch != .first
                }
                // A statement that writes checks its foreign keys at its end.
                if !isWanted && statement.isReadonly { break }
            }
        } catch {
            throw translate(error, call)
        }
    }

    func execute(_ sql: String) throws(DatabaseError) {
        do {
            try database.execute(sql: sql)
        } catch {
            throw translate(error, nil)
        }
    }

    func begin(_ access: Access) throws(DatabaseError) {
        // IMMEDIATE: a writer that begins as a reader may be told that it is too late.
        try execute(access == .write ? "BEGIN IMMEDIATE" : "BEGIN")
    }

    func commit() throws(DatabaseError) {
        do {
            try database.execute(sql: "COMMIT")
        } catch {
            defer { rollback() }
            throw translate(error, nil)
        }
    }

    func rollback() {
        // SQLite itself undoes everything on some errors (a full disk), and nothing is left open.
        guard database.isInsideTransaction else { return }
        try? database.execute(sql: "ROLLBACK")
    }

    private func statement(_ call: Call) throws -> Statement {
        try database.cachedStatement(sql: call.sql)
    }

    private func translate(_ error: any Error, _ call: Call?) -> DatabaseError {
        guard let refusal = error as? GRDB.DatabaseError,
            refusal.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY
                || refusal.message == "FOREIGN KEY constraint failed"
        else { return failure.translate(error) }
        return .conflict(constraint: foreignKey(call) ?? "FOREIGN KEY")
    }

    /// Finds the foreign key that refused a statement.
    ///
    /// Does it again with the check put off, sees which one is broken, and takes it back. Without
    /// a statement it is a commit that failed.
    private func foreignKey(_ call: Call?) -> String? {
        guard database.isInsideTransaction else { return nil }
        guard let call else { return names.brokenForeignKey(writing: nil) }
        let table = call.table
        do {
            try database.execute(sql: "SAVEPOINT foreign_key; PRAGMA defer_foreign_keys = ON")
            defer {
                try? database.execute(
                    sql: """
                        ROLLBACK TO foreign_key;
                        RELEASE foreign_key;
                        PRAGMA defer_foreign_keys = OFF
                        """
                )
            }
            try database.makeStatement(sql: call.sql).execute(arguments: call.sqliteArguments)
            return names.brokenForeignKey(writing: table)
        } catch {
            // ON DELETE RESTRICT is not put off.
            return table.flatMap { names.onlyForeignKey(to: $0) }
        }
    }
}

extension Call {
    /// The table that the statement inserts into, updates or deletes from.
    fileprivate var table: String? {
        var scanner = SQLScanner(sql)
        var isNext = false
        while let token = scanner.next() {
            if isNext, !scanner.isWord(token, "OR"), !scanner.isWord(token, "FROM") {
                let text = scanner.text(of: token)
                return token.kind == .name ? String(text.dropFirst().dropLast()) : text
            }
            isNext =
                scanner.isWord(token, "INTO") || scanner.isWord(token, "UPDATE")
                || scanner.isWord(token, "FROM")
        }
        return nil
    }

    fileprivate var sqliteArguments: StatementArguments {
        StatementArguments(
            values.map { value -> DatabaseValue in
                switch value {
                case .null: .null
                case .integer(let number): number.databaseValue
                case .text(let text): text.databaseValue
                case .bytes(let bytes): Data(bytes).databaseValue
                }
            }
        )
    }
}

extension GRDB.Row {
    fileprivate func sqlValues(_ columns: [String]) throws(DatabaseError) -> [SQLValue] {
        var values: [SQLValue] = []
        values.reserveCapacity(columns.count)
        for (column, value) in zip(columns, databaseValues) {
            switch value.storage {
            case .null: values.append(.null)
            case .int64(let number): values.append(.integer(number))
            case .string(let text): values.append(.text(text))
            case .blob(let data): values.append(.bytes([UInt8](data)))
            case .double: throw .corrupt(column: column, expected: "INTEGER, TEXT, BLOB")
            }
        }
        return values
    }
}
