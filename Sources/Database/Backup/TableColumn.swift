/// A column as the database itself describes it.
struct TableColumn: RowDecodable, Hashable {
    let name: String

    /// Its place in the primary key, counted from 1; 0 for none.
    let keyPosition: Int

    /// Its type, so that a null has one too.
    let type: SQLType?

    /// The name as a statement has it, even where it is a keyword.
    var quotedName: String { "\"\(name)\"" }

    init(row: inout Row) throws(DatabaseError) {
        name = try row.next()
        keyPosition = try row.next()
        let type: String = try row.next()
        self.type =
            switch type.uppercased() {
            case "INTEGER", "INT2", "INT4", "INT8": .integer
            case "TEXT", "VARCHAR", "BPCHAR": .text
            case "BLOB", "BYTEA": .bytes
            default: nil
            }
    }
}

extension Transaction {
    /// The tables that exist, in the order of their names; indexes that SQLite calls tables are none.
    func tables() throws(Failure) -> [String] {
        switch engine {
        case .sqlite:
            try all(
                """
                SELECT name
                FROM pragma_table_list
                WHERE schema = 'main' AND type = 'table' AND SUBSTR(name, 1, 7) <> 'sqlite_'
                ORDER BY name
                """
            )
        case .postgres:
            try all(
                """
                SELECT CAST(tablename AS TEXT)
                FROM pg_tables
                WHERE schemaname = current_schema()
                ORDER BY 1
                """
            )
        }
    }

    /// The columns of a table, in the order of their declaration.
    func columns(of table: String) throws(Failure) -> [TableColumn] {
        switch engine {
        case .sqlite:
            try all("SELECT name, pk, type FROM pragma_table_info($1) ORDER BY cid", [table])
        case .postgres:
            try all(
                """
                SELECT CAST(attname AS TEXT), COALESCE(position, 0), CAST(typname AS TEXT)
                FROM pg_attribute
                JOIN pg_type ON pg_type.oid = atttypid
                LEFT JOIN (
                    SELECT indrelid, key, position
                    FROM pg_index, UNNEST(indkey) WITH ORDINALITY AS part (key, position)
                    WHERE indisprimary
                ) AS primary_key ON indrelid = attrelid AND key = attnum
                WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped
                ORDER BY attnum
                """,
                [table]
            )
        }
    }
}
