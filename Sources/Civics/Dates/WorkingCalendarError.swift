/// Why a working day cannot be told, or a calendar not be built.
package enum WorkingCalendarError: Error, Hashable, Sendable {
    /// The year's notice is not known; nothing about it is guessed.
    case yearNotCovered(Int)
    /// A year is listed as covered twice.
    case duplicateYear(Int)
    /// A day is listed twice.
    case duplicateDay(CivilDate)
    /// A day comes from a notice that is not covered, or lies outside its year and the one before.
    case strayDay(CivilDate, noticeYear: Int)
    /// A day listed as made a working day is one already.
    case notAWeekend(CivilDate)
    /// A notice's days are not as many as it is said to name.
    case wrongCount(year: Int, kind: CalendarDay.Kind, expected: Int, found: Int)

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .yearNotCovered: "calendar.year-not-covered"
        case .duplicateYear: "calendar.duplicate-year"
        case .duplicateDay: "calendar.duplicate-day"
        case .strayDay: "calendar.stray-day"
        case .notAWeekend: "calendar.not-a-weekend"
        case .wrongCount: "calendar.wrong-count"
        }
    }
}
