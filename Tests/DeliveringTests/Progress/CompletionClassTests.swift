import Civics
import Delivering
import Testing

/// The classes of a bulletin.
@Suite struct CompletionClassTests {
    private static func figure(_ number: Int64) throws -> PlannedFigure {
        try PlannedFigure(DecimalNumber(number))
    }

    /// Done, target, planned by now, first plan by now.
    @Test(
        arguments: [
            (100, 100, 80, nil, CompletionClass.completed), (120, 100, 80, nil, .completed),
            (90, 100, 80, nil, .ahead), (80, 100, 80, nil, .onPlan), (79, 100, 80, nil, .behind),
            (0, 100, 80, nil, .notStarted), (0, 100, 0, nil, .onPlan), (50, 100, 50, 80, .adjusted),
            (90, 100, 50, 80, .ahead), (80, 100, 80, 80, .onPlan), (40, 100, 50, 80, .behind),
            (100, 100, 50, 110, .completed),
        ] as [(Int64, Int64, Int64, Int64?, CompletionClass)]
    )
    func `a measure has one class`(
        done: Int64,
        target: Int64,
        planned: Int64,
        first: Int64?,
        expected: CompletionClass
    ) throws {
        let progress = try YearProgress(
            done: Self.figure(done),
            of: Self.figure(target),
            planned: Self.figure(planned),
            month: 6
        )

        #expect(try CompletionClass(progress, firstPlan: first.map(Self.figure)) == expected)
    }

    /// 大连, April 2023: 40 projects, 5 done, 7 over, 25 on plan, 3 with an approved change.
    @Test func `classes of a list add up`() throws {
        let measures: [(done: Int64, planned: Int64, first: Int64?, count: Int)] = [
            (100, 30, nil, 5), (40, 30, nil, 7), (30, 30, nil, 25), (10, 10, 30, 3),
        ]
        var counts: [CompletionClass: Int] = [:]
        for measure in measures {
            let progress = try YearProgress(
                done: Self.figure(measure.done),
                of: Self.figure(100),
                planned: Self.figure(measure.planned),
                month: 4
            )
            let stand = try CompletionClass(progress, firstPlan: measure.first.map(Self.figure))
            counts[stand, default: 0] += measure.count
        }

        #expect(counts == [.completed: 5, .ahead: 7, .onPlan: 25, .adjusted: 3])
    }
}
