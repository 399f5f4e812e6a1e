import Tallying
import Testing

/// The trace says what was compared with what, so that a stranger comes to the same grades.
@Suite struct RatingTraceTests {
    @Test func `the steps of a counted round, in order`() throws {
        let record = try RatingRecord(json: RatingText.record.utf8)

        let count = try record.count()
        let forms = try #require(try record.counted())
        let half = RatingThreshold(.half, isInclusive: true)

        #expect(
            count.rounds.map(\.steps) == [
                [
                    .quorum(Fraction.twoThirds.compare(9, .atLeast, of: 10)),
                    .papers(issued: 9, returned: 9),
                    .sorted(valid: 8, void: [VoidCount("torn", 1)]),
                    .base(.valid, value: 8),
                    .satisfiedAt(half, base: 8, needed: 4),
                    .basicAt(half, base: 8, needed: 4),
                    .graded(.satisfied, ["1"]),
                    .graded(.basic, ["2"]),
                    .graded(.dissatisfied, []),
                    .excluded(.suspended, ["3"]),
                    .overall(forms.overall),
                ]
            ]
        )
        #expect(
            forms.items.map(\.rating) == [
                .graded(
                    RatingTally(id: "1", satisfied: 5, basic: 2, dissatisfied: 1),
                    .satisfied(forms: 5, needed: 4)
                ),
                .graded(
                    RatingTally(id: "2", satisfied: 1, basic: 3, dissatisfied: 3, blank: 1),
                    .basic(satisfied: 1, together: 4, needed: forms.needed)
                ),
                .excluded,
            ]
        )
    }

    /// What a stranger does who has only the steps and the counts.
    private func rebuilt(_ trace: RatingRoundTrace) -> [RatingGrade?] {
        var bars: [(threshold: RatingThreshold, base: Int)] = []
        for step in trace.steps {
            if case .satisfiedAt(let threshold, let base, _) = step {
                bars.append((threshold, base))
            }
            if case .basicAt(let threshold, let base, _) = step { bars.append((threshold, base)) }
        }
        guard case .counted(let forms) = trace.result, bars.count == 2 else { return [] }
        func reaches(_ forms: Int, _ bar: (threshold: RatingThreshold, base: Int)) -> Bool {
            let left = Int128(bar.threshold.fraction.denominator) * Int128(forms)
            let right = Int128(bar.threshold.fraction.numerator) * Int128(bar.base)
            return forms > 0 && (bar.threshold.isInclusive ? left >= right : left > right)
        }
        return forms.items.map { item in
            guard case .graded(let tally, _) = item.rating else { return nil }
            if reaches(tally.satisfied, bars[0]) { return .satisfied }
            return reaches(tally.satisfied + tally.basic, bars[1]) ? .basic : .dissatisfied
        }
    }

    @Test func `every grade can be rebuilt from steps and counts alone`() throws {
        var ratings = RandomRatings(seed: 21)
        var rebuiltRounds = 0
        for _ in 0..<400 {
            let count = try ratings.next().count()
            guard let trace = count.rounds.last, case .counted(let forms) = trace.result
            else { continue }
            rebuiltRounds += 1

            #expect(rebuilt(trace) == forms.items.map(\.grade))
            for grade in RatingGrade.allCases {
                let ids = forms.items.filter { $0.grade == grade }.map(\.item.id)
                #expect(trace.steps.contains(.graded(grade, ids)))
            }
        }

        #expect(rebuiltRounds > 200)
    }
}
