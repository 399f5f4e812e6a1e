package import Civics
package import Database
package import Ledger

/// Which unit is usually asked about a field.
package struct UsualParty: Hashable, Sendable {
    /// The field (领域).
    package let field: String
    /// The unit.
    package let party: ID<Party>
}

extension UsualParty: RowDecodable {
    /// Reads field and unit.
    package init(row: inout Row) throws(DatabaseError) {
        field = try row.next()
        party = try row.next()
    }
}
