/// A type that is read from one row of a statement.
package protocol RowDecodable {
    /// Reads the row's columns in order, and throws on an impossible row.
    init(row: inout Row) throws(DatabaseError)
}

extension RowDecodable where Self: SQLDecodable {
    /// Reads a row of a single column.
    package init(row: inout Row) throws(DatabaseError) {
        self = try row.next()
    }
}

extension Int64: RowDecodable {}
extension Int: RowDecodable {}
extension Bool: RowDecodable {}
extension String: RowDecodable {}
extension Array: RowDecodable where Element == UInt8 {}

extension Optional: RowDecodable where Wrapped: SQLDecodable {
    /// Reads a row of a single column that may be null.
    package init(row: inout Row) throws(DatabaseError) {
        self = try row.next()
    }
}
