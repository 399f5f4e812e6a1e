package import Civics
package import Ledger

/// What a candidate's fields are held against: the places, the units and the fields there are.
package struct CandidateSurroundings: Sendable {
    /// The towns and streets of its year.
    package let places: [Jurisdiction]
    /// Every name of every unit, oldest first.
    package let units: [PartyName]
    /// The fields (领域).
    package let fields: [String]

    /// Puts them together.
    package init(places: [Jurisdiction], units: [PartyName], fields: [String]) {
        self.places = places
        self.units = units
        self.fields = fields
    }

    /// A unit by its name, now or formerly; a name of its own where the record has none.
    func unit(named name: String) -> CandidateUnit {
        CandidateUnit(party: units.last { $0.name == name }?.party, name: name)
    }
}

extension Ledger {
    /// What the candidates of a year are held against.
    package func candidateSurroundings(
        of jurisdiction: ID<Jurisdiction>,
        year: Int
    ) async throws(StoreError) -> CandidateSurroundings {
        CandidateSurroundings(
            places: try await jurisdictions().places(
                of: jurisdiction,
                on: CivilDate.firstOfYear(year)
            ),
            units: try await partyNames(of: jurisdiction),
            fields: kinds.publicFields
        )
    }
}

extension CivilDate {
    /// The first of January of a year from 1 to 9999.
    static func firstOfYear(_ year: Int) -> CivilDate {
        guard let day = try? CivilDate(year: year, month: 1, day: 1) else {
            preconditionFailure("the schema keeps years of candidates from 1949 to 2999")
        }
        return day
    }
}
