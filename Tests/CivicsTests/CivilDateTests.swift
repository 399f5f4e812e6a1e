import Civics
import Testing

@Suite struct CivilDateTests {
    @Test func `known days have their numbers and weekdays`() throws {
        #expect(try CivilDate(year: 1970, month: 1, day: 1).dayNumber == 0)
        #expect(try CivilDate(year: 1970, month: 1, day: 1).weekday == .thursday)
        #expect(try CivilDate(year: 1969, month: 12, day: 31).weekday == .wednesday)
        // 19,409 days: checked with another calendar.
        #expect(try CivilDate(year: 2023, month: 2, day: 21).dayNumber == 19_409)
        #expect(try CivilDate(year: 2023, month: 2, day: 21).weekday == .tuesday)
        #expect(try CivilDate(year: 1, month: 1, day: 1).dayNumber == -719_162)
        #expect(try CivilDate(year: 1, month: 1, day: 1).weekday == .monday)
        #expect(try CivilDate(year: 9999, month: 12, day: 31).dayNumber == 2_932_896)
    }

    @Test func `every day of the years 1 to 9999 follows from the day before`() throws {
        var (year, month, day) = (1, 1, 1)
        var weekday = 1
        for number in -719_162...2_932_896 {
            let date = CivilDate(dayNumber: number)
            let parts = date.parts
            guard parts == (year, month, day), date.weekday.rawValue == weekday,
                try CivilDate(year: year, month: month, day: day) == date
            else {
                Issue.record("day \(number) is \(date), not \(year)-\(month)-\(day)")
                return
            }
            weekday = weekday % 7 + 1
            // The calendar by its plain rule, written a second time.
            let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    @Test(arguments: [
        (2023, 2, 29), (2100, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 13, 1), (2023, 0, 1),
        (2023, 1, 0), (2023, 1, 32), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
    ])
    func `a day that is not in the calendar is refused`(year: Int, month: Int, day: Int) {
        #expect(throws: CivilDateError.noSuchDay(year: year, month: month, day: day)) {
            try CivilDate(year: year, month: month, day: day)
        }
    }

    @Test func `leap days exist in 2000 and 2024`() throws {
        #expect(try CivilDate(year: 2000, month: 2, day: 29).description == "2000-02-29")
        #expect(try CivilDate(year: 2024, month: 2, day: 29).description == "2024-02-29")
    }

    @Test func `days are added, subtracted and walked`() throws {
        let day = try CivilDate(year: 2023, month: 12, day: 31)

        #expect(try day.adding(days: 1).description == "2024-01-01")
        #expect(try day.adding(days: -365).description == "2022-12-31")
        #expect(day.distance(to: try day.adding(days: 60)) == 60)
        #expect((day...day.advanced(by: 2)).map(\.day) == [31, 1, 2])
        #expect(day < day.advanced(by: 1))
    }

    @Test(arguments: [Int.max, Int.min, 3_000_000, -3_000_000])
    func `days that lead out of the four-digit years are refused`(days: Int) throws {
        let day = try CivilDate(year: 2023, month: 12, day: 31)

        #expect(throws: CivilDateError.outOfRange(days: days)) { try day.adding(days: days) }
    }

    @Test func `ISO text is read and written, and years beyond four digits only written`() throws {
        #expect(try CivilDate(iso: "2022-11-30").description == "2022-11-30")
        #expect(try CivilDate(iso: "0001-01-01").description == "0001-01-01")
        #expect(CivilDate(dayNumber: 2_932_897).description == "+010000-01-01")
        #expect(CivilDate(dayNumber: -719_163).description == "0000-12-31")
        #expect(CivilDate(dayNumber: -719_529).description == "-000001-12-31")
    }

    @Test(arguments: ["", "2022-1-1", "2022/11/30", "２０２２-11-30", "2022-11-30 ", "20221130"])
    func `what is not ISO text is refused`(text: String) {
        #expect(throws: CivilDateError.notADate) { try CivilDate(iso: text) }
    }

    @Test func `months have their lengths`() {
        #expect((1...12).map { CivilDate.daysInMonth($0, ofYear: 2023) }.reduce(0, +) == 365)
        #expect((1...12).map { CivilDate.daysInMonth($0, ofYear: 2024) }.reduce(0, +) == 366)
    }
}
