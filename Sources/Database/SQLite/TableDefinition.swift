/// The constraints of a table, read from its CREATE TABLE statement.
///
/// SQLite names only CHECK constraints in its messages. It keeps the statement's text, comments
/// and all, and adds to it on ALTER TABLE: the names are found there.
struct TableDefinition {
    enum Kind: Hashable {
        case primaryKey
        case unique
        case foreignKey(parent: String)
    }

    struct Constraint: Hashable {
        let kind: Kind
        let columns: [String]

        /// The constraint's name, or the one that PostgreSQL would have made.
        let name: String
    }

    /// In the order of their declaration.
    private(set) var constraints: [Constraint] = []

    private let table: String
    private var scanner: SQLScanner

    init(table: String, sql: String) {
        self.table = table
        scanner = SQLScanner(sql)
        while let token = scanner.next(), token.kind != .symbol(UInt8(ascii: "(")) {}
        while let item = nextItem() { read(item) }
    }

    /// The tokens of a column or a table constraint; nothing after the last one.
    private mutating func nextItem() -> [SQLToken]? {
        var item: [SQLToken] = []
        var depth = 0
        while let token = scanner.next() {
            switch token.kind {
            case .symbol(UInt8(ascii: ",")) where depth == 0:
                return item
            case .symbol(UInt8(ascii: ")")) where depth == 0:
                // What follows (STRICT, WITHOUT ROWID) is none of the items.
                while scanner.next() != nil {}
                return item
            case .symbol(UInt8(ascii: "(")):
                depth += 1
                item.append(token)
            case .symbol(UInt8(ascii: ")")):
                depth -= 1
                item.append(token)
            case .word, .name, .string, .number, .parameter, .symbol:
                item.append(token)
            }
        }
        return item.isEmpty ? nil : item
    }

    private mutating func read(_ item: [SQLToken]) {
        guard let first = item.first else { return }
        let tableWords: [StaticString] = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]
        let isTableConstraint = tableWords.contains { scanner.isWord(first, $0) }
        let column = isTableConstraint ? nil : name(first)
        var pendingName: String?
        var depth = 0
        for (index, token) in item.enumerated().dropFirst(isTableConstraint ? 0 : 1) {
            if token.kind == .symbol(UInt8(ascii: "(")) { depth += 1 }
            if token.kind == .symbol(UInt8(ascii: ")")) { depth -= 1 }
            guard depth == 0, token.kind == .word else { continue }
            let rest = item[(index + 1)...]
            if scanner.isWord(token, "CONSTRAINT") {
                pendingName = rest.first.map(name)
            } else if scanner.isWord(token, "PRIMARY") {
                add(.primaryKey, column.map { [$0] } ?? columns(rest), pendingName)
                pendingName = nil
            } else if scanner.isWord(token, "UNIQUE") {
                add(.unique, column.map { [$0] } ?? columns(rest), pendingName)
                pendingName = nil
            } else if scanner.isWord(token, "REFERENCES") {
                let parent = rest.first.map(name) ?? ""
                let own = column.map { [$0] } ?? columns(item[...])
                add(.foreignKey(parent: parent), own, pendingName)
                pendingName = nil
            } else if scanner.isWord(token, "CHECK") || scanner.isWord(token, "NOT")
                || scanner.isWord(token, "DEFAULT") || scanner.isWord(token, "COLLATE")
            {
                pendingName = nil
            }
        }
    }

    private mutating func add(_ kind: Kind, _ columns: [String], _ name: String?) {
        let derived =
            switch kind {
            case .primaryKey: "\(table)_pkey"
            case .unique: "\(table)_\(columns.joined(separator: "_"))_key"
            case .foreignKey: "\(table)_\(columns.joined(separator: "_"))_fkey"
            }
        constraints.append(Constraint(kind: kind, columns: columns, name: name ?? derived))
    }

    /// The names in the first brackets; `DESC` and the like after a name are skipped.
    private func columns(_ tokens: ArraySlice<SQLToken>) -> [String] {
        var names: [String] = []
        var expectsName = false
        for token in tokens {
            switch token.kind {
            case .symbol(UInt8(ascii: "(")), .symbol(UInt8(ascii: ",")):
                expectsName = true
            case .symbol(UInt8(ascii: ")")):
                return names
            case .word, .name:
                if expectsName { names.append(name(token)) }
                expectsName = false
            case .string, .number, .parameter, .symbol:
                break
            }
        }
        return names
    }

    private func name(_ token: SQLToken) -> String {
        let text = scanner.text(of: token)
        return token.kind == .name ? String(text.dropFirst().dropLast()) : text
    }
}
