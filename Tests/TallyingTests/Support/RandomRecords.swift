import Tallying
import Seeding

/// Records of a seed: any rule, few deputies, rounds for as long as an outcome asks for one.
struct RandomRecords {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A record whose rounds all follow from one another; few deputies, so that ties, shortfalls
    /// and stops are common.
    mutating func next() throws(RecordError) -> CongressRecord {
        let rule = try rule()
        let items =
            rule.ballot == .package
            ? Congress.items(1) : Congress.items(Int.random(in: 1...6, using: &generator))
        let deputies = Int.random(in: 0...12, using: &generator)
        var asked = RoundRequest(kind: .main, items: items, seats: rule.seats)
        var record = try CongressRecord(
            rule: rule,
            deputies: deputies,
            items: items,
            rounds: [round(asked, rule: rule, deputies: deputies)]
        )
        while record.rounds.count < 8, generator.chance(7, in: 8),
            let next = try record.count().outcome.next
        {
            asked = next
            record = try record.appending(round(asked, rule: rule, deputies: deputies))
        }
        return record
    }

    // MARK: - Rules

    private mutating func rule() throws(RecordError) -> CongressRule {
        let ballot = generator.pick(BallotType.allCases)
        let hasNoSeats = ballot.isAnswered && generator.chance(1, in: 3)
        return try Congress.rule(
            ballot,
            seats: hasNoSeats ? nil : Int.random(in: 1...4, using: &generator),
            quorum: generator.pick([nil, Fraction(2, 3), Fraction(1, 2)]),
            participation: generator.pick([nil, nil, Fraction(1, 3), Fraction(1, 2)]),
            base: generator.pick(ThresholdBase.allCases),
            fraction: generator.pick(
                [Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), Fraction(0, 1), Fraction(1, 4)]
            ),
            inclusive: Bool.random(using: &generator),
            blank: generator.pick(BlankPolicy.allCases),
            tie: generator.pick(TiePolicy.allCases + [.revote, .revote]),
            tieRounds: Int.random(in: 0...3, using: &generator),
            tieThreshold: generator.pick(TieThreshold.allCases),
            shortfall: generator.pick(ShortfallPolicy.allCases + [.secondRound, .secondRound]),
            order: generator.pick(ElectedOrder.allCases)
        )
    }

    // MARK: - Rounds

    private mutating func round(
        _ asked: RoundRequest,
        rule: CongressRule,
        deputies: Int
    ) -> CongressRound {
        let kind: BallotRoundKind
        switch asked.kind {
        case .main: kind = .main
        case .tie: kind = .tie
        case .shortfall: kind = .shortfall
        case .presidium:
            let elected = asked.items.shuffled(using: &generator)
                .prefix(Int.random(in: 0...(asked.seats ?? 0), using: &generator))
            return .presidium(
                PresidiumDecision(
                    items: asked.items,
                    seats: asked.seats ?? 0,
                    elected: Array(elected)
                )
            )
        }
        var items = asked.items
        if kind == .shortfall {
            items = items.filter { _ in generator.chance(4, in: 5) }
            if items.isEmpty { items = asked.items }
        }
        // Mostly nearly everybody is there; now and then hardly anybody.
        let present =
            generator.chance(7, in: 8)
            ? deputies - Int.random(in: 0...(deputies / 4), using: &generator)
            : Int.random(in: 0...deputies, using: &generator)
        let issued = present - (generator.chance(1, in: 4) ? min(1, present) : 0)
        let returned =
            generator.chance(1, in: 12)
            ? issued + 1 : issued - (generator.chance(1, in: 4) ? min(1, issued) : 0)
        return .ballot(
            BallotRound(
                kind: kind,
                papers: Papers(present: present, issued: issued, returned: returned),
                items: items,
                seats: asked.seats,
                ballots: ballots(returned, rule: rule, items: items, seats: asked.seats)
            )
        )
    }

    // MARK: - Ballots

    private mutating func ballots(
        _ returned: Int,
        rule: CongressRule,
        items: [ItemID],
        seats: Int?
    ) -> [Ballot] {
        var left = returned
        var ballots: [Ballot] = []
        while left > 0 {
            let times = Int.random(in: 1...min(left, 3), using: &generator)
            left -= times
            ballots.append(
                Ballot(
                    marks(rule.ballot, items: items, seats: seats ?? items.count),
                    times: times,
                    void: generator.chance(1, in: 16)
                        ? generator.pick(["torn", "签名", "rank"]) : nil
                )
            )
        }
        return ballots
    }

    private mutating func marks(_ ballot: BallotType, items: [ItemID], seats: Int) -> BallotMarks {
        var marked: [ItemID]
        switch ballot {
        case .exactly where generator.chance(3, in: 4), .upTo where generator.chance(3, in: 4):
            marked = Array(items.shuffled(using: &generator).prefix(seats))
        case .upTo, .exactly, .perItem, .package, .rank:
            marked = items.filter { _ in generator.chance(2, in: 3) }
        }
        if generator.chance(1, in: 24) { marked.append("x") }
        switch ballot.form {
        case .choices:
            if generator.chance(1, in: 24), let first = marked.first { marked.append(first) }
            return .choices(marked.shuffled(using: &generator))
        case .answers:
            var answers: [ItemID: Answer] = [:]
            for id in marked { answers[id] = generator.pick([.yes, .yes, .no, .abstain]) }
            return .answers(answers)
        case .ranks:
            var ranks: [ItemID: Int] = [:]
            let order = Array(marked.shuffled(using: &generator).prefix(seats))
            for (place, id) in order.enumerated() { ranks[id] = place + 1 }
            if generator.chance(1, in: 12), let id = marked.first {
                ranks[id] = Int.random(in: -1...(seats + 1), using: &generator)
            }
            return .ranks(ranks)
        }
    }
}
