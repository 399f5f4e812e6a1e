/// Counts one ballot round.
struct RoundCounting {
    let rule: CongressRule
    let deputies: Int
    let place: Int
    let round: BallotRound
    let asked: RoundRequest
    /// How many tie rounds the rounds before this one asked for.
    let tieRounds: Int

    /// Whether the round is valid, what was voted, and who is elected.
    func count() throws(RecordError) -> RoundTrace {
        var steps: [TraceStep] = []
        if let reason = stopReason(&steps) { return stopped(reason, steps: steps) }
        let totals = try totals()
        steps.append(.sorted(valid: totals.valid, blank: totals.blank, void: totals.void))
        let (base, needed) = try threshold(totals, &steps)
        var election = RoundElection(
            rule: rule,
            round: round,
            tieRounds: tieRounds,
            tallies: totals.items,
            needed: needed
        )
        election.run()
        let items = zip(totals.items, election.reasons).map { tally, reason in
            ItemOutcome(tally: tally, passes: tally.yes >= needed, reason: reason)
        }
        let votes = CountedVotes(
            valid: totals.valid,
            blank: totals.blank,
            void: totals.void,
            base: base,
            needed: needed,
            items: items
        )
        return RoundTrace(
            round: place,
            asked: asked,
            result: .counted(round.papers, votes),
            steps: steps + election.steps,
            fates: items.map { ItemFate(id: $0.tally.id, round: place, reason: $0.reason) },
            elected: election.elected,
            next: election.next,
            warnings: election.warnings
        )
    }

    // MARK: - Is the round valid?

    private func stopReason(_ steps: inout [TraceStep]) -> StopReason? {
        let papers = round.papers
        if let quorum = rule.quorum {
            let comparison = quorum.compare(papers.present, .atLeast, of: deputies)
            steps.append(.quorum(comparison))
            guard comparison.isMet else { return .noQuorum }
        }
        steps.append(.papers(issued: papers.issued, returned: papers.returned))
        guard papers.returned <= papers.issued else { return .void }
        if let participation = rule.participation {
            let comparison = participation.compare(papers.returned, .moreThan, of: deputies)
            steps.append(.participation(comparison))
            guard comparison.isMet else { return .noParticipation }
        }
        return nil
    }

    private func stopped(_ reason: StopReason, steps: [TraceStep]) -> RoundTrace {
        RoundTrace(
            round: place,
            asked: asked,
            result: .stopped(reason, round.papers),
            steps: steps + [.stopped(reason)],
            fates: [],
            elected: [],
            next: asked,
            warnings: []
        )
    }

    // MARK: - What was voted?

    private func totals() throws(RecordError) -> VoteTotals {
        switch round.votes {
        case .ballots(let box): BallotSorting(rule: rule, seats: round.seats).totals(of: box)
        case .totals(let totals): totals
        case nil: throw RecordError(.votesMissing, at: RecordPath([]))
        }
    }

    private func threshold(
        _ totals: VoteTotals,
        _ steps: inout [TraceStep]
    ) throws(RecordError) -> (base: Int, needed: Int) {
        let base = base(totals)
        let demand = demand()
        guard let needed = needed(demand, base: base) else {
            throw RecordError(.overflow, at: RecordPath([]))
        }
        steps.append(
            .threshold(base: rule.threshold.base, value: base, demand: demand, needed: needed)
        )
        return (base, needed)
    }

    private func base(_ totals: VoteTotals) -> Int {
        switch rule.threshold.base {
        case .deputies: deputies
        case .present: round.papers.present
        case .issued: round.papers.issued
        case .returned: round.papers.returned
        // Blank ballots exist only where the rule counts them as valid.
        case .valid: totals.valid + totals.blank
        case .none: 0
        }
    }

    private func demand() -> Demand {
        switch (round.kind, rule.tieThreshold) {
        case (.tie, .plurality):
            .oneVote
        case (.tie, .oneThird):
            .oneThird(returned: round.papers.returned)
        case (.tie, .same), (.main, _), (.shortfall, _):
            rule.threshold.base == .none
                ? .oneVote
                : .fraction(rule.threshold.fraction, isInclusive: rule.threshold.isInclusive)
        }
    }

    private func needed(_ demand: Demand, base: Int) -> Int? {
        switch demand {
        case .fraction(let fraction, let isInclusive):
            fraction.smallestPassing(of: base, inclusive: isInclusive)
        case .oneVote:
            1
        case .oneThird(let returned):
            Fraction(1, 3).smallestPassing(of: returned, inclusive: true)
        }
    }
}
