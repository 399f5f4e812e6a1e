import Database
import Ledger
import Tallying

extension BallotType: StoredName {}
extension BlankPolicy: StoredName {}
extension ThresholdBase: StoredName {}
extension TiePolicy: StoredName {}
extension TieThreshold: StoredName {}
extension ShortfallPolicy: StoredName {}
extension ElectedOrder: StoredName {}

/// What a rule says as the columns of its table: what only a vote says is empty in a rating, and
/// the other way round.
struct RuleColumns {
    let seats: Int?
    let candidates: Int?
    let ballot: BallotType?
    let blank: BlankPolicy
    let quorum: Fraction?
    let participation: Fraction?
    let base: String
    let fraction: Fraction
    let isInclusive: Bool
    let basicFraction: Fraction?
    let isBasicInclusive: Bool?
    let tie: TiePolicy?
    let tieRounds: Int?
    let tieThreshold: TieThreshold?
    let shortfall: ShortfallPolicy?
    let publishing: RulePublishing
    let order: ElectedOrder?
}

extension RuleColumns {
    init(_ terms: RuleTerms) {
        switch terms.content {
        case .votes(let votes): self.init(votes, publishing: terms.publishing)
        case .ratings(let scheme): self.init(scheme, publishing: terms.publishing)
        }
    }

    private init(_ terms: VoteTerms, publishing: RulePublishing) {
        let rule = terms.rule
        self.init(
            seats: rule.seats,
            candidates: terms.candidates,
            ballot: rule.ballot,
            blank: rule.blank,
            quorum: rule.quorum,
            participation: rule.participation,
            base: rule.threshold.base.rawValue,
            fraction: rule.threshold.fraction,
            isInclusive: rule.threshold.isInclusive,
            basicFraction: nil,
            isBasicInclusive: nil,
            tie: rule.tie,
            tieRounds: rule.tieRounds,
            tieThreshold: rule.tieThreshold,
            shortfall: rule.shortfall,
            publishing: publishing,
            order: rule.order
        )
    }

    private init(_ scheme: RatingScheme, publishing: RulePublishing) {
        self.init(
            seats: nil,
            candidates: nil,
            ballot: nil,
            blank: scheme.blank,
            quorum: scheme.quorum,
            participation: nil,
            base: scheme.base.rawValue,
            fraction: scheme.satisfiedAt.fraction,
            isInclusive: scheme.satisfiedAt.isInclusive,
            basicFraction: scheme.basicAt.fraction,
            isBasicInclusive: scheme.basicAt.isInclusive,
            tie: nil,
            tieRounds: nil,
            tieThreshold: nil,
            shortfall: nil,
            publishing: publishing,
            order: nil
        )
    }
}

extension RuleColumns {
    /// What the columns say, of a rule for a purpose; nil where some of it is missing.
    fileprivate func content(
        for purpose: RulePurpose
    ) throws(RecordError) -> RuleTerms.Content? {
        switch purpose {
        case .rating: try scheme().map { .ratings($0) }
        case .projects, .recommendation: try votes().map { .votes($0) }
        }
    }

    private func scheme() throws(RecordError) -> RatingScheme? {
        guard let base = RatingBase(rawValue: base), let basicFraction, let isBasicInclusive
        else { return nil }
        return try RatingScheme(
            quorum: quorum,
            base: base,
            satisfiedAt: RatingThreshold(fraction, isInclusive: isInclusive),
            basicAt: RatingThreshold(basicFraction, isInclusive: isBasicInclusive),
            blank: blank
        )
    }

    private func votes() throws(RecordError) -> VoteTerms? {
        guard let base = ThresholdBase(rawValue: base), let candidates, let ballot, let tie,
            let tieRounds, let tieThreshold, let shortfall, let order
        else { return nil }
        return VoteTerms(
            rule: try CongressRule(
                ballot: ballot,
                seats: seats,
                quorum: quorum,
                participation: participation,
                threshold: Threshold(base: base, fraction: fraction, isInclusive: isInclusive),
                blank: blank,
                tie: tie,
                tieRounds: tieRounds,
                tieThreshold: tieThreshold,
                shortfall: shortfall,
                order: order
            ),
            candidates: candidates
        )
    }
}

extension RuleTerms {
    /// Reads the columns of a rule for a purpose, in the order of ``RuleTable``.
    init(row: inout Row, for purpose: RulePurpose) throws(DatabaseError) {
        let seats: Int? = try row.next()
        let candidates: Int? = try row.next()
        let ballot: BallotType? = try row.next()
        let blank: BlankPolicy = try row.next()
        let channel: RuleChannel = try row.next()
        let quorum = try row.nextFraction("quorum")
        let participation = try row.nextFraction("participation")
        let base: String = try row.next()
        guard let fraction = try row.nextFraction("threshold_fraction") else {
            throw .corrupt(column: "threshold_fraction", expected: "Fraction")
        }
        let isInclusive: Bool = try row.next()
        let columns = RuleColumns(
            seats: seats,
            candidates: candidates,
            ballot: ballot,
            blank: blank,
            quorum: quorum,
            participation: participation,
            base: base,
            fraction: fraction,
            isInclusive: isInclusive,
            basicFraction: try row.nextFraction("basic_fraction"),
            isBasicInclusive: try row.next(),
            tie: try row.next(),
            tieRounds: try row.next(),
            tieThreshold: try row.next(),
            shortfall: try row.next(),
            publishing: try row.next(),
            order: try row.next()
        )
        let content: Content?
        do throws(RecordError) {
            content = try columns.content(for: purpose)
        } catch {
            throw .corrupt(column: "seats", expected: error.code)
        }
        guard let content else { throw .corrupt(column: "ballot", expected: "RuleTerms") }
        self.init(content, channel: channel, publishing: columns.publishing)
    }
}

extension Row {
    fileprivate mutating func nextFraction(
        _ column: String
    ) throws(DatabaseError) -> Fraction? {
        let text: String? = try next()
        guard let text else { return nil }
        guard let fraction = Fraction(written: text) else {
            throw .corrupt(column: column, expected: "Fraction")
        }
        return fraction
    }
}
