package import Civics

/// The roll of deputies (代表名册) of a term, with its whole past.
package struct Roll: Hashable, Sendable {
    /// The term.
    package let term: CongressTerm
    /// Its delegations, in their order.
    package let delegations: [Delegation]
    /// Everybody who ever was on it, by number.
    package let deputies: [Deputy]
    /// How its seats changed within the term, the earliest first.
    package let seatChanges: [SeatChange]

    /// Puts a roll together.
    package init(
        term: CongressTerm,
        delegations: [Delegation],
        deputies: [Deputy],
        seatChanges: [SeatChange] = []
    ) {
        self.seatChanges = seatChanges
        self.term = term
        self.delegations = delegations
        self.deputies = deputies
    }

    /// Everybody who is or was a deputy by the end of a day, by number.
    package func entries(on day: CivilDate) -> [RollEntry] {
        let delegations = Dictionary(uniqueKeysWithValues: delegations.map { ($0.id, $0) })
        return deputies.compactMap { deputy in
            guard let state = deputy.state(on: day),
                let delegation = delegations[state.delegation]
            else { return nil }
            return RollEntry(
                deputy: deputy.id,
                number: deputy.number,
                delegation: delegation,
                state: state
            )
        }
    }

    /// The deputies in office at the end of a day, by number: whom a meeting that opens then asks.
    package func inOffice(on day: CivilDate) -> [RollEntry] {
        entries(on: day).filter { $0.departure == nil }
    }

    /// How many are in office at the end of a day.
    package func count(on day: CivilDate) -> RollCount {
        RollCount(seats: seats(on: day), inOffice: inOffice(on: day).count)
    }

    /// Names that several deputies in office have on a day, each with their numbers; told, and no
    /// fault.
    package func namesakes(on day: CivilDate) -> [Namesakes] {
        Namesakes.among(inOffice(on: day).map { ($0.name, $0.number) })
    }

    /// The first day of which there is a roll; nil while nobody is on it.
    package var firstDay: CivilDate? { deputies.compactMap(\.changes.first?.since).min() }

    /// The number that nobody had yet.
    package var nextNumber: Int { (deputies.last?.number ?? 0) + 1 }

    /// The days from one on at which anything changes, people or seats, that one first.
    func turningDays(from day: CivilDate) -> [CivilDate] {
        let changes = deputies.flatMap(\.changes).map(\.since) + seatChanges.map(\.since)
        return [day] + Set(changes.filter { $0 > day }).sorted()
    }
}

/// Deputies of one name, whom their numbers tell apart.
package struct Namesakes: Hashable, Sendable {
    /// The name.
    package let name: String
    /// Their numbers, ascending.
    package let numbers: [Int]

    /// Finds the names that stand more than once, in the order of their first numbers.
    package static func among(_ people: [(name: String, number: Int)]) -> [Namesakes] {
        Dictionary(grouping: people, by: \.name)
            .filter { $0.value.count > 1 }
            .map { Namesakes(name: $0.key, numbers: $0.value.map(\.number).sorted()) }
            .sorted { $0.numbers.lexicographicallyPrecedes($1.numbers) }
    }
}
