import Casework
import Civics
import Ledger
import TestSupport
import Testing

/// Deadlines and overdue days, over holidays and into a year that nobody knows yet.
@Suite struct CaseClockTests {
    private static func day(_ text: String) throws -> CivilDate { try CivilDate(iso: text) }

    private static func calendar() throws -> WorkingCalendar {
        let notices = CalendarNotice.builtIn
        return try WorkingCalendar(
            days: notices.flatMap(\.days),
            covering: notices.map(\.year)
        )
    }

    private static func step(
        _ ordinal: Int,
        _ act: CaseAct?,
        _ day: String,
        _ state: CaseState,
        due: String? = nil
    ) throws -> CaseStep {
        CaseStep(
            ordinal: ordinal,
            act: act,
            day: try self.day(day),
            at: MovableClock.start,
            post: "",
            postEnglish: "",
            party: nil,
            words: "",
            reason: "",
            standing: CaseStanding(
                state: state,
                owner: SupervisionGround.unit,
                watcher: SupervisionGround.group,
                dueOn: try due.map(self.day),
                result: nil
            )
        )
    }

    /// Due on Friday 30 September 2022.
    ///
    /// National Day's week is off, and 8 and 9 October, a Saturday
    /// and a Sunday, are worked: of the eleven days to 11 October four are working days.
    @Test func `days of a holiday are not late, and worked weekends are`() throws {
        let calendar = try Self.calendar()
        let standing = try Self.step(1, .assign, "2022-09-01", .assigned, due: "2022-09-30")
            .standing

        #expect(standing.lateness(on: try Self.day("2022-09-30"), by: calendar) == nil)
        #expect(standing.lateness(on: try Self.day("2022-10-07"), by: calendar) == .working(0))
        #expect(standing.lateness(on: try Self.day("2022-10-11"), by: calendar) == .working(4))
    }

    @Test func `a year that nobody knows is said to be so`() throws {
        let calendar = try Self.calendar()
        let standing = try Self.step(1, .assign, "2026-12-01", .assigned, due: "2026-12-30")
            .standing

        let late = standing.lateness(on: try Self.day("2027-01-04"), by: calendar)

        #expect(late == .calendar(5, uncovered: 2027))
    }

    /// Late from Friday the 2nd to the answer on Tuesday the 6th (2 working days), not while the
    /// group looks at it, and late again under the new deadline from the 14th to the 16th (2).
    @Test func `overdue days count while a unit has it, whatever comes after`() throws {
        let calendar = try Self.calendar()
        let steps = [
            try Self.step(1, nil, "2022-11-01", .raised),
            try Self.step(2, .assign, "2022-11-01", .assigned, due: "2022-12-02"),
            try Self.step(3, .reply, "2022-12-06", .replied, due: "2022-12-02"),
            try Self.step(4, .reject, "2022-12-12", .handling, due: "2022-12-14"),
            try Self.step(5, .reply, "2022-12-16", .replied, due: "2022-12-14"),
        ]

        func through(_ text: String) throws -> Int {
            steps.overdueDays(through: try Self.day(text), by: calendar)
        }
        #expect(try through("2022-12-02") == 0)
        #expect(try through("2022-12-05") == 1)
        #expect(try through("2022-12-11") == 2)
        #expect(try through("2022-12-15") == 3)
        #expect(try through("2023-03-01") == 4)
    }

    @Test func `escalations follow one another by the days of their kind`() throws {
        let kind = try #require(CaseKinds.builtIn["problem"])

        #expect([0, 1, 4, 5, 9, 10, 99].map(kind.level(after:)) == [0, 1, 1, 2, 2, 3, 3])
    }
}
