import Civics
import Ledger
package import Wording

/// A score of a candidate that can be told: every part with what it is made from.
///
/// It sorts and explains; it never takes a candidate off. What is not known counts as not known,
/// not as nought.
package struct CandidateScore: Hashable, Sendable {
    /// A part of the score.
    package struct Part: Hashable, Sendable {
        /// What is weighed.
        package let component: ScoreWeights.Component
        /// The points; nil where what it is made from is missing.
        package let points: Int?
        /// The most points.
        package let most: Int
        /// What it is made from.
        package let says: Message
    }

    /// In the order of the weights.
    package let parts: [Part]
    /// What stops the candidate before any points count.
    package let stops: [ListFinding]

    /// The points of what is known.
    package var points: Int { parts.reduce(0) { $0 + ($1.points ?? 0) } }
    /// The most that what is known could give.
    package var known: Int { parts.reduce(0) { $0 + ($1.points == nil ? 0 : $1.most) } }

    /// Scores one candidate of a list.
    package init(
        of record: CandidateRecord,
        in checks: ListChecks,
        weights: ScoreWeights = .builtIn
    ) {
        let scorer = Scorer(record: record, checks: checks, weights: weights)
        parts = ScoreWeights.Component.allCases.map(scorer.part)
        stops = checks.stops.filter { $0.candidate?.id == record.candidate.id }
    }
}

/// Works out the parts of a score, in whole numbers, rounded down.
private struct Scorer {
    let record: CandidateRecord
    let checks: ListChecks
    let weights: ScoreWeights

    func part(_ component: ScoreWeights.Component) -> CandidateScore.Part {
        let most = weights[component]
        let (points, says) =
            switch component {
            case .demand: demand(most)
            case .coverage: coverage(most)
            case .urgency: urgency(most)
            case .feasibility: feasibility(most)
            case .fiscal: fiscal(most)
            case .balance: balance(most)
            }
        return CandidateScore.Part(
            component: component,
            points: points,
            most: most,
            says: says
        )
    }

    private typealias Result = (points: Int?, says: Message)

    private func demand(_ most: Int) -> Result {
        let index = record.details.publicIndex ?? .computed(suggestions: record.mergedTotal)
        return (
            most * index.halves / 10,
            index.basis == .typed
                ? .candidateScoreDemandTyped(index: index.text, count: record.mergedTotal)
                : .candidateScoreDemand(count: record.mergedTotal, index: index.text)
        )
    }

    private func coverage(_ most: Int) -> Result {
        let all = checks.places.count
        if record.details.isEverywhere { return (most, .candidateScoreCoverageAll(all: all)) }
        let reached = record.details.places.count
        guard reached > 0, all > 0 else { return (nil, .candidateScoreCoverageMissing) }
        return (
            most * min(reached, all) / all, .candidateScoreCoverage(all: all, reached: reached)
        )
    }

    private func urgency(_ most: Int) -> Result {
        let details = record.details
        let texts = [details.background, details.necessity, details.risk]
        guard texts.contains(where: { !$0.isEmpty }) else {
            return (nil, .candidateScoreUrgencyMissing)
        }
        let text = ([record.candidate.name, record.candidate.content] + texts).joined(
            separator: "\n"
        )
        let found = weights.urgentWords.filter { text.contains($0) }
        guard !found.isEmpty else { return (0, .candidateScoreUrgencyNone) }
        return (
            most * min(found.count, 3) / 3,
            .candidateScoreUrgency(words: found.joined(separator: "、"))
        )
    }

    private func feasibility(_ most: Int) -> Result {
        let details = record.details
        guard let finish = details.finishOn else {
            return (nil, .candidateScoreFeasibilityMissing)
        }
        let isWithin = finish.year <= record.candidate.year || !details.stageGoal.isEmpty
        let agreed = details.opinions.count {
            $0.verdict == .agree || $0.verdict == .agreeInPrinciple
        }
        let asked = details.opinions.count
        let half = most / 2
        let opinions = asked == 0 ? 0 : (most - half) * agreed / asked
        return (
            (isWithin ? half : 0) + opinions,
            isWithin
                ? .candidateScoreFeasibilityWithin(asked: asked, agreed: agreed)
                : .candidateScoreFeasibilityBeyond(asked: asked, agreed: agreed)
        )
    }

    private func fiscal(_ most: Int) -> Result {
        let funding = record.details.funding
        let all = funding.reduce(Int128(0)) { $0 + Int128($1.amount.money.fen) }
        guard all > 0 else { return (nil, .candidateScoreFiscalMissing) }
        let budget = funding.reduce(Int128(0)) {
            $0 + ($1.source.isBudget ? Int128($1.amount.money.fen) : 0)
        }
        return (
            Int(Int128(most) * budget / all),
            .candidateScoreFiscal(percent: Int(budget * 100 / all))
        )
    }

    private func balance(_ most: Int) -> Result {
        let all = checks.records.count
        let field = record.candidate.field
        guard !field.isEmpty else { return (nil, .candidateScoreBalanceMissing) }
        let same = checks.records.count { $0.candidate.field == field }
        let name = FieldNames.message(of: field)
        guard all > 1 else { return (most, .candidateScoreBalance(all: 1, field: name, count: 1)) }
        return (
            most * (all - same) / (all - 1),
            .candidateScoreBalance(all: all, field: name, count: same)
        )
    }
}

extension CandidateFunding.Source {
    /// Whether a public budget pays, in contrast to debt and private money.
    fileprivate var isBudget: Bool {
        switch self {
        case .central, .city, .district, .town: true
        case .bonds, .society, .other: false
        }
    }
}

extension ScoreWeights.Component {
    /// What it is called.
    package var name: Message {
        switch self {
        case .demand: .candidateScoreNameDemand
        case .coverage: .candidateScoreNameCoverage
        case .urgency: .candidateScoreNameUrgency
        case .feasibility: .candidateScoreNameFeasibility
        case .fiscal: .candidateScoreNameFiscal
        case .balance: .candidateScoreNameBalance
        }
    }
}
