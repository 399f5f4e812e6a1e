/// Counts one round of a rating.
struct RatingRoundCounting {
    let record: RatingRecord
    let place: Int
    let round: RatingRound

    private var scheme: RatingScheme { record.scheme }

    /// Whether the round is valid, what the forms say, and which grades they give.
    func count() throws(RecordError) -> RatingRoundTrace {
        var steps: [RatingStep] = []
        if let reason = stopReason(&steps) {
            return trace(.stopped(reason), steps + [.stopped(reason)])
        }
        guard let totals = round.totals else {
            throw RecordError(.ratingsMissing, at: RecordPath([]))
        }
        steps.append(.sorted(valid: totals.valid, void: totals.void))
        let forms = try forms(totals)
        steps += [
            .base(scheme.base, value: forms.base),
            .satisfiedAt(scheme.satisfiedAt, base: forms.base, needed: forms.needed.satisfied),
            .basicAt(scheme.basicAt, base: forms.base, needed: forms.needed.basic),
        ]
        steps += RatingGrade.allCases.map { grade in
            .graded(grade, forms.items.filter { $0.grade == grade }.map(\.item.id))
        }
        steps += excluded
        return trace(.counted(forms), steps + [.overall(forms.overall)])
    }

    private func trace(_ result: RatingRoundResult, _ steps: [RatingStep]) -> RatingRoundTrace {
        RatingRoundTrace(round: place, papers: round.papers, result: result, steps: steps)
    }

    // MARK: - Is the round valid?

    private func stopReason(_ steps: inout [RatingStep]) -> RatingStopReason? {
        let papers = round.papers
        if let quorum = scheme.quorum {
            let comparison = quorum.compare(papers.present, .atLeast, of: record.members)
            steps.append(.quorum(comparison))
            guard comparison.isMet else { return .noQuorum }
        }
        steps.append(.papers(issued: papers.issued, returned: papers.returned))
        return papers.returned <= papers.issued ? nil : .void
    }

    // MARK: - Which grades?

    private func forms(_ totals: RatingTotals) throws(RecordError) -> CountedForms {
        let base = base(totals)
        guard let satisfied = scheme.satisfiedAt.needed(of: base),
            let basic = scheme.basicAt.needed(of: base),
            let overall = RatingOverall(totals.items, valid: totals.valid)
        else { throw RecordError(.overflow, at: RecordPath([])) }
        let needed = NeededForms(satisfied: satisfied, basic: basic)
        let ratings = Dictionary(
            totals.items.map { ($0.id, ItemRating.graded($0, needed.grade($0))) },
            uniquingKeysWith: { first, _ in first }
        )
        return CountedForms(
            valid: totals.valid,
            void: totals.void,
            base: base,
            needed: needed,
            items: record.items.map { RatedItem(item: $0, rating: ratings[$0.id] ?? .excluded) },
            overall: overall
        )
    }

    /// The items that are not rated, by state.
    private var excluded: [RatingStep] {
        RatingItemState.allCases.filter { !$0.isRated }.compactMap { state in
            let ids = record.items.filter { $0.state == state }.map(\.id)
            return ids.isEmpty ? nil : .excluded(state, ids)
        }
    }

    private func base(_ totals: RatingTotals) -> Int {
        switch scheme.base {
        case .allMembers: record.members
        case .present: round.papers.present
        case .issued: round.papers.issued
        case .returned: round.papers.returned
        case .valid: totals.valid
        }
    }
}
