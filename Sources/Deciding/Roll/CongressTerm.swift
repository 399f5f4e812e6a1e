package import Civics
package import Ledger

/// A term (届) of a people's congress: from its first day on, so many seats.
package struct CongressTerm: Hashable, Sendable {
    /// The numbers a term may have.
    package static let numbers = 1...99
    /// The seats a congress may have; the National People's Congress has some three thousand.
    package static let possibleSeats = 1...5_000

    /// The key of the row.
    package let id: ID<CongressTerm>
    /// Whose congress it is.
    package let jurisdiction: ID<Jurisdiction>
    /// Which term it is, from 1: the 19th.
    package let number: Int
    /// How many deputies it may have (名额), whoever is in office.
    package let seats: Int
    /// Its first day.
    package let startsOn: CivilDate
    /// Where seats and first day are from, and how sure they are.
    package let provenance: Provenance

    /// Puts a term together; the use cases check it.
    package init(
        id: ID<CongressTerm>,
        jurisdiction: ID<Jurisdiction>,
        number: Int,
        seats: Int,
        startsOn: CivilDate,
        provenance: Provenance
    ) {
        self.id = id
        self.jurisdiction = jurisdiction
        self.number = number
        self.seats = seats
        self.startsOn = startsOn
        self.provenance = provenance
    }
}

extension [CongressTerm] {
    /// The term of a day: the one that began last; nil before the first.
    package func current(on day: CivilDate) -> CongressTerm? {
        filter { $0.startsOn <= day }.max { $0.startsOn < $1.startsOn }
    }
}
