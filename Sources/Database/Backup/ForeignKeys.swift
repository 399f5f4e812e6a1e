/// The foreign keys of a database while its tables are loaded.
///
/// A row may refer to one of its own table that comes later in the file.
struct ForeignKeys {
    private let transaction: Transaction<BackupError>

    /// A foreign key of PostgreSQL that has to be changed to be checked later, and changed back.
    struct Unwilling: RowDecodable {
        fileprivate let table: String
        fileprivate let name: String

        init(row: inout Row) throws(DatabaseError) {
            table = try row.next()
            name = try row.next()
        }

        fileprivate func altered(_ timing: String) -> String {
            "ALTER TABLE \(table) ALTER CONSTRAINT \"\(name)\" \(timing)"
        }
    }

    init(_ transaction: Transaction<BackupError>) {
        self.transaction = transaction
    }

    /// Has them checked later than with each statement.
    func putOff() throws(BackupError) -> [Unwilling] {
        switch transaction.engine {
        case .sqlite:
            try execute(["PRAGMA defer_foreign_keys = ON"])
            return []
        case .postgres:
            let unwilling: [Unwilling] = try transaction.all(
                """
                SELECT CAST(CAST(conrelid AS REGCLASS) AS TEXT), CAST(conname AS TEXT)
                FROM pg_constraint
                WHERE contype = 'f'
                    AND NOT condeferrable
                    AND connamespace = to_regnamespace(CAST(current_schema() AS TEXT))
                ORDER BY 1, 2
                """
            )
            try execute(unwilling.map { $0.altered("DEFERRABLE INITIALLY IMMEDIATE") })
            try execute(["SET CONSTRAINTS ALL DEFERRED"])
            return unwilling
        }
    }

    /// Checks them and has them checked as before; SQLite does so at the commit.
    func check(_ unwilling: [Unwilling]) throws(BackupError) {
        guard transaction.engine == .postgres else { return }
        try execute(["SET CONSTRAINTS ALL IMMEDIATE"])
        try execute(unwilling.map { $0.altered("NOT DEFERRABLE") })
    }

    private func execute(_ statements: [String]) throws(BackupError) {
        try transaction.withDatabaseErrors { t throws(DatabaseError) in
            for statement in statements { try t.execute(statement) }
        }
    }
}
