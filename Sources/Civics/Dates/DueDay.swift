/// A day by which something is to be answered: how long there is, or how long it is late, in
/// working days.
package struct DueDay: Hashable, Sendable {
    /// A number of days.
    package enum Span: Hashable, Sendable {
        /// Working days.
        case working(Int)
        /// Days of the week, because the holidays of a year on the way are not known yet.
        case calendar(Int, uncovered: Int)

        /// How many.
        package var days: Int {
            switch self {
            case .working(let days), .calendar(let days, _): days
            }
        }
    }

    /// The day by which it is to be answered.
    package let on: CivilDate
    /// How many days are left; how many it is late.
    package let span: Span
    /// Whether the day has passed.
    package let isOverdue: Bool
    /// Whether it falls in the week of today.
    package let isThisWeek: Bool

    /// Counts from today.
    package init(_ on: CivilDate, today: CivilDate, by calendar: WorkingCalendar) {
        self.on = on
        isOverdue = on < today
        isThisWeek = on >= today && on <= today.endOfWeek
        let (start, end) = isOverdue ? (on, today) : (today, on)
        span = Span(from: start, to: end, by: calendar)
    }
}

extension DueDay.Span {
    /// The days after one day up to and with another.
    package init(from start: CivilDate, to end: CivilDate, by calendar: WorkingCalendar) {
        do throws(WorkingCalendarError) {
            self = .working(try calendar.workingDays(from: start, to: end))
        } catch {
            self = .calendar(start.distance(to: end), uncovered: error.year ?? start.year)
        }
    }
}

extension WorkingCalendarError {
    fileprivate var year: Int? {
        if case .yearNotCovered(let year) = self { year } else { nil }
    }
}

extension CivilDate {
    /// The Sunday of its week.
    package var endOfWeek: CivilDate { advanced(by: Weekday.sunday.rawValue - weekday.rawValue) }
}
