package import Tallying

/// What the rule of a vote says that a count depends on, and how many candidates it expects.
package struct VoteTerms: Hashable, Sendable {
    /// What a count depends on.
    package let rule: CongressRule
    /// How many candidates are expected on the list.
    package let candidates: Int

    /// Puts them together; ``CheckedRule`` checks them.
    package init(rule: CongressRule, candidates: Int) {
        self.rule = rule
        self.candidates = candidates
    }

    /// How many more candidates there are than seats (差额数); nil without seats.
    package var surplus: Int? { rule.seats.map { candidates - $0 } }

    /// How many items stand on a ballot: a package is one.
    package var items: Int { rule.ballot == .package ? 1 : candidates }

    /// The surplus as a fraction of the seats in lowest terms, the base that is stated everywhere.
    package var surplusRatio: Fraction? {
        guard let seats = rule.seats, let surplus else { return nil }
        let divisor = Self.greatestDivisor(abs(surplus), seats)
        return Fraction(surplus / divisor, seats / divisor)
    }

    private static func greatestDivisor(_ one: Int, _ other: Int) -> Int {
        other == 0 ? max(1, one) : greatestDivisor(other, one % other)
    }
}
