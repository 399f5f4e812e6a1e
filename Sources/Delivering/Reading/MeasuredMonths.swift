package import Civics
package import Ledger

/// The figures of a measure by the months of a year, each since the first of January.
package struct MeasuredMonths: Hashable, Sendable {
    /// What is measured.
    package let measure: Measure
    /// What was published, by month; a month without a fact has none.
    ///
    /// Of a result it is what was there at the month's end, of money what the months so far come to.
    package let done: [Int: PlannedFigure]
    /// The facts behind them, by month.
    package let facts: [Int: Fact]

    /// Reads the facts of a measure that the departments gave for the months of a year.
    init(_ measure: Measure, _ all: [Fact], year: Int) {
        self.measure = measure
        var done: [Int: PlannedFigure] = [:]
        var facts: [Int: Fact] = [:]
        var sum = PlannedFigure.zero
        for fact in all.sorted(by: { $0.period < $1.period }) {
            guard fact.measure == measure.id, fact.sourceClass == .department,
                let period = ReportPeriod(fact.period), period.year == year,
                let figure = PlannedFigure(fact.value, of: measure)
            else { continue }
            facts[period.month] = fact
            if measure.isMoney {
                sum = sum.adding(figure)
                done[period.month] = sum
            } else {
                done[period.month] = figure
            }
        }
        self.done = done
        self.facts = facts
    }

    /// What is known at the end of a month: the newest until then.
    package func done(by month: Int) -> PlannedFigure? {
        (1...12).last { $0 <= month && done[$0] != nil }.flatMap { done[$0] }
    }
}

extension PlannedFigure {
    /// The figure of a fact in the unit of its measure; a state that is reached is 1.
    package init?(_ value: Quantity, of measure: Measure) {
        switch value {
        case .state: self = .one
        case .amount(let amount):
            let number =
                measure.isMoney ? try? amount.number.shifted(by: -4) : amount.number
            guard let number, let figure = try? PlannedFigure(number) else { return nil }
            self = figure
        }
    }

    /// The quantity that is recorded of a figure; nil of a state that is not reached.
    func quantity(of measure: Measure, _ target: Baseline.Target) -> Quantity? {
        if measure.isState(target) { return self == .one ? .state(target.printed) : nil }
        return try? Quantity(written: number.description + measure.unit)
    }

    /// Adds exactly; two figures of a plan's length fit.
    package func adding(_ other: PlannedFigure) -> PlannedFigure {
        guard let sum = try? number.adding(other.number), let figure = try? PlannedFigure(sum)
        else { preconditionFailure("the sum of a year's figures is longer than a plan has it") }
        return figure
    }
}
