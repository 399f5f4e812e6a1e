package import Database

/// How many say the very same: pointed out, and no fault of anybody's.
package struct Campaign: Hashable, Sendable {
    /// How many suggestions have the same text, this one included.
    package let total: Int
    /// How many different telephones were left with them.
    package let telephones: Int
    /// How many of them are held.
    package let held: Int

    /// Counts those who say the same.
    package init(total: Int, telephones: Int, held: Int) {
        self.total = total
        self.telephones = telephones
        self.held = held
    }
}

extension Campaign: RowDecodable {
    /// Reads total, telephones, held.
    package init(row: inout Row) throws(DatabaseError) {
        total = try row.next()
        telephones = try row.next()
        held = try row.next()
    }
}
