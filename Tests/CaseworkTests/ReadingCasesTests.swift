import Casework
import Civics
import Database
import DatabaseContract
import Ledger
import TestSupport
import Testing

/// Lists, what waits for whom, what the bulletin counts and what the public is told.
@Suite struct ReadingCasesTests {
    private static func day(_ text: String) throws -> CivilDate { try CivilDate(iso: text) }

    @Test(arguments: TestDatabase.engines)
    func `each post finds what waits for it, the most pressing first`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let later = try await cases.raise(CaseSample.form { $0[.days] = "9" })
            let sooner = try await cases.raise()
            let free = try await cases.raise(CaseSample.form { $0[.owner] = "" })
            try await cases.take(.reply, [.result: "a", .words: "办好了的"], on: later, by: .handler)
            let answered = try await cases.raise(CaseSample.form { $0[.days] = "1" })
            record.clock.move(to: try Self.day("2022-12-05"))

            func mine(_ role: SupervisionGround.Role) async throws -> [ID<Case>] {
                try await cases.page(.mine, by: role).lines.map(\.file.id)
            }
            #expect(try await mine(.handler) == [answered, sooner])
            #expect(try await mine(.member) == [later, free])
            #expect(try await mine(.stranger) == [])
            #expect(try await mine(.lead) == [answered, free])
            let counts = try await cases.page(.open, by: .lead).counts
            #expect(counts[.open] == 4)
            #expect(counts[.overdue] == 1)
            #expect(counts[.answered] == 1)
            #expect(counts[.unassigned] == 1)
            #expect(counts[.closed] == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a list is filtered by kind, unit and project, and read in pages`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let project = cases.ground.projects[1]
            _ = try await cases.raise()
            let about = try await cases.raise(
                CaseSample.form {
                    $0[.project] = project.enrolment.description
                    $0[.owner] = SupervisionGround.otherUnit.description
                }
            )
            let reading = ReadingCases(record.ledger)
            for filter in [
                CaseFilter(.open, owner: SupervisionGround.otherUnit),
                CaseFilter(.open, enrolment: project.enrolment),
            ] {
                let page = try await reading.page(
                    filter,
                    in: Places.beibei,
                    by: cases.ground.actor(.lead)
                )
                #expect(page.lines.map(\.file.id) == [about])
                #expect(page.lines.first?.project?.name == "老旧小区停车位")
            }
            let none = try await reading.page(
                CaseFilter(.open, kind: "not-true"),
                in: Places.beibei,
                by: cases.ground.actor(.lead)
            )
            let second = try await reading.page(
                CaseFilter(.open),
                offset: 1,
                limit: 1,
                in: Places.beibei,
                by: cases.ground.actor(.lead)
            )
            #expect(none.total == 0)
            #expect(second.lines.count == 1)
            #expect(second.total == 2)
        }
    }

    /// Raised on 1 and 5 December and due on the 8th and the 30th.
    ///
    /// The first is late on the 9th,
    /// the 12th and the 13th, when it is answered; it is closed on the 20th.
    @Test(arguments: TestDatabase.engines)
    func `a month's counts are those of its days, whatever came after`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let first = try await cases.raise()
            record.clock.move(to: try Self.day("2022-12-05"))
            _ = try await cases.raise(CaseSample.form { $0[.due] = "2022-12-30" })
            record.clock.move(to: try Self.day("2022-12-09"))
            try await cases.take(.escalate, on: first, by: .lead)
            record.clock.move(to: try Self.day("2022-12-13"))
            try await cases.take(.reply, [.result: "a", .words: "办好了的"], on: first, by: .handler)
            record.clock.move(to: try Self.day("2022-12-20"))
            try await cases.take(.verify, [.words: "看过现场"], on: first, by: .member)
            try await cases.take(.close, [.words: "已经修好"], on: first, by: .member)
            record.clock.move(to: try Self.day("2023-02-01"))
            let reading = ReadingCases(record.ledger)
            func counts(_ from: String, _ to: String) async throws -> CaseCounts {
                try await reading.counts(
                    of: Places.beibei,
                    in: try Self.day(from)...Self.day(to)
                )
            }

            let december = try await counts("2022-12-01", "2022-12-31")
            let begun = try await counts("2022-12-01", "2022-12-12")
            let january = try await counts("2023-01-01", "2023-01-31")

            #expect(december.raised == 2)
            #expect(december.closed == 1)
            #expect(december.open == 1)
            #expect(december.overdue == 1)
            #expect(december.overdueDays == 3)
            #expect(december.escalated == [1])
            #expect(begun.closed == 0)
            #expect(begun.open == 2)
            #expect(begun.overdueDays == 2)
            #expect(january.raised == 0)
            #expect(january.closed == 0)
            // January 2023 had 18 working days: 3–6, 9–13, 16–20, the weekend of the 28th, 30, 31.
            #expect(january.overdueDays == 18)
        }
    }

    /// Closed on 20 December, opened again on 4 January: of December it is closed, of both months
    /// together it is not.
    @Test(arguments: TestDatabase.engines)
    func `what is opened again is closed in no span that ends later`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let id = try await cases.raise()
            try await cases.take(.reply, [.result: "a", .words: "办好了的"], on: id, by: .handler)
            record.clock.move(to: try Self.day("2022-12-20"))
            try await cases.take(.verify, [.words: "看过现场"], on: id, by: .member)
            try await cases.take(.close, [.words: "已经修好"], on: id, by: .member)
            record.clock.move(to: try Self.day("2023-01-04"))
            try await cases.take(
                .reopen,
                [.words: "又松动了", .due: "2023-01-31"],
                on: id,
                by: .member
            )
            func counts(_ from: String, _ to: String) async throws -> [Int] {
                let counts = try await ReadingCases(record.ledger).counts(
                    of: Places.beibei,
                    in: try Self.day(from)...Self.day(to)
                )
                return [counts.raised, counts.closed, counts.open, counts.overdueDays]
            }

            #expect(try await counts("2022-12-01", "2022-12-31") == [1, 1, 0, 0])
            #expect(try await counts("2022-12-01", "2023-01-03") == [1, 1, 0, 0])
            #expect(try await counts("2023-01-01", "2023-01-31") == [0, 0, 1, 0])
            #expect(try await counts("2022-12-01", "2023-01-31") == [1, 0, 1, 0])
            #expect(try await counts("2023-02-01", "2023-02-01") == [0, 0, 1, 1])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the public is told how many are open, and of closed ones what became of them`(
        engine: Engine
    ) async throws {
        try await engine.withCases { record, cases in
            let project = cases.ground.projects[0]
            let form = CaseSample.form { $0[.project] = project.enrolment.description }
            let id = try await cases.raise(form)
            _ = try await cases.raise(form)
            try await cases.take(.reply, [.result: "a", .words: "办好了的"], on: id, by: .handler)
            try await cases.take(.verify, [.words: "看过现场"], on: id, by: .member)
            try await cases.take(.close, [.words: "栏杆已经加固"], on: id, by: .member)

            let published = try await ReadingCases(record.ledger)
                .published(about: project.enrolment)
            let other = try await ReadingCases(record.ledger)
                .published(about: cases.ground.projects[1].enrolment)

            #expect(published.open == 1)
            #expect(published.closed.map(\.file.title) == ["步道栏杆松动"])
            #expect(published.closed.map(\.closing.words) == ["栏杆已经加固"])
            #expect(other == PublicCases(open: 0, closed: []))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who has nothing to do with cases reads none`(engine: Engine) async throws {
        try await engine.withCases { record, cases in
            let clerk = try await record.officer(.clerk)

            let error = await failure { () async throws(ReadError) in
                _ = try await ReadingCases(record.ledger).page(
                    CaseFilter(.open),
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            guard case .denied = error else {
                Issue.record("it was read")
                return
            }
        }
    }
}
