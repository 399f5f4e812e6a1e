package import Civics

// How long there is, and how long it was late: every overdue day of a case counts once.

extension CaseStanding {
    /// How many days beyond its deadline the unit is on a day; nil where it is not late.
    package func lateness(
        on day: CivilDate,
        by calendar: WorkingCalendar
    ) -> DueDay.Span? {
        guard isOverdue(on: day), let dueOn else { return nil }
        return DueDay.Span(from: dueOn, to: day, by: calendar)
    }

    /// The escalation that is due on a day; nil where none is.
    func escalation(
        of kind: CaseKind,
        on day: CivilDate,
        by calendar: WorkingCalendar
    ) -> CaseKind.Escalation? {
        let late = lateness(on: day, by: calendar)?.days ?? 0
        return kind.level(after: late) > level ? kind.escalations[level] : nil
    }

    /// The deadline as of a day; nil where no clock runs.
    package func due(on day: CivilDate, by calendar: WorkingCalendar) -> DueDay? {
        guard state.isWithUnit, let dueOn else { return nil }
        return DueDay(dueOn, today: day, by: calendar)
    }
}

extension [CaseStep] {
    /// All overdue days of a case up to and with a day: while a unit had it and its deadline had
    /// passed, whatever became of it afterwards.
    ///
    /// Working days where the calendar knows them; days of the week in a year it does not.
    package func overdueDays(through day: CivilDate, by calendar: WorkingCalendar) -> Int {
        var days = 0
        for (index, step) in enumerated() where step.day <= day {
            guard step.standing.state.isWithUnit, let due = step.standing.dueOn else { continue }
            let end = index + 1 < count ? Swift.min(self[index + 1].day, day) : day
            let start = Swift.max(due, step.day)
            if start < end { days += DueDay.Span(from: start, to: end, by: calendar).days }
        }
        return days
    }

    /// Where the case stood at the end of a day; nil before it was raised.
    func standing(on day: CivilDate) -> CaseStanding? {
        last { $0.day <= day }?.standing
    }
}
