package import Civics

/// A list of a kind and a year on a basis (计划): livelihood projects 2022.
package struct Programme: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<Programme>
    /// Whose list it is.
    package let jurisdiction: ID<Jurisdiction>
    /// The kind's id.
    package let kind: String
    /// The year it is for.
    package let year: Int
    /// Its name.
    package let name: String
    /// Its English name.
    package let nameEnglish: String
    /// The decision or document it rests on.
    package let basis: String
    /// The day its figures speak of.
    package let asOf: CivilDate
    /// Where it is from, and how sure it is.
    package let provenance: Provenance

    /// Puts a programme together.
    package init(
        id: ID<Programme>,
        jurisdiction: ID<Jurisdiction>,
        kind: String,
        year: Int,
        name: String,
        nameEnglish: String,
        basis: String,
        asOf: CivilDate,
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.kind = kind
        self.year = year
        self.name = name
        self.nameEnglish = nameEnglish
        self.basis = basis
        self.asOf = asOf
        self.provenance = provenance
    }
}
