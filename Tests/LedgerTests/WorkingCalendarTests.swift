import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// The working calendar in the store.
@Suite struct WorkingCalendarTests {
    static func day(_ iso: String) throws -> CivilDate { try CivilDate(iso: iso) }

    /// A notice of three free days and one that is worked.
    static func notice(_ year: Int = 2027, holidays: Int = 3) throws -> CalendarNotice {
        CalendarNotice(
            year: CalendarYear(year, holidayCount: holidays, workingDayCount: 1),
            days: [
                CalendarDay(try day("2027-01-01"), .holiday, name: "元旦", noticeYear: year),
                CalendarDay(try day("2027-01-02"), .holiday, name: "元旦", noticeYear: year),
                CalendarDay(try day("2027-01-03"), .holiday, name: "元旦", noticeYear: year),
                CalendarDay(try day("2027-01-09"), .workingDay, name: "元旦", noticeYear: year),
            ],
            source: "国办发明电〔2026〕1号"
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a founded store knows the published years, and says so of any other`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let calendar = try await record.ledger.workingCalendar()

            #expect(calendar.years == [2022, 2023, 2024, 2025, 2026])
            // 春节 2022: Saturday 29 January was worked, Monday 31 was free.
            #expect(try calendar.isWorkingDay(try Self.day("2022-01-29")))
            #expect(try !calendar.isWorkingDay(try Self.day("2022-01-31")))
            #expect(
                try calendar.adding(workingDays: 1, to: try Self.day("2022-01-28"))
                    == (try Self.day("2022-01-29"))
            )
            #expect(throws: WorkingCalendarError.yearNotCovered(2027)) {
                try calendar.isWorkingDay(try Self.day("2027-03-01"))
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a new year's notice is taken in and entered`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let actor = Actor.officer(try await record.officer(.administrator))

            try await record.ledger.replaceCalendar(try Self.notice(), by: actor)

            let calendar = try await record.ledger.workingCalendar()
            let entry = try #require(try await record.lastAuditEntry())
            #expect(try !calendar.isWorkingDay(try Self.day("2027-01-01")))
            #expect(try calendar.isWorkingDay(try Self.day("2027-01-09")))
            #expect(entry.action == "calendar.replace")
            #expect(entry.who == "zhou.yan")
            #expect(entry.jurisdiction == 0)
            #expect(entry.reason == "国办发明电〔2026〕1号")
            #expect(entry.facts == #"{"days":"4","years":"2027"}"#)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a corrected notice takes the place of the first`(engine: Engine) async throws {
        try await TestRecord.with(engine) { record in
            let first = try Self.notice()
            try await record.ledger.replaceCalendar(first, by: .operatorAtConsole)

            try await record.ledger.replaceCalendar(
                CalendarNotice(
                    year: CalendarYear(2027, holidayCount: 2, workingDayCount: 0),
                    days: Array(first.days.prefix(2)),
                    source: "更正"
                ),
                by: .operatorAtConsole
            )

            let calendar = try await record.ledger.workingCalendar()
            #expect(try !calendar.isWorkingDay(try Self.day("2027-01-09")))
            #expect(try await record.rowCounts()["calendar_year"] == 6)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a notice that does not add up, or takes another's day, changes nothing`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let before = try await record.rowCounts()
            let taken = CalendarNotice(
                year: CalendarYear(2027, holidayCount: 1, workingDayCount: 0),
                days: [
                    // 2026's notice has this day.
                    CalendarDay(
                        try Self.day("2026-01-01"),
                        .holiday,
                        name: "元旦",
                        noticeYear: 2027
                    )
                ],
                source: "s"
            )

            let wrongCount = await failure { () async throws(CalendarError) in
                try await record.ledger.replaceCalendar(
                    CalendarNotice(
                        year: CalendarYear(2027, holidayCount: 4, workingDayCount: 0),
                        days: [],
                        source: "s"
                    ),
                    by: .operatorAtConsole
                )
            }
            let twice = await failure { () async throws(CalendarError) in
                try await record.ledger.replaceCalendar(taken, by: .operatorAtConsole)
            }

            #expect(
                wrongCount
                    == .calendar(
                        .wrongCount(year: 2027, kind: .holiday, expected: 4, found: 0)
                    )
            )
            #expect(wrongCount?.code == "calendar.wrong-count")
            #expect(twice == .calendar(.duplicateDay(try Self.day("2026-01-01"))))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: [Person.clerk, .overseer, .countyClerk])
    func `only the administrator of the store's first place changes it`(
        person: Person
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let actor = Actor.officer(try await record.officer(person))
            let notice = try Self.notice()
            let before = try await record.rowCounts()

            let error = await failure { () async throws(CalendarError) in
                try await record.ledger.replaceCalendar(notice, by: actor)
            }

            #expect(
                error == .denied(Denied(permission: .administer, post: actor.postName))
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an older store is given the years it lacks, and its own stay as they are`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            try await record.vandalise("DELETE FROM calendar_day WHERE notice_year <> 2024")
            try await record.vandalise("DELETE FROM calendar_year WHERE year <> 2024")
            try await record.vandalise("UPDATE calendar_year SET source = 'own'")

            let added = try await record.ledger.completeCalendar(by: .operatorAtConsole)
            let entry = try #require(try await record.lastAuditEntry())
            let head = try await record.ledger.auditHead()
            let again = try await record.ledger.completeCalendar(by: .operatorAtConsole)

            #expect(added == [2022, 2023, 2025, 2026])
            #expect(entry.facts == #"{"days":"144","years":"2022 2023 2025 2026"}"#)
            #expect(again == [])
            #expect(try await record.ledger.auditHead() == head)
            #expect(try await record.ledger.workingCalendar().years.count == 5)
        }
    }

    @Test
    func `before the founding nobody but the operator touches it`() async throws {
        try await TestRecord.withEmpty(.sqlite) { ledger, _ in
            let error = await failure { () async throws(CalendarError) in
                _ = try await ledger.completeCalendar(by: .resident)
            }
            let added = try await ledger.completeCalendar(by: .operatorAtConsole)

            #expect(error == .denied(Denied(permission: .administer, post: nil)))
            #expect(added == [2022, 2023, 2024, 2025, 2026])
        }
    }
}
