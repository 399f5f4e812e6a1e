import Civics
import Ledger
import TestSupport
import Testing

/// Notices as data files.
@Suite struct CalendarNoticeTests {
    static let days = "date,weekday,kind,name,notice_year,source,certainty\n"
    static let years = "year,status,holiday_days,makeup_working_days,note,source,certainty\n"

    @Test
    func `the built-in notices add up by their own counts`() throws {
        let notices = CalendarNotice.builtIn

        let calendar = try WorkingCalendar(
            days: notices.flatMap(\.days),
            covering: notices.map(\.year)
        )
        #expect(notices.map(\.year.year) == [2022, 2023, 2024, 2025, 2026])
        #expect(calendar.years.count == 5)
        #expect(notices.allSatisfy { $0.source.contains("国务院办公厅") })
    }

    @Test
    func `a year whose notice is not out gives none`() throws {
        let notices = try CalendarNotice.read(
            days: Self.days + "2027-01-01,周五,holiday,元旦,2027,s,published\r\n\n",
            years: Self.years + "2027,published,1,0,,s,published\n2028,absent,,,,无,derived\n"
        )

        #expect(notices.map(\.year) == [CalendarYear(2027, holidayCount: 1, workingDayCount: 0)])
        #expect(notices.first?.days.map(\.name) == ["元旦"])
        #expect(notices.first?.source == "s")
    }

    @Test(arguments: [
        ("day,kind\n", years, CalendarNotice.FileError.header(.days)),
        ("", years, .header(.days)),
        (days, "year\n", .header(.years)),
        (days + "2027-13-01,周五,holiday,元旦,2027,s,p\n", years, .line(2, .days)),
        (days + "2027-01-01,周五,feast,元旦,2027,s,p\n", years, .line(2, .days)),
        (days + "2027-01-01,周五,holiday,元旦,MMXXVII,s,p\n", years, .line(2, .days)),
        (days + "\n2027-01-01,周五,holiday,元旦,2027,s\n", years, .line(3, .days)),
        (days + "2027-01-01,周五,holiday,\"元旦\",2027,s,p\n", years, .line(2, .days)),
        (days, years + "2027,published,x,0,,s,p\n", .line(2, .years)),
        (days, years + "2027,published,1,,,s,p\n", .line(2, .years)),
    ])
    func `a line that does not hold what its columns say is named`(
        days: String,
        years: String,
        expected: CalendarNotice.FileError
    ) async {
        let error = await failure { () async throws(CalendarNotice.FileError) in
            _ = try CalendarNotice.read(days: days, years: years)
        }

        #expect(error == expected)
    }
}
