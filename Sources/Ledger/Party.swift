package import Civics
package import Database

/// A unit: a department, a town's government, a committee, an office.
///
/// Its name changes over the years; the party does not (机构改革).
package struct Party: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Party>
    /// Whose unit it is.
    package let jurisdiction: ID<Jurisdiction>
    /// A stable short code: `gov-office`.
    package let code: String
    /// The name now.
    package let name: String
    /// The English name now.
    package let nameEnglish: String

    /// Puts a party together.
    package init(
        id: ID<Party>,
        jurisdiction: ID<Jurisdiction>,
        code: String,
        name: String,
        nameEnglish: String
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.code = code
        self.name = name
        self.nameEnglish = nameEnglish
    }
}

/// A name a party had from a day on.
package struct PartyName: Hashable, Sendable {
    /// Whose name.
    package let party: ID<Party>
    /// First day of the name.
    package let since: CivilDate
    /// The name.
    package let name: String
    /// The English name.
    package let nameEnglish: String
    /// The decision or document that gave it; empty for the first.
    package let basis: String
}

extension PartyName: RowDecodable {
    /// Reads a row in the order of ``PartyTable``.
    package init(row: inout Row) throws(DatabaseError) {
        party = try row.next()
        since = try row.next()
        name = try row.next()
        nameEnglish = try row.next()
        basis = try row.next()
    }
}
