import GRDB

/// Finds the name of the constraint that refused a statement.
///
/// Everything here runs after a refusal and inside its transaction, which is undone anyway; what
/// cannot be found out is answered with the best that SQLite said.
struct SQLiteConstraints {
    let database: GRDB.Database

    /// The name for what SQLite calls `table.column, table.column` or `index 'name'`.
    ///
    /// Where two unique sets of a table have the same columns (two partial indexes), the
    /// constraint is named before the indexes, and those in the order of their names.
    func unique(_ columns: String) -> String {
        if columns.hasPrefix("index '") { return String(columns.dropFirst(7).dropLast()) }
        let parts = columns.split(separator: ",").map { $0.drop { $0 == " " } }
        let table = String(parts.first?.prefix { $0 != "." } ?? "")
        let names = parts.map { String($0.dropFirst(table.count + 1)) }
        let constraint = definition(of: table)?.constraints.first {
            ($0.kind == .unique || $0.kind == .primaryKey) && $0.columns == names
        }
        return constraint?.name ?? index(of: table, over: names) ?? columns
    }

    /// The name of the first foreign key that is violated now, while checks are deferred.
    ///
    /// SQLite says no more than that one is. Tables are searched in the order that is most likely
    /// to be quick: the one written to, those that refer to it, all others.
    func brokenForeignKey(writing table: String?) -> String? {
        var tables: [String] = []
        if let table { tables = [table] + children(of: table) }
        let all = strings("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        tables += all.filter { !tables.contains($0) }
        for table in tables {
            let broken = try? Int.fetchAll(
                database,
                sql: "SELECT DISTINCT fkid FROM pragma_foreign_key_check(?)",
                arguments: [table]
            )
            // SQLite counts the foreign keys of a table from the last one declared.
            guard let latest = broken?.max() else { continue }
            let keys = foreignKeys(of: table)
            let index = keys.count - 1 - latest
            return keys.indices.contains(index) ? keys[index].name : nil
        }
        return nil
    }

    /// The only foreign key that refers to a table, for a refusal that cannot be deferred.
    func onlyForeignKey(to parent: String) -> String? {
        let keys = children(of: parent).flatMap { foreignKeys(of: $0) }.filter {
            guard case .foreignKey(let name) = $0.kind else { return false }
            return name.lowercased() == parent.lowercased()
        }
        return keys.count == 1 ? keys.first?.name : nil
    }

    private func foreignKeys(of table: String) -> [TableDefinition.Constraint] {
        definition(of: table)?.constraints.filter {
            if case .foreignKey = $0.kind { true } else { false }
        } ?? []
    }

    private func children(of parent: String) -> [String] {
        strings(
            """
            SELECT DISTINCT child.name
            FROM sqlite_schema AS child, pragma_foreign_key_list(child.name) AS key
            WHERE child.type = 'table' AND LOWER(key."table") = LOWER(?)
            ORDER BY child.name
            """,
            [parent]
        )
    }

    private func index(of table: String, over columns: [String]) -> String? {
        let indexes = strings(
            """
            SELECT name
            FROM pragma_index_list(?)
            WHERE "unique" AND origin = 'c'
            ORDER BY name
            """,
            [table]
        )
        return indexes.first {
            strings("SELECT name FROM pragma_index_info(?) ORDER BY seqno", [$0]) == columns
        }
    }

    private func definition(of table: String) -> TableDefinition? {
        strings("SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?", [table])
            .first.map { TableDefinition(table: table, sql: $0) }
    }

    private func strings(_ sql: String, _ arguments: StatementArguments = []) -> [String] {
        (try? String.fetchAll(database, sql: sql, arguments: arguments)) ?? []
    }
}
