package import Civics

/// How long there is to answer a suggestion, or how long it has been late, in working days.
package struct AnswerDue: Hashable, Sendable {
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
    init(_ on: CivilDate, today: CivilDate, by calendar: WorkingCalendar) {
        self.on = on
        isOverdue = on < today
        isThisWeek = on >= today && on <= today.endOfWeek
        let (start, end) = isOverdue ? (on, today) : (today, on)
        do throws(WorkingCalendarError) {
            span = .working(try calendar.workingDays(from: start, to: end))
        } catch {
            span = .calendar(start.distance(to: end), uncovered: error.year ?? start.year)
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
    var endOfWeek: CivilDate { advanced(by: Weekday.sunday.rawValue - weekday.rawValue) }
}
