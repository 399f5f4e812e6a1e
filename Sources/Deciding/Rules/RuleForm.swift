import Civics
package import Tallying

/// A field of the form of a rule; its raw value is its name.
package enum RuleField: String, Hashable, Sendable, CaseIterable {
    case year, purpose, title, source, text, preset
    case documentNumber = "document-number"
    case seats, candidates, ballot, blank, channel, quorum, participation
    case thresholdBase = "threshold-base"
    case thresholdFraction = "threshold-fraction"
    case thresholdInclusive = "threshold-inclusive"
    case basicFraction = "basic-fraction"
    case basicInclusive = "basic-inclusive"
    case tie
    case tieRounds = "tie-rounds"
    case tieThreshold = "tie-threshold"
    case shortfall, publishing, order
}

/// What somebody typed into the form of a rule, before it is checked.
package struct RuleForm: Hashable, Sendable {
    private var texts: [RuleField: String]
    /// What the document is said to state; the rest is assumed.
    package var stated: Set<RuleContent>

    /// Takes what was typed.
    package init(_ texts: [RuleField: String] = [:], stated: Set<RuleContent> = []) {
        self.texts = texts
        self.stated = stated
    }

    /// What stands in a field; empty where nothing does.
    package subscript(field: RuleField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }
}

extension RuleForm {
    /// What a rule of the record says.
    package init(_ rule: VotingRule) {
        self.init(rule.terms)
        self[.year] = String(rule.key.year)
        self[.purpose] = rule.key.purpose.rawValue
        self[.title] = rule.title
        self[.documentNumber] = rule.documentNumber
        self[.source] = rule.provenance.source
        self[.text] = rule.text
        self[.preset] = rule.preset
        stated = Set(rule.key.purpose.contents).subtracting(rule.assumed)
    }

    private init(_ terms: RuleTerms) {
        switch terms.content {
        case .votes(let votes): self.init(votes)
        case .ratings(let scheme): self.init(scheme)
        }
        self[.channel] = terms.channel.rawValue
        self[.publishing] = terms.publishing.rawValue
    }

    private init(_ scheme: RatingScheme) {
        self.init([
            .blank: scheme.blank.rawValue,
            .quorum: scheme.quorum?.written ?? "",
            .thresholdBase: scheme.base.rawValue,
            .thresholdFraction: scheme.satisfiedAt.fraction.written,
            .thresholdInclusive: scheme.satisfiedAt.isInclusive ? "1" : "0",
            .basicFraction: scheme.basicAt.fraction.written,
            .basicInclusive: scheme.basicAt.isInclusive ? "1" : "0",
        ])
    }

    private init(_ terms: VoteTerms) {
        let rule = terms.rule
        self.init([
            .seats: rule.seats.map(String.init) ?? "",
            .candidates: String(terms.candidates),
            .ballot: rule.ballot.rawValue,
            .blank: rule.blank.rawValue,
            .quorum: rule.quorum?.written ?? "",
            .participation: rule.participation?.written ?? "",
            .thresholdBase: rule.threshold.base.rawValue,
            .thresholdFraction: rule.threshold.fraction.written,
            .thresholdInclusive: rule.threshold.isInclusive ? "1" : "0",
            .tie: rule.tie.rawValue,
            .tieRounds: String(rule.tieRounds),
            .tieThreshold: rule.tieThreshold.rawValue,
            .shortfall: rule.shortfall.rawValue,
            .order: rule.order.rawValue,
        ])
    }
}

extension Fraction {
    /// As it is typed and stored: `2/3`.
    package var written: String { "\(numerator)/\(denominator)" }

    /// Reads `2/3`; a fraction of people or papers lies above 0 and reaches 1 at most.
    package init?(written text: String) {
        let parts = ChineseText.folded(text).split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.filter { $0 != " " } }
        guard parts.count == 2, let numerator = Int(parts[0]), let denominator = Int(parts[1]),
            (1...10_000).contains(denominator), (1...denominator).contains(numerator)
        else { return nil }
        self.init(numerator, denominator)
    }
}
