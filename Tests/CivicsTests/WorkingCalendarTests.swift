import Civics
import Testing
import Seeding

/// The Spring Festival of 2023 and the new year around it, as the State Council's notice of
/// 2022-12-08 has them; 2023's other holidays are left out.
@Suite struct WorkingCalendarTests {
    private static let newYear = ["2022-12-31", "2023-01-01", "2023-01-02"]
    private static let spring = (21...27).map { "2023-01-\($0)" }
    private static let worked = ["2023-01-28", "2023-01-29"]

    private static func days(
        _ texts: [String],
        _ kind: CalendarDay.Kind
    ) throws -> [CalendarDay] {
        try texts.map {
            CalendarDay(try CivilDate(iso: $0), kind, name: "春节", noticeYear: 2023)
        }
    }

    private func calendar() throws -> WorkingCalendar {
        try WorkingCalendar(
            days: Self.days(Self.newYear + Self.spring, .holiday)
                + Self.days(Self.worked, .workingDay),
            covering: [
                CalendarYear(2022, holidayCount: 0, workingDayCount: 0),
                CalendarYear(2023, holidayCount: 10, workingDayCount: 2),
            ]
        )
    }

    @Test(arguments: [
        ("2023-01-20", true), ("2023-01-21", false), ("2023-01-24", false), ("2023-01-27", false),
        ("2023-01-28", true), ("2023-01-29", true), ("2023-02-04", false), ("2023-02-06", true),
        ("2022-12-30", true), ("2022-12-31", false), ("2023-01-02", false), ("2023-01-03", true),
    ])
    func `holidays are free and made-up weekends are worked`(text: String, expected: Bool) throws {
        #expect(try calendar().isWorkingDay(CivilDate(iso: text)) == expected)
    }

    @Test(arguments: [
        // The beginning is not counted; 20 is a Friday, 21 to 27 are free, 28 and 29 are worked.
        ("2023-01-20", 1, "2023-01-28"), ("2023-01-20", 3, "2023-01-30"),
        ("2023-01-19", 1, "2023-01-20"), ("2023-01-22", 1, "2023-01-28"),
        ("2023-02-03", 5, "2023-02-10"), ("2023-02-03", 0, "2023-02-03"),
        ("2023-01-22", 0, "2023-01-22"), ("2023-01-28", -1, "2023-01-20"),
        ("2022-12-30", 1, "2023-01-03"), ("2023-01-03", -1, "2022-12-30"),
    ])
    func `a term of working days ends where the law says`(
        start: String,
        count: Int,
        expected: String
    ) throws {
        let end = try calendar().adding(workingDays: count, to: CivilDate(iso: start))

        #expect(end.description == expected)
    }

    @Test func `counting is the inverse of adding`() throws {
        let calendar = try calendar()
        var generator = SeededGenerator(seed: 2023)
        let first = try CivilDate(iso: "2022-06-01")
        for _ in 0..<500 {
            let start = first.advanced(by: Int.random(in: 0..<400, using: &generator))
            let count = Int.random(in: -60...60, using: &generator)
            let end = try calendar.adding(workingDays: count, to: start)
            #expect(try calendar.workingDays(from: start, to: end) == count)
        }
    }

    @Test func `a year that is not covered is said, however far away, and never guessed`() throws {
        let calendar = try calendar()
        let last = try CivilDate(iso: "2023-12-29")
        let first = try CivilDate(iso: "2022-01-04")

        #expect(throws: WorkingCalendarError.yearNotCovered(2024)) {
            try calendar.isWorkingDay(CivilDate(iso: "2024-01-01"))
        }
        #expect(throws: WorkingCalendarError.yearNotCovered(2024)) {
            try calendar.adding(workingDays: 1, to: last)
        }
        #expect(throws: WorkingCalendarError.yearNotCovered(2024)) {
            try calendar.adding(workingDays: .max, to: last)
        }
        #expect(throws: WorkingCalendarError.yearNotCovered(2021)) {
            try calendar.adding(workingDays: .min, to: first)
        }
        #expect(throws: WorkingCalendarError.yearNotCovered(2024)) {
            try calendar.workingDays(from: last, to: CivilDate(iso: "9999-12-31"))
        }
        #expect(try calendar.adding(workingDays: 0, to: CivilDate(iso: "2030-01-01")).year == 2030)
    }

    @Test func `rows that do not fit are refused`() throws {
        let day = try CivilDate(iso: "2023-01-23")
        let holiday = CalendarDay(day, .holiday, name: "春节", noticeYear: 2023)
        let year = CalendarYear(2023, holidayCount: 1, workingDayCount: 0)

        #expect(throws: WorkingCalendarError.duplicateDay(day)) {
            try WorkingCalendar(days: [holiday, holiday], covering: [year])
        }
        #expect(throws: WorkingCalendarError.duplicateYear(2023)) {
            try WorkingCalendar(days: [holiday], covering: [year, year])
        }
        #expect(throws: WorkingCalendarError.strayDay(day, noticeYear: 2023)) {
            try WorkingCalendar(days: [holiday], covering: [])
        }
        #expect(throws: WorkingCalendarError.strayDay(day, noticeYear: 2025)) {
            try WorkingCalendar(
                days: [CalendarDay(day, .holiday, name: "春节", noticeYear: 2025)],
                covering: [CalendarYear(2025, holidayCount: 1, workingDayCount: 0)]
            )
        }
        #expect(throws: WorkingCalendarError.notAWeekend(day)) {
            try WorkingCalendar(
                days: [CalendarDay(day, .workingDay, name: "春节", noticeYear: 2023)],
                covering: [year]
            )
        }
        #expect(
            throws: WorkingCalendarError.wrongCount(
                year: 2023,
                kind: .holiday,
                expected: 1,
                found: 0
            )
        ) {
            try WorkingCalendar(days: [], covering: [year])
        }
    }
}
