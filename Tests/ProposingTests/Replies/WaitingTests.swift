import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What waits for an answer, by the day it was promised.
@Suite struct WaitingTests {
    /// Suggestions with days: today is Thursday, 1 December 2022.
    private static func with(
        _ engine: Engine,
        days: [String?],
        _ body: (TestRecord, [ID<Suggestion>], Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            #expect(record.clock.now.date.description == "2022-12-01")
            let clerk = try await record.officer(.clerk)
            var ids: [ID<Suggestion>] = []
            for day in days {
                let code = try await SuggestingTests.suggest(record)
                let id = try await SuggestingTests.thread(record, code).suggestion.id
                try await record.promise(id, answerBy: try day.map { try CivilDate(iso: $0) })
                ids.append(id)
            }
            try await body(record, ids, clerk)
        }
    }

    private static func waiting(
        _ record: TestRecord,
        _ filter: ReplyFilter = ReplyFilter(),
        by officer: Officer
    ) async throws(ReadError) -> WaitingPage {
        try await ReadingReplies(record.ledger).waiting(
            filter,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `the most pressing come first, those without a day last`(engine: Engine) async throws {
        let days = [nil, "2022-12-02", "2022-11-28", "2022-12-05", "2022-12-01", "2021-06-01"]
        try await Self.with(engine, days: days) { record, ids, clerk in
            let page = try await Self.waiting(record, by: clerk)

            #expect(page.suggestions.map(\.suggestion.id) == [5, 2, 4, 1, 3, 0].map { ids[$0] })
            let counts = page.counts
            #expect([counts.waiting, counts.decided, counts.undated] == [6, 0, 1])
            #expect([counts.thisWeek, counts.overdue] == [2, 2])
            // Monday 28 November to Thursday 1 December: three working days.
            #expect(page.suggestions[1].due?.span == .working(3))
            #expect(page.suggestions[1].due?.isOverdue == true)
            #expect(page.suggestions[2].due?.span == .working(0))
            #expect(page.suggestions[3].due?.span == .working(1))
            // Over the weekend: Friday and Monday.
            #expect(page.suggestions[4].due?.span == .working(2))
            #expect(page.suggestions[4].due?.isThisWeek == false)
            #expect(page.suggestions[5].due == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a year whose holidays nobody knows is said, and its days counted as they are`(
        engine: Engine
    ) async throws {
        try await Self.with(engine, days: ["2035-12-01"]) { record, _, clerk in
            let due = try await Self.waiting(record, by: clerk).suggestions.first?.due

            guard case .calendar(let days, let year)? = due?.span else {
                Issue.record("\(String(describing: due))")
                return
            }
            #expect(days == 4748)
            #expect((2023...2035).contains(year))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a filter finds what it says, and no other place's`(engine: Engine) async throws {
        let days = ["2022-11-28", "2022-12-02", nil]
        try await Self.with(engine, days: days) { record, ids, clerk in
            try await record.decide(ids[0], .reserved)
            try await record.decide(ids[1], .rejected, reason: .incomplete)
            func found(_ filter: ReplyFilter) async throws -> [ID<Suggestion>] {
                let page = try await Self.waiting(record, filter, by: clerk)
                #expect(page.total == page.suggestions.count)
                return page.suggestions.map(\.suggestion.id)
            }

            #expect(try await found(ReplyFilter(due: .overdue)) == [ids[0]])
            #expect(try await found(ReplyFilter(due: .week)) == [ids[1]])
            #expect(try await found(ReplyFilter(due: .undated)) == [ids[2]])
            #expect(try await found(ReplyFilter(isDecided: true)) == [ids[0], ids[1]])
            #expect(try await found(ReplyFilter(outcome: .rejected)) == [ids[1]])
            #expect(try await found(ReplyFilter(channel: .deputies)) == [])
            #expect(try await found(ReplyFilter(channel: .residents)).count == 3)
            #expect(try await found(ReplyFilter(candidate: ID(rawValue: 1))) == [])
            let county = try await record.officer(.countyClerk)
            #expect(try await Self.waiting(record, by: county).total == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is answered, held or taken back does not wait`(engine: Engine) async throws {
        try await Self.with(engine, days: [nil, nil, nil]) { record, ids, clerk in
            try await ReplyingTests.reply(record, to: ids[0], by: clerk)
            try await record.vandalise(
                "UPDATE suggestion SET state = 'withdrawn' WHERE id = $1",
                [ids[1]]
            )
            try await record.vandalise(
                "UPDATE suggestion SET state = 'held', hold = 'flood' WHERE id = $1",
                [ids[2]]
            )

            #expect(try await Self.waiting(record, by: clerk).counts.waiting == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `slips are of the day's last answers, by the way they came`(
        engine: Engine
    ) async throws {
        try await Self.with(engine, days: [nil, nil, nil]) { record, ids, clerk in
            let reading = ReadingReplies(record.ledger)
            try await record.vandalise(
                "UPDATE suggestion SET via = 'letter' WHERE id <> $1",
                [ids[2]]
            )
            for id in ids { try await ReplyingTests.reply(record, to: id, by: clerk) }
            let day = record.clock.now.date
            record.clock.move(by: .seconds(86_400))
            try await ReplyingTests.reply(record, to: ids[1], version: 2, by: clerk)
            func slips(_ day: CivilDate, _ via: ArrivalWay?) async throws -> [ID<Suggestion>] {
                try await reading.slips(
                    answeredOn: day,
                    via: via,
                    in: Places.beibei,
                    by: .officer(clerk)
                ).map(\.suggestion.id)
            }

            let one = try await reading.slip(of: ids[1], in: Places.beibei, by: .officer(clerk))

            #expect(try await slips(day, .letter) == [ids[0]])
            #expect(try await slips(day, nil) == [ids[0], ids[2]])
            #expect(try await slips(day.advanced(by: 1), .letter) == [ids[1]])
            #expect(one.reply.number == 2 && one.hasCode)
            #expect(one.unit == nil && one.contact == "")
        }
    }

    @Test func `who may not read may not read this either`() async throws {
        try await Self.with(.sqlite, days: [nil]) { record, ids, clerk in
            let administrator = try await record.officer(.administrator)
            let overseer = try await record.officer(.overseer)
            let reading = ReadingReplies(record.ledger)

            let waiting = await failure { () async throws(ReadError) in
                _ = try await Self.waiting(record, by: administrator)
            }
            let preview = await failure { () async throws(ReadError) in
                _ = try await reading.preview(
                    of: ids[0],
                    in: Places.beibei,
                    by: .officer(overseer)
                )
            }
            let unanswered = await failure { () async throws(ReadError) in
                _ = try await reading.slip(
                    of: ids[0],
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(
                waiting
                    == .denied(
                        Denied(permission: .readSuggestions, post: administrator.postName)
                    )
            )
            #expect(
                preview
                    == .denied(
                        Denied(permission: .replyToSuggestions, post: overseer.postName)
                    )
            )
            #expect(unanswered == .notFound)
        }
    }
}
