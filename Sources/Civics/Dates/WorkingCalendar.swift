/// Which days are worked: the week, and the State Council's notices of holidays.
///
/// A year is covered once its notice is known; a day in any other year is an error, never a guess.
/// The notice of the next year may still move the last days of December (it made 2018-12-29 and
/// 2022-12-31 what they were), so a clock that ends there is right by what is known.
package struct WorkingCalendar: Hashable, Sendable {
    /// The years that can be answered for.
    package let years: Set<Int>
    private let kinds: [CivilDate: CalendarDay.Kind]

    /// Builds the calendar, after checking the days against the counts.
    ///
    /// - Throws: `WorkingCalendarError`, for the first row that does not fit.
    package init(
        days: [CalendarDay],
        covering years: [CalendarYear]
    ) throws(WorkingCalendarError) {
        var covered: Set<Int> = []
        for year in years where !covered.insert(year.year).inserted {
            throw .duplicateYear(year.year)
        }
        var kinds: [CivilDate: CalendarDay.Kind] = [:]
        for day in days {
            guard covered.contains(day.noticeYear),
                (day.noticeYear - 1...day.noticeYear).contains(day.date.year)
            else { throw .strayDay(day.date, noticeYear: day.noticeYear) }
            guard day.kind == .holiday || day.date.weekday.isWeekend else {
                throw .notAWeekend(day.date)
            }
            guard kinds.updateValue(day.kind, forKey: day.date) == nil else {
                throw .duplicateDay(day.date)
            }
        }
        for year in years {
            try Self.check(.holiday, year.holidayCount, of: year.year, in: days)
            try Self.check(.workingDay, year.workingDayCount, of: year.year, in: days)
        }
        self.years = covered
        self.kinds = kinds
    }

    private static func check(
        _ kind: CalendarDay.Kind,
        _ expected: Int,
        of year: Int,
        in days: [CalendarDay]
    ) throws(WorkingCalendarError) {
        let found = days.count { $0.noticeYear == year && $0.kind == kind }
        guard found == expected else {
            throw .wrongCount(year: year, kind: kind, expected: expected, found: found)
        }
    }
}

extension WorkingCalendar {
    /// Tells whether a day is worked.
    ///
    /// - Throws: `WorkingCalendarError.yearNotCovered`.
    package func isWorkingDay(_ date: CivilDate) throws(WorkingCalendarError) -> Bool {
        let year = date.year
        guard years.contains(year) else { throw .yearNotCovered(year) }
        return switch kinds[date] {
        case .holiday: false
        case .workingDay: true
        case nil: !date.weekday.isWeekend
        }
    }

    /// Finds the day on which a term of so many working days ends.
    ///
    /// The day of the beginning is not counted (Civil Code, article 201): one working day from a
    /// Friday is the Monday. A negative number counts back; zero is the day itself.
    ///
    /// - Throws: `WorkingCalendarError.yearNotCovered` for the first year met that is unknown.
    /// - Complexity: linear in the days passed, and never beyond the covered years.
    package func adding(
        workingDays count: Int,
        to date: CivilDate
    ) throws(WorkingCalendarError) -> CivilDate {
        let step = count.signum()
        var left = count.magnitude
        var day = date
        while left > 0 {
            day = day.advanced(by: step)
            if try isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    /// Counts the working days after one day up to and with another; the inverse of `adding`.
    ///
    /// Negative where `end` lies before `start`: then those from `end` up to the day before `start`
    /// count.
    ///
    /// - Throws: `WorkingCalendarError.yearNotCovered` for the first year met that is unknown.
    /// - Complexity: linear in the days passed, and never beyond the covered years.
    package func workingDays(
        from start: CivilDate,
        to end: CivilDate
    ) throws(WorkingCalendarError) -> Int {
        let step = start.distance(to: end).signum()
        var count = 0
        var day = start
        while day != end {
            day = day.advanced(by: step)
            if try isWorkingDay(day) { count += step }
        }
        return count
    }
}
