/// What is wrong with a date somebody wrote.
package enum CivilDateError: Error, Hashable, Sendable {
    /// Nothing but blanks.
    case empty
    /// Not one of the forms offices write.
    case notADate
    /// A year, or a year and a month, without the rest.
    case incomplete
    /// A year of fewer than four digits: 23 may be 2023 or 1923.
    case shortYear(Int)
    /// A well-formed date that the calendar does not have.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// A bare number of five digits, which looks like a day count of a spreadsheet.
    case spreadsheetSerial(Int)
    /// A spreadsheet's day count that stands for no day.
    case serialOutOfRange(Int)
    /// So many days lead out of the years 1 to 9999.
    case outOfRange(days: Int)

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .empty: "date.empty"
        case .notADate: "date.not-a-date"
        case .incomplete: "date.incomplete"
        case .shortYear: "date.short-year"
        case .noSuchDay: "date.no-such-day"
        case .spreadsheetSerial: "date.spreadsheet-serial"
        case .serialOutOfRange: "date.serial-out-of-range"
        case .outOfRange: "date.out-of-range"
        }
    }
}
