import Seeding
import Tallying

/// Ratings of a seed: any scheme, few members, stopped rounds before the one that is counted.
struct RandomRatings {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A record whose rounds all follow from one another; few members, so that halves and stops
    /// are common.
    mutating func next() throws(RecordError) -> RatingRecord {
        let scheme = try scheme()
        let members = Int.random(in: 0...12, using: &generator)
        let items = items()
        var rounds: [RatingRound] = []
        while rounds.count < 4 {
            let round = round(scheme, members: members, items: items)
            rounds.append(round)
            if !isStopped(round, scheme, members: members) || generator.chance(1, in: 4) { break }
        }
        return try RatingRecord(scheme: scheme, members: members, items: items, rounds: rounds)
    }

    private mutating func scheme() throws(RecordError) -> RatingScheme {
        let fractions = [Fraction(1, 2), Fraction(1, 2), Fraction(2, 3), Fraction(0, 1)]
        return try RatingScheme(
            quorum: generator.pick([nil, Fraction(2, 3), Fraction(1, 2)]),
            base: generator.pick(RatingBase.allCases),
            satisfiedAt: RatingThreshold(
                generator.pick(fractions),
                isInclusive: Bool.random(using: &generator)
            ),
            basicAt: RatingThreshold(
                generator.pick(fractions),
                isInclusive: Bool.random(using: &generator)
            ),
            blank: generator.pick(BlankPolicy.allCases)
        )
    }

    private mutating func items() -> [RatingItem] {
        let states: [RatingItemState] = [
            .finished, .finished, .unfinished, .suspended, .terminated,
        ]
        return (0..<Int.random(in: 1...5, using: &generator)).map { place in
            // The first is always rated, so that there is something to rate.
            RatingItem(
                ItemID("\(place + 1)"),
                place == 0
                    ? generator.pick([.finished, .unfinished]) : generator.pick(states)
            )
        }
    }

    private func isStopped(_ round: RatingRound, _ scheme: RatingScheme, members: Int) -> Bool {
        let quorum = scheme.quorum ?? Fraction(0, 1)
        return round.papers.present * quorum.denominator < members * quorum.numerator
            || round.papers.returned > round.papers.issued
    }

    // MARK: - Rounds

    private mutating func round(
        _ scheme: RatingScheme,
        members: Int,
        items: [RatingItem]
    ) -> RatingRound {
        let present =
            generator.chance(7, in: 8)
            ? members - Int.random(in: 0...(members / 4), using: &generator)
            : Int.random(in: 0...members, using: &generator)
        let issued = present - (generator.chance(1, in: 4) ? min(1, present) : 0)
        let returned =
            generator.chance(1, in: 6)
            ? issued + 1 : issued - (generator.chance(1, in: 4) ? min(1, issued) : 0)
        return RatingRound(
            papers: Papers(present: present, issued: issued, returned: returned),
            totals: totals(returned, scheme, items: items)
        )
    }

    private mutating func totals(
        _ returned: Int,
        _ scheme: RatingScheme,
        items: [RatingItem]
    ) -> RatingTotals {
        var void: [VoidReason: Int] = [:]
        for _ in 0..<returned where generator.chance(1, in: 16) {
            void[generator.pick(["torn", "签名"]), default: 0] += 1
        }
        let valid = returned - void.values.reduce(0, +)
        return RatingTotals(
            valid: valid,
            void: void,
            items: items.filter(\.state.isRated).shuffled(using: &generator).map { item in
                tally(item.id, valid: valid, blank: scheme.blank)
            }
        )
    }

    /// Forms one by one, an item mostly liked or mostly not.
    private mutating func tally(_ id: ItemID, valid: Int, blank: BlankPolicy) -> RatingTally {
        var answers = [0, 1, 2, generator.pick([0, 1, 2])]
        if blank == .valid { answers.append(3) }
        var counts = [0, 0, 0, 0]
        for _ in 0..<valid { counts[generator.pick(answers)] += 1 }
        return RatingTally(
            id: id,
            satisfied: counts[0],
            basic: counts[1],
            dissatisfied: counts[2],
            blank: counts[3]
        )
    }
}
