/// The plan of a measure by months (月度计划), each counted from the first of January.
///
/// It never falls, and in December it is the target.
package struct MonthlyPlan: Hashable, Sendable {
    /// What is wrong with a plan; months count from 1.
    package enum Fault: Error, Hashable, Sendable {
        /// It has not twelve months.
        case notTwelve(Int)
        /// A month is below zero.
        case negative(month: Int, PlannedFigure)
        /// A month is below the one before.
        case falls(month: Int, from: PlannedFigure, to: PlannedFigure)
        /// December is not the target.
        case notTheTarget(december: PlannedFigure, target: PlannedFigure)

        /// Stable name for logs, JSON and catalogues.
        package var code: String {
            switch self {
            case .notTwelve: "plan.not-twelve"
            case .negative: "plan.negative"
            case .falls: "plan.falls"
            case .notTheTarget: "plan.not-the-target"
            }
        }
    }

    /// All faults of a plan.
    package struct Faults: Error, Hashable, Sendable {
        /// In the order of the months.
        package let all: [Fault]

        /// Takes them together.
        package init(all: [Fault]) {
            self.all = all
        }
    }

    /// January to December, each since the first of January.
    package let months: [PlannedFigure]

    /// The target of the year.
    package var target: PlannedFigure { months[11] }

    /// Takes twelve months of a target.
    ///
    /// - Throws: every fault there is.
    package init(_ months: [PlannedFigure], target: PlannedFigure) throws(Faults) {
        guard months.count == 12 else { throw Faults(all: [.notTwelve(months.count)]) }
        var faults: [Fault] = []
        for (index, figure) in months.enumerated() {
            if figure < .zero { faults.append(.negative(month: index + 1, figure)) }
            if index > 0, figure < months[index - 1] {
                faults.append(.falls(month: index + 1, from: months[index - 1], to: figure))
            }
        }
        if months[11] != target {
            faults.append(.notTheTarget(december: months[11], target: target))
        }
        guard faults.isEmpty else { throw Faults(all: faults) }
        self.months = months
    }

    /// What is to be done by the end of a month, 1 to 12.
    package subscript(month: Int) -> PlannedFigure { months[month - 1] }

    /// The first month in which something is to be done; nil where nothing ever is.
    package var firstMonth: Int? {
        months.firstIndex { $0 > .zero }.map { $0 + 1 }
    }
}
