/// Decides who is elected in a counted round: the threshold, the cut, ties and shortfalls.
struct RoundElection {
    private let rule: CongressRule
    private let round: BallotRound
    private let tieRounds: Int
    private let tallies: [ItemTally]
    private let needed: Int

    /// Why each item fared as it did, in the round's order.
    private(set) var reasons: [ItemReason]
    /// The elected, by weight, then list order.
    private(set) var elected: [ItemID] = []
    /// What is to be done next.
    private(set) var next: RoundRequest?
    private(set) var warnings: [CongressWarning] = []
    private(set) var steps: [TraceStep] = []

    init(
        rule: CongressRule,
        round: BallotRound,
        tieRounds: Int,
        tallies: [ItemTally],
        needed: Int
    ) {
        self.rule = rule
        self.round = round
        self.tieRounds = tieRounds
        self.tallies = tallies
        self.needed = needed
        reasons = tallies.map { .belowThreshold(yes: $0.yes, needed: needed) }
    }

    /// Decides; to be called once.
    mutating func run() {
        let passed = tallies.indices
            .filter { tallies[$0].yes >= needed }
            .sorted { (-tallies[$0].weight, $0) < (-tallies[$1].weight, $1) }
        steps.append(.passed(ids(passed), needed: needed))
        guard let seats = round.seats else {
            steps.append(.allAdopted(passed: passed.count))
            return elect(passed) { _ in .adopted }
        }
        guard passed.count <= seats else { return cut(passed, seats: seats) }
        steps.append(.withinSeats(passed: passed.count, seats: seats))
        elect(passed) { _ in .withinSeats(passed: passed.count, seats: seats) }
        if passed.count < seats { shortfall(passed: passed.count, seats: seats) }
    }

    // MARK: - The cut

    /// Elects those within the seats; `passed` are more than `seats`, in order.
    private mutating func cut(_ passed: [Int], seats: Int) {
        let cut = tallies[passed[seats - 1]].weight
        let above = passed.filter { tallies[$0].weight > cut }
        let level = passed.filter { tallies[$0].weight == cut }
        steps.append(
            .cut(
                passed: passed.count,
                seats: seats,
                weight: cut,
                above: ids(above),
                level: ids(level)
            )
        )
        for item in passed.dropFirst(above.count + level.count) {
            reasons[item] = .belowCut(weight: tallies[item].weight, cut: cut)
        }
        elect(above) { .withinCut(weight: $0.weight, cut: cut) }
        let open = seats - above.count
        guard level.count > open else {
            if level.count > 1 { steps.append(.levelFillsSeats(ids(level), openSeats: open)) }
            return elect(level) { .withinCut(weight: $0.weight, cut: cut) }
        }
        steps.append(.tie(ids(level), weight: cut, openSeats: open))
        settle(level, weight: cut, open: open)
    }

    /// Settles a tie of more items than there are open seats.
    private mutating func settle(_ tied: [Int], weight: Int, open: Int) {
        switch rule.tie {
        case .revote where tieRounds < rule.tieRounds:
            steps.append(.tieRoundAsked(number: tieRounds + 1, allowed: rule.tieRounds))
            ask(.tie, tied, weight: weight, open: open)
        case .revote:
            steps.append(.presidiumAsked(tieRounds: tieRounds, allowed: rule.tieRounds))
            ask(.presidium, tied, weight: weight, open: open)
        case .presidium:
            steps.append(.presidiumAsked(tieRounds: 0, allowed: 0))
            ask(.presidium, tied, weight: weight, open: open)
        case .include:
            steps.append(.tieBroken(.include, elected: ids(tied)))
            elect(tied) { .tieIncluded(weight: $0.weight) }
        case .exclude:
            steps.append(.tieBroken(.exclude, elected: []))
            for item in tied { reasons[item] = .tieExcluded(weight: weight) }
            leaveEmpty(open)
        case .listOrder:
            let first = Array(tied.prefix(open))
            steps.append(.tieBroken(.listOrder, elected: ids(first)))
            elect(first) { .tieEarlierInList(weight: $0.weight) }
            for item in tied.dropFirst(open) { reasons[item] = .tieLaterInList(weight: weight) }
        }
    }

    private mutating func ask(_ kind: RoundKind, _ tied: [Int], weight: Int, open: Int) {
        for item in tied { reasons[item] = .tied(weight: weight, openSeats: open) }
        next = RoundRequest(kind: kind, items: ids(tied), seats: open)
    }

    // MARK: - Seats that are left

    private mutating func shortfall(passed: Int, seats: Int) {
        // Only the main round's shortfall is for the rule to fill.
        guard round.kind == .main else { return leaveEmpty(seats - passed) }
        steps.append(.shortfall(passed: passed, seats: seats, policy: rule.shortfall))
        switch rule.shortfall {
        case .accept:
            leaveEmpty(seats - passed)
        case .nextSession:
            warnings.append(.shortfallNextSession)
        case .secondRound:
            let left = tallies.filter { $0.yes < needed }.map(\.id)
            guard !left.isEmpty else {
                steps.append(.nothingLeft)
                return leaveEmpty(seats - passed)
            }
            next = RoundRequest(kind: .shortfall, items: left, seats: seats - passed)
        }
    }

    private mutating func leaveEmpty(_ seats: Int) {
        steps.append(.seatsEmpty(seats))
        warnings.append(.shortfall)
    }

    // MARK: - Items

    private mutating func elect(_ items: [Int], _ reason: (ItemTally) -> ItemReason) {
        for item in items { reasons[item] = reason(tallies[item]) }
        elected += ids(items)
    }

    private func ids(_ items: [Int]) -> [ItemID] {
        items.map { tallies[$0].id }
    }
}
