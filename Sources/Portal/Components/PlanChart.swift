package import Civics

/// What was planned and what was done, month by month of one year, each number the sum so far.
package struct PlanChart: Hashable, Sendable {
    /// A dated step of the work.
    package struct Milestone: Hashable, Sendable {
        /// Whether it was reached.
        package enum State: Hashable, Sendable {
            /// Reached.
            case reached
            /// To come.
            case toCome
            /// Past its date.
            case late
        }

        /// The month of its date, 1 to 12.
        package let month: Int
        /// The day of its date, 1 to 31.
        package let day: Int
        /// Whether it was reached.
        package let state: State

        /// Makes a milestone.
        package init(month: Int, day: Int, _ state: State) {
            precondition((1...12).contains(month) && (1...31).contains(day), "not a date")
            self.month = month
            self.day = day
            self.state = state
        }
    }

    /// What is counted, "公里".
    package let unit: String
    /// The plan that was voted, when it has been changed since; twelve values.
    package let firstPlan: [DecimalNumber]?
    /// The plan as it is; twelve values.
    package let plan: [DecimalNumber]
    /// What was done, one value a month until the last reported.
    package let done: [DecimalNumber]
    /// The dated steps.
    package let milestones: [Milestone]

    /// Makes a chart.
    ///
    /// - Precondition: A plan has twelve values, what was done at most twelve.
    package init(
        unit: String,
        firstPlan: [DecimalNumber]? = nil,
        plan: [DecimalNumber],
        done: [DecimalNumber],
        milestones: [Milestone] = []
    ) {
        precondition(plan.count == 12 && done.count <= 12, "a year has twelve months")
        precondition(firstPlan == nil || firstPlan?.count == 12, "a year has twelve months")
        self.unit = unit
        self.firstPlan = firstPlan
        self.plan = plan
        self.done = done
        self.milestones = milestones
    }
}
