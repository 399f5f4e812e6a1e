import Civics

/// Between the day counts of spreadsheets and what they mean.
enum SpreadsheetDay {
    /// Reads the count of a cell that is shown as a date or time.
    ///
    /// A whole count is a day; a count with a fraction is a text of day and time, to the second,
    /// because a day alone would lose it; a fraction alone is a text of the time. What is no day
    /// stays the number, and 60 in the calendar from 1900 is the text of the day that never was,
    /// which readers of dates refuse with the reason.
    static func read(_ count: DecimalNumber, from1904: Bool) -> SheetValue {
        guard count >= .zero else { return .number(count) }
        let divisor = PowersOfTen.power(count.scale)
        var days = Int(Int128(count.coefficient) / divisor)
        let rest = Int128(count.coefficient) % divisor
        var seconds = Int((rest * 86_400 * 2 + divisor) / (divisor * 2))
        if seconds == 86_400 {
            days += 1
            seconds = 0
        }
        let time =
            CivilTime(hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
            ?? .midnight
        if days == 0, seconds > 0 { return .text(time.description) }
        // The two calendars lie 1,462 counts apart, the day that never was among them.
        let serial = from1904 ? days + 1462 : days
        if serial == 60, !from1904 { return .text("1900-02-29") }
        do {
            let date = try CivilDate(spreadsheetSerial: serial)
            return seconds == 0 ? .date(date) : .text("\(date) \(time)")
        } catch {
            return .number(count)
        }
    }

    /// The count of a day in the calendar from 1900; nil for days that spreadsheets do not know.
    static func count(of date: CivilDate) -> Int? {
        // 1899-12-31 has the day number −25,568; from 1900-03-01 on the count is one too high.
        let count = date.dayNumber + 25_568
        let serial = count >= 60 ? count + 1 : count
        return (1...2_958_465).contains(serial) ? serial : nil
    }
}

/// Powers of ten that a `DecimalNumber` can be divided by.
private enum PowersOfTen {
    static func power(_ exponent: Int) -> Int128 {
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}
