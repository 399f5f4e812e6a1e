/// A statement and its arguments, checked alike for both engines before either sees them.
struct Call {
    let sql: String
    let values: [SQLValue]
    let types: [SQLType?]

    /// The statement only reads, so that its rows can be fetched bit by bit.
    let isQuery: Bool

    /// Checks a statement of a transaction's body.
    ///
    /// - Throws: ``DatabaseError/misuse(_:)`` for a statement that bodies do not run or whose
    ///   parameters are not numbered in order; ``DatabaseError/nulInText(argument:)``.
    init(_ sql: String, _ arguments: [any SQLEncodable]) throws(DatabaseError) {
        self.sql = sql
        values = arguments.map(\.sqlValue)
        types = arguments.map { type(of: $0).sqlType }
        let shape = try Shape(sql)
        isQuery = shape.isQuery
        guard shape.parameters == arguments.count else {
            throw .misuse(.argumentCount(given: arguments.count, expected: shape.parameters))
        }
        for (index, value) in values.enumerated() {
            // SQLite would keep it and cut the text there on reading.
            if case .text(let text) = value, text.utf8.contains(0) {
                throw .nulInText(argument: index + 1)
            }
        }
    }
}

extension Call {
    /// A statement of our own, which is not checked.
    init(trusted sql: String, values: [SQLValue] = [], types: [SQLType?] = []) {
        self.sql = sql
        self.values = values
        self.types = types
        isQuery = false
    }

    /// What the text alone tells.
    private struct Shape {
        var isQuery = true
        var parameters = 0

        init(_ sql: String) throws(DatabaseError) {
            var scanner = SQLScanner(sql)
            guard let first = scanner.next() else { throw .misuse(.keyword("")) }
            var isCompound = false
            switch true {
            case scanner.isWord(first, "SELECT"), scanner.isWord(first, "VALUES"): break
            case scanner.isWord(first, "WITH"): isCompound = true
            case scanner.isWord(first, "INSERT"), scanner.isWord(first, "UPDATE"),
                scanner.isWord(first, "DELETE"), scanner.isWord(first, "EXPLAIN"):
                isQuery = false
            default: throw .misuse(.keyword(scanner.text(of: first)))
            }
            var depth = 0
            while let token = scanner.next() {
                switch token.kind {
                case .parameter(let number):
                    try count(number)
                case .symbol(UInt8(ascii: "(")):
                    depth += 1
                case .symbol(UInt8(ascii: ")")):
                    depth -= 1
                case .symbol(UInt8(ascii: ";")):
                    if scanner.next() != nil { throw .misuse(.severalStatements) }
                    return
                case .word where isCompound && depth == 0:
                    // WITH … INSERT; the UPDATE of FOR UPDATE comes after a SELECT.
                    if scanner.isWord(token, "SELECT") {
                        isCompound = false
                    } else if scanner.isWord(token, "INSERT") || scanner.isWord(token, "UPDATE")
                        || scanner.isWord(token, "DELETE")
                    {
                        isQuery = false
                        isCompound = false
                    }
                case .word, .name, .string, .number, .symbol:
                    break
                }
            }
        }

        private mutating func count(_ number: Int) throws(DatabaseError) {
            if number == parameters + 1 {
                parameters = number
            } else if number > parameters || number < 1 {
                throw .misuse(.parameterOrder(found: number, expected: parameters + 1))
            }
        }
    }
}
