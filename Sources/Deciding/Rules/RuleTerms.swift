package import Tallying

/// What a rule says: what a count depends on, and what is printed and published beside it.
package struct RuleTerms: Hashable, Sendable {
    /// What a count depends on.
    package let rule: CongressRule
    /// How many candidates are expected on the list.
    package let candidates: Int
    /// How ballots are cast.
    package let channel: RuleChannel
    /// Which counts are published.
    package let publishing: RulePublishing

    /// Puts them together; ``CheckedRule`` checks them.
    package init(
        rule: CongressRule,
        candidates: Int,
        channel: RuleChannel,
        publishing: RulePublishing
    ) {
        self.rule = rule
        self.candidates = candidates
        self.channel = channel
        self.publishing = publishing
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

/// What a rule may say and somebody should look at again.
package enum RuleWarning: Hashable, Sendable {
    /// The surplus is less than a fifth of the seats.
    case surplusSmall
    /// The surplus is more than the seats.
    case surplusLarge
    /// There are no more candidates than seats (等额).
    case noSurplus
    /// Fewer than two thirds of the deputies are a quorum (地方组织法 art. 14).
    case quorumBelowLaw
    /// Less than a majority of all deputies passes (地方组织法 art. 25).
    case thresholdBelowLaw
}

extension RuleTerms {
    /// What should be looked at again, in the order of the rule.
    package func warnings(for purpose: RulePurpose) -> [RuleWarning] {
        var warnings: [RuleWarning] = []
        if let seats = rule.seats, let surplus {
            if surplus <= 0 {
                warnings.append(.noSurplus)
            } else if 5 * surplus < seats {
                warnings.append(.surplusSmall)
            } else if surplus > seats {
                warnings.append(.surplusLarge)
            }
        }
        guard purpose.isBinding else { return warnings }
        if !isLawfulQuorum { warnings.append(.quorumBelowLaw) }
        if !isLawfulThreshold { warnings.append(.thresholdBelowLaw) }
        return warnings
    }

    private var isLawfulQuorum: Bool {
        guard let quorum = rule.quorum else { return false }
        return 3 * quorum.numerator >= 2 * quorum.denominator
    }

    private var isLawfulThreshold: Bool {
        let (threshold, fraction) = (rule.threshold, rule.threshold.fraction)
        guard threshold.base == .deputies else { return false }
        let twice = 2 * fraction.numerator
        return twice > fraction.denominator
            || twice == fraction.denominator && !threshold.isInclusive
    }
}
