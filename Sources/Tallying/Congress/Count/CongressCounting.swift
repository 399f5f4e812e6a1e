/// Goes through a record's rounds and keeps what they have decided so far.
struct CongressCounting {
    private let record: CongressRecord
    private let numbers: ItemNumbers
    private var next: RoundRequest?
    private var nextItems: Set<ItemID>
    private var tieRounds = 0
    private var elected: [ItemID] = []
    private var fates: [ItemFate?]
    private var traces: [RoundTrace] = []

    init(record: CongressRecord) {
        self.record = record
        numbers = ItemNumbers(record.items)
        next = RoundRequest(kind: .main, items: record.items, seats: record.rule.seats)
        nextItems = Set(record.items)
        fates = record.items.map { _ in nil }
    }

    /// Counts the next round.
    mutating func count(_ round: CongressRound, at place: Int) throws(RecordError) {
        guard let asked = next else {
            throw RecordError(.roundNotAsked(round.kind), at: RecordPath("kind"))
        }
        try check(round, answers: asked)
        let trace: RoundTrace =
            switch round {
            case .ballot(let ballotRound):
                try RoundCounting(
                    rule: record.rule,
                    deputies: record.deputies,
                    place: place,
                    round: ballotRound,
                    asked: asked,
                    tieRounds: tieRounds
                ).count()
            case .presidium(let decision):
                Self.trace(of: decision, at: place, asked: asked)
            }
        take(trace)
    }

    /// The count after the last round.
    func finished() throws(RecordError) -> CongressCount {
        guard let last = traces.last else {
            throw RecordError(.noRounds, at: RecordPath("rounds"))
        }
        let outcome = CongressOutcome(
            round: last.round,
            deputies: record.deputies,
            lastRound: last.result,
            elected: inOrder(elected),
            next: last.next,
            warnings: last.warnings
        )
        return CongressCount(outcome: outcome, rounds: traces, fates: fates.compactMap(\.self))
    }

    private mutating func take(_ trace: RoundTrace) {
        traces.append(trace)
        elected += trace.elected
        for fate in trace.fates {
            if let number = numbers[fate.id] { fates[number] = fate }
        }
        // A stopped round asks for itself again; a stopped tie round uses up none.
        if case .stopped = trace.result { return }
        next = trace.next
        nextItems = Set(next?.items ?? [])
        if next?.kind == .tie { tieRounds += 1 }
    }

    private func inOrder(_ elected: [ItemID]) -> [ItemID] {
        switch record.rule.order {
        case .votes:
            elected
        case .list:
            elected.map { (numbers[$0] ?? 0, $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    // MARK: - Is it the round that was asked for?

    private func check(
        _ round: CongressRound,
        answers asked: RoundRequest
    ) throws(RecordError) {
        guard round.kind == asked.kind else {
            throw RecordError(
                .otherRoundAsked(asked: asked, found: round.kind),
                at: RecordPath("kind")
            )
        }
        guard areItems(round.items, of: asked) else {
            throw RecordError(
                .otherItemsAsked(asked: asked.items, found: round.items),
                at: RecordPath("items")
            )
        }
        guard round.seats == asked.seats else {
            throw RecordError(
                .otherSeatsAsked(asked: asked.seats, found: round.seats),
                at: RecordPath("seats")
            )
        }
    }

    /// Whether a round has the items asked for.
    ///
    /// The presidium may leave some out of a shortfall round. Their order is the list's, as
    /// `RecordCheck` found.
    private func areItems(_ items: [ItemID], of asked: RoundRequest) -> Bool {
        switch asked.kind {
        case .main, .tie, .presidium: items == asked.items
        case .shortfall: items.allSatisfy(nextItems.contains)
        }
    }

    private static func trace(
        of decision: PresidiumDecision,
        at place: Int,
        asked: RoundRequest
    ) -> RoundTrace {
        let empty = decision.seats - decision.elected.count
        let elected = Set(decision.elected)
        let decided = TraceStep.presidiumDecided(elected: decision.elected, seats: decision.seats)
        return RoundTrace(
            round: place,
            asked: asked,
            result: .presidium,
            steps: empty > 0 ? [decided, .seatsEmpty(empty)] : [decided],
            fates: decision.items.map { id in
                ItemFate(
                    id: id,
                    round: place,
                    reason: elected.contains(id) ? .presidiumElected : .presidiumNotElected
                )
            },
            elected: decision.elected,
            next: nil,
            warnings: empty > 0 ? [.shortfall] : []
        )
    }
}
