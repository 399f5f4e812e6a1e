import Civics
import Ledger

/// What somebody typed into the form of a term, before it is checked.
package struct TermForm: Hashable, Sendable {
    /// Which term it is.
    package var number: String
    /// How many deputies it may have.
    package var seats: String
    /// The first day.
    package var startsOn: String
    /// The decision that says the number of seats.
    package var source: String
    /// The delegations, one a line, each with `|` and its English name where it has one; empty
    /// where the table that is brought in names them.
    package var delegations: String

    /// Takes what was typed.
    package init(
        number: String,
        seats: String,
        startsOn: String,
        source: String,
        delegations: String = ""
    ) {
        self.number = number
        self.seats = seats
        self.startsOn = startsOn
        self.source = source
        self.delegations = delegations
    }
}

/// A term whose fields are right, not yet in the record.
struct CheckedTerm: Sendable {
    /// The most characters of a line.
    static let mostLineCharacters = 200

    let number: Int
    let seats: Int
    let startsOn: CivilDate
    let source: String
    let delegations: [(name: String, nameEnglish: String)]

    /// Checks every field, against the jurisdiction's other terms, and collects what is wrong.
    init(_ form: TermForm, among others: [CongressTerm]) throws(RollError) {
        var faults: [RollFault] = []
        let number = Self.number(form.number, in: CongressTerm.numbers)
        if number == nil { faults.append(.termNumber) }
        let seats = Self.number(form.seats, in: CongressTerm.possibleSeats)
        if seats == nil { faults.append(.seats) }
        let startsOn = try? CivilDate(written: ChineseText.cleanedLine(form.startsOn))
        if startsOn == nil { faults.append(.startsOn) }
        if let number { faults += Self.faults(number, startsOn, among: others) }
        source = ChineseText.cleanedLine(form.source)
        if source.isEmpty { faults.append(.sourceMissing) }
        if source.count > Self.mostLineCharacters {
            faults.append(
                .tooLong(
                    field: "source",
                    characters: source.count,
                    most: Self.mostLineCharacters
                )
            )
        }
        delegations = ChineseText.cleaned(form.delegations).split(separator: "\n").map { line in
            let halves = line.split(separator: "|", maxSplits: 1)
                .map { ChineseText.cleanedLine($0) }
            return (halves.first ?? "", halves.count > 1 ? halves[1] : "")
        }
        faults += Self.faults(delegations)
        guard faults.isEmpty, let number, let seats, let startsOn else { throw .faults(faults) }
        self.number = number
        self.seats = seats
        self.startsOn = startsOn
    }

    /// The term it becomes, with its delegations.
    func term(
        _ id: ID<CongressTerm>,
        of jurisdiction: ID<Jurisdiction>,
        certainty: Certainty
    ) -> (term: CongressTerm, delegations: [Delegation]) {
        let term = CongressTerm(
            id: id,
            jurisdiction: jurisdiction,
            number: number,
            seats: seats,
            startsOn: startsOn,
            provenance: Provenance(certainty, source: source)
        )
        let delegations = delegations.enumerated().map { index, delegation in
            Delegation(
                id: .random(),
                term: id,
                ordinal: index + 1,
                name: delegation.name,
                nameEnglish: delegation.nameEnglish
            )
        }
        return (term, delegations)
    }

    private static func number(_ typed: String, in range: ClosedRange<Int>) -> Int? {
        Int(ChineseText.folded(typed)).flatMap { range.contains($0) ? $0 : nil }
    }

    /// Terms follow one another: a greater number begins later.
    private static func faults(
        _ number: Int,
        _ startsOn: CivilDate?,
        among others: [CongressTerm]
    ) -> [RollFault] {
        if others.contains(where: { $0.number == number }) { return [.termTaken(number)] }
        guard let startsOn else { return [] }
        let wrong = others.first { other in
            other.number < number ? other.startsOn >= startsOn : other.startsOn <= startsOn
        }
        return wrong.map { [.termOrder($0.number, startsOn: $0.startsOn)] } ?? []
    }

    private static func faults(
        _ delegations: [(name: String, nameEnglish: String)]
    ) -> [RollFault] {
        var faults: [RollFault] = []
        if delegations.count > Delegation.most {
            faults.append(.tooManyDelegations(most: Delegation.most))
        }
        var seen: Set<String> = []
        for delegation in delegations where !seen.insert(delegation.name).inserted {
            faults.append(.delegationTwice(delegation.name))
        }
        let longest = delegations.flatMap { [$0.name.count, $0.nameEnglish.count] }.max() ?? 0
        if longest > Delegation.mostNameCharacters {
            faults.append(
                .tooLong(
                    field: "delegations",
                    characters: longest,
                    most: Delegation.mostNameCharacters
                )
            )
        }
        return faults
    }
}
