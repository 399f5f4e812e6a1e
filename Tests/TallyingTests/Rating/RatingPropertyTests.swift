import Seeding
import Tallying
import Testing

/// What must hold between two ratings, whatever the record.
@Suite struct RatingPropertyTests {
    private func records(_ seed: UInt64, count: Int = 400) throws -> [RatingRecord] {
        var ratings = RandomRatings(seed: seed)
        return try (0..<count).map { _ in try ratings.next() }
    }

    /// How good a grade is.
    private func rank(_ grade: RatingGrade?) -> Int {
        switch grade {
        case .satisfied: 3
        case .basic: 2
        case .dissatisfied: 1
        case nil: 0
        }
    }

    /// The same record with the tallies of its last round changed.
    private func changing(
        _ record: RatingRecord,
        _ change: ([RatingTally]) -> [RatingTally]
    ) throws -> RatingRecord {
        let last = try #require(record.rounds.last)
        let totals = try #require(last.totals)
        let void = Dictionary(
            uniqueKeysWithValues: totals.void.map { ($0.reason, $0.ballots) }
        )
        return try record.with(
            rounds: record.rounds.dropLast() + [
                RatingRound(
                    papers: last.papers,
                    totals: RatingTotals(
                        valid: totals.valid,
                        void: void,
                        items: change(totals.items)
                    )
                )
            ]
        )
    }

    /// One form says something better of an item.
    private func improvements(_ tally: RatingTally) -> [RatingTally] {
        func moved(_ satisfied: Int, _ basic: Int, _ dissatisfied: Int, _ blank: Int) -> RatingTally
        {
            RatingTally(
                id: tally.id,
                satisfied: tally.satisfied + satisfied,
                basic: tally.basic + basic,
                dissatisfied: tally.dissatisfied + dissatisfied,
                blank: tally.blank + blank
            )
        }
        var better: [RatingTally] = []
        if tally.dissatisfied > 0 { better += [moved(1, 0, -1, 0), moved(0, 1, -1, 0)] }
        if tally.basic > 0 { better.append(moved(1, -1, 0, 0)) }
        if tally.blank > 0 { better += [moved(1, 0, 0, -1), moved(0, 1, 0, -1)] }
        return better
    }

    @Test func `a grade never falls when a form says something better, nor do others change`()
        throws
    {
        var compared = 0
        var risen = 0
        for record in try records(1) {
            guard let before = try record.counted() else { continue }
            let tallies = try #require(record.rounds.last?.totals).items
            for (place, tally) in tallies.enumerated() {
                for better in improvements(tally) {
                    let after = try #require(
                        try changing(record) { tallies in
                            var tallies = tallies
                            tallies[place] = better
                            return tallies
                        }.counted()
                    )
                    compared += 1

                    for (old, new) in zip(before.items, after.items) {
                        if old.item.id == tally.id {
                            #expect(rank(new.grade) >= rank(old.grade))
                            if rank(new.grade) > rank(old.grade) { risen += 1 }
                        } else {
                            #expect(new == old)
                        }
                    }
                }
            }
        }

        #expect(compared > 1_000)
        #expect(risen > 100)
    }

    @Test func `the order of the list makes no difference but to the order`() throws {
        var generator = SeededGenerator(seed: 2)
        for record in try records(2) {
            guard let forms = try record.counted() else { continue }
            let shuffled = try record.with(items: record.items.shuffled(using: &generator))
            let other = try #require(try shuffled.counted())

            #expect(Set(other.items) == Set(forms.items))
            #expect(other.overall == forms.overall)
            #expect(other.needed == forms.needed)
        }
    }

    @Test func `the order in which counts are given makes no difference at all`() throws {
        for record in try records(3) where record.rounds.last?.totals != nil {
            #expect(try changing(record) { $0.reversed() } == record)
        }
    }

    @Test func `an item that is not rated changes nothing of the others`() throws {
        for record in try records(4) {
            guard let forms = try record.counted() else { continue }
            let more = try record.with(items: [RatingItem("x", .terminated)] + record.items)
            let other = try #require(try more.counted())

            #expect(Array(other.items.dropFirst()) == forms.items)
            #expect(other.overall == forms.overall)
            #expect(other.items.first?.grade == nil)
        }
    }

    @Test func `demanding more than the fraction never betters a grade`() throws {
        for record in try records(5) {
            let scheme = record.scheme
            func with(inclusive: Bool) throws -> [RatingGrade?] {
                try record.with(
                    scheme: RatingScheme(
                        quorum: scheme.quorum,
                        base: scheme.base,
                        satisfiedAt: RatingThreshold(
                            scheme.satisfiedAt.fraction,
                            isInclusive: inclusive
                        ),
                        basicAt: RatingThreshold(scheme.basicAt.fraction, isInclusive: inclusive),
                        blank: scheme.blank
                    )
                ).grades()
            }

            for (strict, inclusive) in try zip(with(inclusive: false), with(inclusive: true)) {
                #expect(rank(strict) <= rank(inclusive))
            }
        }
    }

    @Test func `a record read from its own text is the same record`() throws {
        for record in try records(6) {
            let reread = try RatingRecord(json: record.json)

            #expect(reread == record)
            #expect(reread.json == record.json)
            #expect(try reread.count() == record.count())
        }
    }
}
