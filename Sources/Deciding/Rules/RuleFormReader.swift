import Civics
import Tallying

/// Reads the fields of a rule one by one and remembers what is wrong with any of them.
struct RuleFormReader {
    private let form: RuleForm
    private(set) var faults: [RuleFault] = []

    init(_ form: RuleForm) {
        self.form = form
    }

    mutating func fault(_ field: RuleField, _ problem: RuleFault.Problem) {
        faults.append(RuleFault(field, problem))
    }

    mutating func year(_ years: ClosedRange<Int>) -> Int? {
        guard let year = number(.year), years.contains(year) else {
            fault(.year, .year(from: years.lowerBound, to: years.upperBound))
            return nil
        }
        return year
    }

    mutating func choice<C: RawRepresentable<String>>(_ field: RuleField) -> C? {
        let choice = C(rawValue: form[field])
        if choice == nil {
            fault(field, form[field].isEmpty ? .missing : .choice(String(form[field].prefix(40))))
        }
        return choice
    }

    mutating func line(_ field: RuleField, isNeeded: Bool) -> String {
        let line = ChineseText.cleanedLine(form[field])
        if isNeeded, line.isEmpty { fault(field, .missing) }
        limit(line, field, most: CheckedRule.mostLineCharacters)
        return line
    }

    mutating func text(_ field: RuleField, most: Int) -> String {
        let text = ChineseText.cleaned(form[field])
        limit(text, field, most: most)
        return text
    }

    /// What the rule says; nil where any of it is wrong.
    mutating func terms(for purpose: RulePurpose) -> RuleTerms? {
        let content: RuleTerms.Content? =
            switch purpose {
            case .projects, .recommendation: votes().map { .votes($0) }
            case .rating: scheme().map { .ratings($0) }
            }
        let channel: RuleChannel? = choice(.channel)
        let publishing: RulePublishing? = choice(.publishing)
        if let publishing, !purpose.publishing.contains(publishing) {
            fault(.publishing, .choice(publishing.rawValue))
        }
        guard let content, let channel, let publishing else { return nil }
        return RuleTerms(content, channel: channel, publishing: publishing)
    }

    private mutating func scheme() -> RatingScheme? {
        let blank: BlankPolicy? = choice(.blank)
        let quorum = optionalFraction(.quorum)
        let base: RatingBase? = choice(.thresholdBase)
        let satisfied = grade(.thresholdFraction, .thresholdInclusive)
        let basic = grade(.basicFraction, .basicInclusive)
        guard let blank, let base, let satisfied, let basic else { return nil }
        return try? RatingScheme(
            quorum: quorum,
            base: base,
            satisfiedAt: satisfied,
            basicAt: basic,
            blank: blank
        )
    }

    /// How many forms a grade needs.
    private mutating func grade(
        _ field: RuleField,
        _ inclusive: RuleField
    ) -> RatingThreshold? {
        let fraction = fraction(field)
        guard let isInclusive = flag(inclusive), let fraction else { return nil }
        if !isInclusive, fraction.numerator == fraction.denominator {
            fault(field, .unreachable)
        }
        return RatingThreshold(fraction, isInclusive: isInclusive)
    }

    private mutating func votes() -> VoteTerms? {
        let ballot: BallotType? = choice(.ballot)
        let seats = seats(ballot)
        let candidates = count(.candidates, 1...CheckedRule.mostItems)
        if let ballot, let seats, let candidates, candidates <= seats, !ballot.isAnswered {
            fault(.candidates, .noSurplus(candidates: candidates, seats: seats))
        }
        let blank: BlankPolicy? = choice(.blank)
        let quorum = optionalFraction(.quorum)
        let participation = optionalFraction(.participation)
        let threshold = threshold()
        let tie: TiePolicy? = choice(.tie)
        let tieRounds = tieRounds(tie)
        let tieThreshold: TieThreshold? = choice(.tieThreshold)
        let shortfall: ShortfallPolicy? = choice(.shortfall)
        let order: ElectedOrder? = choice(.order)
        guard let ballot, let candidates, let blank, let threshold, let tie,
            let tieRounds, let tieThreshold, let shortfall, let order,
            let rule = try? CongressRule(
                ballot: ballot,
                seats: seats,
                quorum: quorum,
                participation: participation,
                threshold: threshold,
                blank: blank,
                tie: tie,
                tieRounds: tieRounds,
                tieThreshold: tieThreshold,
                shortfall: shortfall,
                order: order
            )
        else { return nil }
        return VoteTerms(rule: rule, candidates: candidates)
    }

    private mutating func seats(_ ballot: BallotType?) -> Int? {
        guard !isEmpty(.seats) else {
            if let ballot, !ballot.isAnswered { fault(.seats, .seatsMissing) }
            return nil
        }
        if ballot == .package { fault(.seats, .seatsOfPackage) }
        return count(.seats, 1...CheckedRule.mostItems)
    }

    private mutating func threshold() -> Threshold? {
        let base: ThresholdBase? = choice(.thresholdBase)
        let fraction = fraction(.thresholdFraction)
        let isInclusive = flag(.thresholdInclusive)
        guard let base, let fraction, let isInclusive else { return nil }
        if !isInclusive, base != .none, fraction.numerator == fraction.denominator {
            fault(.thresholdFraction, .unreachable)
        }
        return Threshold(base: base, fraction: fraction, isInclusive: isInclusive)
    }

    /// Yes or no, which has no default.
    private mutating func flag(_ field: RuleField) -> Bool? {
        switch form[field] {
        case "1": return true
        case "0": return false
        default:
            fault(field, .missing)
            return nil
        }
    }

    private mutating func tieRounds(_ tie: TiePolicy?) -> Int? {
        if tie != .revote, isEmpty(.tieRounds) { return 0 }
        return count(.tieRounds, (tie == .revote ? 1 : 0)...9)
    }

    private mutating func optionalFraction(_ field: RuleField) -> Fraction? {
        isEmpty(field) ? nil : fraction(field)
    }

    private mutating func fraction(_ field: RuleField) -> Fraction? {
        let fraction = Fraction(written: form[field])
        if fraction == nil { fault(field, .fraction) }
        return fraction
    }

    private mutating func count(_ field: RuleField, _ range: ClosedRange<Int>) -> Int? {
        guard let count = number(field), range.contains(count) else {
            fault(field, .count(from: range.lowerBound, to: range.upperBound))
            return nil
        }
        return count
    }

    private func number(_ field: RuleField) -> Int? { Int(ChineseText.folded(form[field])) }

    private func isEmpty(_ field: RuleField) -> Bool {
        ChineseText.cleanedLine(form[field]).isEmpty
    }

    private mutating func limit(_ text: String, _ field: RuleField, most: Int) {
        if text.count > most { fault(field, .tooLong(characters: text.count, most: most)) }
    }
}
