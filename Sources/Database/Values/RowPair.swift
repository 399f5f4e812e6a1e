/// A row of two parts, each read by its own type: a key and a value, a thing and its count.
package struct RowPair<First: RowDecodable, Second: RowDecodable>: RowDecodable {
    /// What the left columns hold.
    package let first: First

    /// What the right columns hold.
    package let second: Second

    /// Reads the first part, then the second.
    package init(row: inout Row) throws(DatabaseError) {
        first = try First(row: &row)
        second = try Second(row: &row)
    }
}

extension RowPair: Sendable where First: Sendable, Second: Sendable {}
