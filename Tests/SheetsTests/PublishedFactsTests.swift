import Civics
import Sheets
import Testing

/// Reads real files: the calendar that the product ships, and, where they are there, the folder of
/// facts beside the repository, without which these tests are skipped.
@Suite struct PublishedFactsTests {
    private static let root = #filePath.split(separator: "/").dropLast(3)
        .map { "/" + $0 }.joined()
    private static let shipped = root + "/Sources/Ledger/Data/"
    private static let facts = root + "/../shared/facts/"

    static var hasFacts: Bool { (try? SheetFile.bytes(at: facts + "calendar-cn.csv")) != nil }

    private static func table(_ path: String) throws -> SheetTable {
        var reader = try CSVReader(SheetFile.bytes(at: path))
        return try SheetTable(reading: &reader)
    }

    private static func texts(_ table: SheetTable, _ name: String) throws -> [String] {
        let index = try #require(table.header.names.firstIndex(of: name))
        return table.rows.map { $0[ColumnPosition(index + 1)].text }
    }

    private static func calendar(in folder: String) throws -> WorkingCalendar {
        let days = try table(folder + "calendar-cn.csv")
        let years = try table(folder + "calendar-coverage.csv")
        let dates = try texts(days, "date")
        let kinds = try texts(days, "kind")
        let names = try texts(days, "name")
        let notices = try texts(days, "notice_year")
        let statuses = try texts(years, "status")
        let holidays = try texts(years, "holiday_days")
        let worked = try texts(years, "makeup_working_days")
        let numbers = try texts(years, "year")
        return try WorkingCalendar(
            days: dates.indices.map { index in
                CalendarDay(
                    try CivilDate(iso: dates[index]),
                    try #require(CalendarDay.Kind(rawValue: kinds[index])),
                    name: names[index],
                    noticeYear: try #require(Int(notices[index]))
                )
            },
            covering: numbers.indices.filter { statuses[$0] == "published" }.map { index in
                CalendarYear(
                    try #require(Int(numbers[index])),
                    holidayCount: try #require(Int(holidays[index])),
                    workingDayCount: try #require(Int(worked[index]))
                )
            }
        )
    }

    @Test func `the shipped calendar is whole and answers for 2022 to 2026`() throws {
        let calendar = try Self.calendar(in: Self.shipped)

        #expect(calendar.years == [2022, 2023, 2024, 2025, 2026])
        #expect(try !calendar.isWorkingDay(CivilDate(iso: "2022-12-31")))
        #expect(try calendar.isWorkingDay(CivilDate(iso: "2026-10-10")))
        // National Day 2023: 29 September to 6 October free, 7 and 8 worked.
        let before = try CivilDate(iso: "2023-09-28")
        #expect(try calendar.adding(workingDays: 1, to: before).description == "2023-10-07")
        #expect(try calendar.adding(workingDays: 3, to: before).description == "2023-10-09")
        #expect(throws: WorkingCalendarError.yearNotCovered(2027)) {
            try calendar.adding(workingDays: 300, to: CivilDate(iso: "2026-01-05"))
        }
    }

    @Test func `every printed weekday of the shipped calendar is right`() throws {
        let table = try Self.table(Self.shipped + "calendar-cn.csv")
        let names = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]

        for (date, weekday) in zip(
            try Self.texts(table, "date"),
            try Self.texts(table, "weekday")
        ) {
            #expect(try names[CivilDate(iso: date).weekday.rawValue - 1] == weekday)
        }
    }

    @Test(
        .enabled(if: hasFacts, "needs ../shared/facts"),
        arguments: ["calendar-cn.csv", "calendar-coverage.csv"]
    )
    func `the shipped calendar is the one of the facts`(name: String) throws {
        #expect(
            try SheetFile.bytes(at: Self.shipped + name) == SheetFile.bytes(at: Self.facts + name)
        )
    }

    @Test(.enabled(if: hasFacts, "needs ../shared/facts"))
    func `the 121 suggestions survive export and import in every encoding`() throws {
        let table = try Self.table(Self.facts + "beibei-2023-suggestions.csv")
        let rows = [table.header.names] + table.rows.map { $0.values.map(\.text) }

        #expect(table.rows.count == 121)
        for encoding in SheetEncoding.allCases {
            let bytes = try SheetSamples.bytes(rows, encoding: encoding)
            #expect(try CSVReader(bytes).encoding == encoding)
            #expect(try SheetSamples.rows(bytes) == rows)
        }
    }

    @Test(.enabled(if: hasFacts, "needs ../shared/facts"))
    func `titles made of the 121 suggestions are titles`() throws {
        let table = try Self.table(Self.facts + "beibei-2023-suggestions.csv")

        for text in try Self.texts(table, "text") {
            let title = ChineseText.title(from: text)
            #expect((4...40).contains(title.count), "\(title)")
            #expect(title.last.map { !"，。、；：！？,.;:!? （(“".contains($0) } == true, "\(title)")
        }
    }

    @Test(.enabled(if: hasFacts, "needs ../shared/facts"))
    func `only the suggestion marked so has a telephone number in it`() throws {
        let table = try Self.table(Self.facts + "beibei-2023-suggestions.csv")
        let marked = try Self.texts(table, "trait").map { $0.contains("phone-in-text") }
        let found = try Self.texts(table, "text")
            .map { ChineseText.telephoneNumber(in: $0) != nil }

        #expect(found == marked)
    }

    @Test(
        .enabled(if: hasFacts, "needs ../shared/facts"),
        arguments: [
            "bishan-2025", "wanzhou-2024", "wanzhou-2025-q1", "ninghai-2023", "chongqing-2025",
            "beibei-2022-projects",
        ]
    )
    func `every published quantity is read, with a known unit`(name: String) throws {
        let table = try Self.table(Self.facts + name + ".csv")
        let rows = try Self.texts(table, "row")
        let qualifiers = try Self.texts(table, "qualifier")
        let numbers = try Self.texts(table, "quantity")
        let units = try Self.texts(table, "unit")

        for index in rows.indices where rows[index] == "measure" {
            if numbers[index].isEmpty, qualifiers[index].isEmpty { continue }
            let quantity = try Quantity(
                qualifier: qualifiers[index],
                number: numbers[index],
                unit: units[index]
            )
            switch quantity {
            case .amount(let amount):
                #expect(amount.unit.isKnown, "\(quantity)")
                #expect(amount.noun.isEmpty, "\(quantity)")
            case .state(let text): #expect(text == qualifiers[index])
            }
        }
    }
}
