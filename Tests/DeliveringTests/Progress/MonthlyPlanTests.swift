import Civics
import Delivering
import Testing

/// The plan by months: it never falls, and December is the target.
@Suite struct MonthlyPlanTests {
    private static func figures(_ numbers: [Int64]) throws -> [PlannedFigure] {
        try numbers.map { try PlannedFigure(DecimalNumber($0)) }
    }

    @Test func `a plan that rises to its target is taken`() throws {
        let months = try Self.figures([0, 0, 5, 5, 20, 30, 40, 55, 60, 70, 80, 80])
        let plan = try MonthlyPlan(months, target: months[11])

        #expect(plan[5] == months[4])
        #expect(plan.target == months[11])
        #expect(plan.firstMonth == 3)
    }

    @Test func `every fault is told at once`() throws {
        let months = try Self.figures([-1, 10, 9, 20, 30, 40, 50, 60, 70, 80, 90, 85])
        let target = try PlannedFigure(DecimalNumber(80))

        #expect(
            throws: MonthlyPlan.Faults(all: [
                .negative(month: 1, months[0]), .falls(month: 3, from: months[1], to: months[2]),
                .falls(month: 12, from: months[10], to: months[11]),
                .notTheTarget(december: months[11], target: target),
            ])
        ) { try MonthlyPlan(months, target: target) }
    }

    @Test func `a year has twelve months`() throws {
        let target = try PlannedFigure(DecimalNumber(1))

        #expect(throws: MonthlyPlan.Faults(all: [.notTwelve(11)])) {
            try MonthlyPlan(Array(repeating: target, count: 11), target: target)
        }
    }

    @Test func `a plan may begin above nothing and stand still`() throws {
        let months = try Self.figures(Array(repeating: 7, count: 12))

        #expect(try MonthlyPlan(months, target: months[0]).firstMonth == 1)
    }
}
