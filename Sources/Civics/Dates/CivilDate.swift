/// A day of the calendar, without a time and without a zone.
///
/// Kept as the number of days since 1970-01-01 in the proleptic Gregorian calendar, so that order,
/// difference and addition are integer arithmetic; year, month and day are computed when asked for.
package struct CivilDate: Hashable, Sendable {
    /// Days since 1970-01-01; negative before.
    package let dayNumber: Int

    /// Makes the day that lies so many days after 1970-01-01.
    ///
    /// - Precondition: at most 2³⁷ days away, some 376 million years. What comes from an
    ///   `Instant` or from a parser always is.
    package init(dayNumber: Int) {
        precondition((-(1 << 37)...(1 << 37)).contains(dayNumber), "a day of no calendar")
        self.dayNumber = dayNumber
    }

    /// Makes a day of the years 1 to 9999.
    ///
    /// - Throws: `CivilDateError.noSuchDay` where the calendar has no such day.
    package init(year: Int, month: Int, day: Int) throws(CivilDateError) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.daysInMonth(month, ofYear: year)
        else { throw .noSuchDay(year: year, month: month, day: day) }
        dayNumber = CivilDate.dayNumber(year: year, month: month, day: day)
    }
}

// MARK: - Parts

extension CivilDate {
    /// The year; the year before 1 is 0.
    package var year: Int { parts.year }

    /// The month, 1 to 12.
    package var month: Int { parts.month }

    /// The day of the month, 1 to 31.
    package var day: Int { parts.day }

    /// The day of the week.
    package var weekday: Weekday {
        // 1970-01-01 was a Thursday, the fourth day.
        let index = (dayNumber + 3) % 7
        return Weekday.allCases[index < 0 ? index + 7 : index]
    }

    /// Tells whether February of this year has 29 days.
    package static func isLeapYear(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    /// Counts the days of a month.
    ///
    /// - Precondition: `month` is from 1 to 12.
    package static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
        switch month {
        case 2: isLeapYear(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day together, computed once.
    package var parts: (year: Int, month: Int, day: Int) {
        // Counted from 0000-03-01, so that the leap day is the last of its year: an era is 400
        // years or 146,097 days, and months from March on have 153 days in each five.
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}

// MARK: - Arithmetic

extension CivilDate: Strideable {
    /// Counts the days from this day to another; negative where it lies before.
    package func distance(to other: CivilDate) -> Int {
        other.dayNumber - dayNumber
    }

    /// Goes so many days forward, or back.
    ///
    /// - Precondition: the day reached is one `init(dayNumber:)` takes.
    package func advanced(by days: Int) -> CivilDate {
        CivilDate(dayNumber: dayNumber + days)
    }

    /// Goes so many days forward, or back, where the number comes from outside.
    ///
    /// - Throws: `CivilDateError.outOfRange` where the day reached is not in the years 1 to 9999.
    package func adding(days: Int) throws(CivilDateError) -> CivilDate {
        let (number, overflow) = dayNumber.addingReportingOverflow(days)
        guard !overflow, CivilDate.writable.contains(number) else { throw .outOfRange(days: days) }
        return CivilDate(dayNumber: number)
    }

    /// Day numbers of 0001-01-01 to 9999-12-31, the days that four digits of a year can write.
    private static let writable = -719_162...2_932_896
}

// MARK: - Text

extension CivilDate: CustomStringConvertible {
    /// The ISO 8601 text, `2023-02-21`; a year outside 0 to 9999 has a sign and six digits or more.
    package var description: String {
        let (year, month, day) = parts
        let sign = year < 0 ? "-" : year > 9999 ? "+" : ""
        let digits = Padded.text(year.magnitude, width: sign.isEmpty ? 4 : 6)
        return "\(sign)\(digits)-\(Padded.text(month))-\(Padded.text(day))"
    }

    /// Reads exactly `YYYY-MM-DD`, as `description` writes it.
    ///
    /// - Throws: `CivilDateError.notADate` for any other shape, `.noSuchDay` for a wrong day.
    package init(iso text: some StringProtocol) throws(CivilDateError) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = Padded.number(bytes[0..<4]), let month = Padded.number(bytes[5..<7]),
            let day = Padded.number(bytes[8..<10])
        else { throw .notADate }
        try self.init(year: year, month: month, day: day)
    }
}
