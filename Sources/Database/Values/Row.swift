/// One row, read column by column from left to right.
///
/// A type's initialiser takes the columns in the order of the statement's column list, which is
/// the order of its properties. Every column must be taken: one left over means that the list and
/// the type no longer agree, and is refused.
package struct Row {
    /// The values, as the engine gave them.
    package let values: [SQLValue]

    let columns: [String]
    private(set) var position = 0

    init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    /// Reads the next column, which may not be null.
    ///
    /// - Throws: ``DatabaseError/corrupt(column:expected:)`` for null or another type.
    package mutating func next<T: SQLDecodable>() throws(DatabaseError) -> T {
        let value = try take(T.self)
        guard let result = T(sqlValue: value) else {
            throw .corrupt(column: columns[position - 1], expected: "\(T.self)")
        }
        return result
    }

    /// Reads the next column, which may be null.
    ///
    /// - Throws: ``DatabaseError/corrupt(column:expected:)`` for another type.
    package mutating func next<T: SQLDecodable>() throws(DatabaseError) -> T? {
        let value = try take(T.self)
        if value == .null { return nil }
        guard let result = T(sqlValue: value) else {
            throw .corrupt(column: columns[position - 1], expected: "\(T.self)?")
        }
        return result
    }

    /// Reads all columns that are left.
    package mutating func rest() -> [SQLValue] {
        defer { position = values.count }
        return Array(values[position...])
    }

    private mutating func take<T>(_: T.Type) throws(DatabaseError) -> SQLValue {
        guard position < values.count else {
            throw .corrupt(column: "#\(position + 1)", expected: "\(T.self)")
        }
        defer { position += 1 }
        return values[position]
    }
}
