package import Civics

extension EntryProgress {
    /// What the tests of a light look at, on the day that is judged: the last of the month, or today
    /// where that is earlier.
    package func readings(
        on day: CivilDate,
        deadline: CivilDate?,
        isAccepted: Bool,
        isSuspended: Bool
    ) -> [LightReading: LightReading.Value] {
        var readings: [LightReading: LightReading.Value] = [
            .accepted: .answer(isAccepted), .suspended: .answer(isSuspended),
            .monthsWithoutStart: .whole(monthsWithoutStart),
        ]
        let known = results.compactMap(\.progress)
        if let least = known.map(\.aheadOfTime).min() {
            readings[.pointsBehindTime] = .pointsBehind(least)
        }
        if let least = known.compactMap(\.aheadOfPlan).min() {
            readings[.pointsBehindPlan] = .pointsBehind(least)
        }
        if let physical { readings[.percentDone] = .hundredths(physical) }
        if let spending = (paid ?? invested)?.progress?.ofPlan {
            readings[.percentBehindSpending] = .number(
                Ratio(
                    100 * (spending.denominator - spending.numerator),
                    over: spending.denominator
                )
            )
        }
        if !isAccepted { readDays(on: day, deadline, &readings) }
        if let node = monthNode { readings[.monthNode] = .state(node) }
        return readings
    }

    private func readDays(
        on day: CivilDate,
        _ deadline: CivilDate?,
        _ readings: inout [LightReading: LightReading.Value]
    ) {
        let open = milestones.filter { $0.reached == nil }
        let isDone = physical.map { $0 >= Ratio(1, over: 1) } ?? false
        var due = open.map(\.planned.due)
        if let deadline, !isDone { due.append(deadline) }
        if let next = open.map(\.planned.due).filter({ $0 >= day }).min() {
            readings[.daysToMilestone] = .whole(day.distance(to: next))
        }
        let late = due.map { max(0, $0.distance(to: day)) }.max() ?? 0
        readings[.daysOverdue] = .whole(late)
    }

    /// Months since the planned start without anything there.
    private var monthsWithoutStart: Int {
        guard !hasBegun, let planned = plannedStart, planned <= month else { return 0 }
        return month - planned + 1
    }

    /// What became of what was due in the month; nil where nothing was.
    private var monthNode: String? {
        let due = milestones.filter { $0.planned.due.month == month }
        guard !due.isEmpty else { return nil }
        if due.contains(where: { $0.reached == nil }) { return "missed" }
        let late = due.contains { line in line.reached.map { $0 > line.planned.due } ?? false }
        return late ? "made-up" : "done"
    }
}
