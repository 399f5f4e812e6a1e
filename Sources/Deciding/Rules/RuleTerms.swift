package import Tallying

/// What a rule says: what a count depends on, and what is printed and published beside it.
package struct RuleTerms: Hashable, Sendable {
    /// What the rule is of.
    package enum Content: Hashable, Sendable {
        /// A vote: how many are chosen, and how.
        case votes(VoteTerms)
        /// A rating: how forms become grades.
        case ratings(RatingScheme)
    }

    /// What a count depends on.
    package let content: Content
    /// How ballots are cast.
    package let channel: RuleChannel
    /// Which counts are published.
    package let publishing: RulePublishing

    /// Puts them together; ``CheckedRule`` checks them.
    package init(_ content: Content, channel: RuleChannel, publishing: RulePublishing) {
        self.content = content
        self.channel = channel
        self.publishing = publishing
    }

    /// What a count goes by.
    package var rule: CountRule {
        switch content {
        case .votes(let terms): .votes(terms.rule)
        case .ratings(let scheme): .ratings(scheme)
        }
    }

    /// What the rule of a vote says; nil for a rating.
    package var votes: VoteTerms? {
        switch content {
        case .votes(let terms): terms
        case .ratings: nil
        }
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
    /// What is needed for fairly satisfied is more than for satisfied: that grade is never given.
    case basicAboveSatisfied
}

extension RuleTerms {
    /// What should be looked at again, in the order of the rule.
    package func warnings(for purpose: RulePurpose) -> [RuleWarning] {
        switch content {
        case .votes(let terms): terms.warnings(isBinding: purpose.isBinding)
        case .ratings(let scheme): scheme.warnings
        }
    }
}

extension VoteTerms {
    fileprivate func warnings(isBinding: Bool) -> [RuleWarning] {
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
        guard isBinding else { return warnings }
        if !rule.quorum.isLawful { warnings.append(.quorumBelowLaw) }
        if !isLawfulThreshold { warnings.append(.thresholdBelowLaw) }
        return warnings
    }

    private var isLawfulThreshold: Bool {
        let (threshold, fraction) = (rule.threshold, rule.threshold.fraction)
        guard threshold.base == .deputies else { return false }
        let twice = 2 * fraction.numerator
        return twice > fraction.denominator
            || twice == fraction.denominator && !threshold.isInclusive
    }
}

extension RatingScheme {
    fileprivate var warnings: [RuleWarning] {
        let (satisfied, basic) = (satisfiedAt.fraction, basicAt.fraction)
        let isAbove =
            basic.numerator * satisfied.denominator > satisfied.numerator * basic.denominator
        return (quorum.isLawful ? [] : [.quorumBelowLaw]) + (isAbove ? [.basicAboveSatisfied] : [])
    }
}

extension Fraction? {
    /// Whether as many must be present as the law demands of a congress.
    fileprivate var isLawful: Bool {
        map { 3 * $0.numerator >= 2 * $0.denominator } ?? false
    }
}
