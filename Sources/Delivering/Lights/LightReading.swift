/// What a test of a light looks at: a closed vocabulary, computed from dates and facts and never
/// entered.
package enum LightReading: String, Hashable, Sendable, CaseIterable, Decodable {
    /// Percentage points of the year's target behind the time that is over; below 0 where ahead.
    case pointsBehindTime = "points-behind-time"
    /// Percentage points of the year's target behind the plan to date.
    case pointsBehindPlan = "points-behind-plan"
    /// Percent of what was to be spent by now that are missing.
    case percentBehindSpending = "percent-behind-spending"
    /// Percent of the year's target that are done.
    case percentDone = "percent-done"
    /// Months since the planned start in which works did not begin; 0 where they began or are not
    /// yet due.
    case monthsWithoutStart = "months-without-start"
    /// Months since the start without an entry in the statistics register.
    case monthsWithoutEntry = "months-without-entry"
    /// Days until the next unfinished milestone is due.
    case daysToMilestone = "days-to-milestone"
    /// Days since an unfinished milestone or the deadline was due.
    case daysOverdue = "days-overdue"
    /// Whether funds were paid as required: `yes`, `no`.
    case fundsAsRequired = "funds-as-required"
    /// Whether it is in the statistics register: `yes`, `no`.
    case entered
    /// What became of the month's node: `done`, `made-up`, `missed`.
    case monthNode = "month-node"
    /// Whether it was accepted: `yes`, `no`.
    case accepted
    /// Whether it is suspended by a decision: `yes`, `no`.
    case suspended

    /// The states it can have; nil where it is a number.
    package var states: Set<String>? {
        switch self {
        case .pointsBehindTime, .pointsBehindPlan, .percentBehindSpending, .percentDone,
            .monthsWithoutStart, .monthsWithoutEntry, .daysToMilestone, .daysOverdue:
            nil
        case .fundsAsRequired, .entered, .accepted, .suspended: ["yes", "no"]
        case .monthNode: ["done", "made-up", "missed"]
        }
    }

    /// What was read.
    package enum Value: Hashable, Sendable {
        /// A number, in the unit of the reading.
        case number(Ratio)
        /// One of its states.
        case state(String)
    }
}

extension LightReading.Value {
    /// So many months or days.
    package static func whole(_ number: Int) -> Self {
        .number(Ratio(Int128(number), over: 1))
    }

    /// Yes or no.
    package static func answer(_ isSo: Bool) -> Self { .state(isSo ? "yes" : "no") }

    /// A part in hundredths.
    package static func hundredths(_ ratio: Ratio) -> Self {
        .number(Ratio(100 * ratio.numerator, over: ratio.denominator))
    }

    /// How many points a part falls short.
    package static func pointsBehind(_ ahead: Ratio) -> Self {
        .number(Ratio(-100 * ahead.numerator, over: ahead.denominator))
    }
}
