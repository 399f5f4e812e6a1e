/// How a measure stands against its plan, in the words of a bulletin.
package enum CompletionClass: String, Hashable, Sendable, CaseIterable {
    /// The year's target is reached or exceeded (已完成).
    case completed
    /// More is done than was planned by now (超序时).
    case ahead
    /// As much is done as was planned by now (按序时).
    case onPlan = "on-plan"
    /// Less is done than was planned by now (滞后).
    case behind
    /// Something should have been done by now, and nothing is (未启动).
    case notStarted = "not-started"
    /// Less is done than the first plan had by now, as a numbered decision allows (已调整节点).
    case adjusted

    /// Decides the class of a measure.
    ///
    /// - Parameters:
    ///   - progress: against the plan that is in force.
    ///   - firstPlan: what the first plan of the year had by now, where a decision changed it since;
    ///     a measure that keeps the first plan all the same is not called adjusted.
    package init(_ progress: YearProgress, firstPlan: PlannedFigure? = nil) {
        let ahead = progress.ahead
        let even = Ratio(0, over: 1)
        if progress.done >= progress.target {
            self = .completed
        } else if ahead < even {
            self = progress.done > .zero ? .behind : .notStarted
        } else if let firstPlan, progress.done < firstPlan {
            self = .adjusted
        } else {
            self = ahead > even ? .ahead : .onPlan
        }
    }
}
