import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The clerk's list, its filters and its counts.
@Suite struct ReadingTests {
    /// Seven suggestions of four channels, three of them answered; 24 hours between each two.
    static func withSeven(
        _ engine: Engine,
        _ body: (TestRecord, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(
                [
                    "编号,收到日期,来源,资料性质,内容,镇街", "A-1,2022-10-01,群众,登记,请修一号路,全区",
                    "A-2,2022-10-02,群众,示例,请修二号路,全区", "A-3,2022-10-03,人大代表,登记,请修三号路,全区",
                    "A-4,2022-10-04,12345,示例,请修四号路,全区", "A-5,2022-10-05,群众,登记,请修五号路,全区",
                    "A-6,2022-10-06,镇街,登记,请修六号路,全区", "A-7,2022-10-07,群众,公开,请修七号路,全区",
                ],
                by: clerk
            )
            for suggestion in try await record.suggestions(by: clerk)
            where ["A-2", "A-3", "A-7"].contains(suggestion.reference) {
                try await ReplyingTests.reply(record, to: suggestion.id, by: clerk)
            }
            try await body(record, clerk)
        }
    }

    static func page(
        _ record: TestRecord,
        _ filter: SuggestionFilter,
        order: SuggestionOrder = .arrival,
        from cursor: SuggestionCursor = .start,
        limit: Int = 50,
        by officer: Officer
    ) async throws(ReadError) -> SuggestionPage {
        try await ReadingSuggestions(record.ledger).page(
            filter,
            order: order,
            from: cursor,
            limit: limit,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let standing: SuggestionFilter.Standing
        let channel: Channel?
        let found: [String]

        var testDescription: String { "\(standing), \(channel?.rawValue ?? "all channels")" }
    }

    static let cases: [Case] = [
        Case(standing: .waiting, channel: nil, found: ["A-6", "A-5", "A-4", "A-1"]),
        Case(standing: .replied, channel: nil, found: ["A-7", "A-3", "A-2"]),
        Case(
            standing: .all,
            channel: nil,
            found: ["A-7", "A-6", "A-5", "A-4", "A-3", "A-2", "A-1"]
        ),
        Case(standing: .waiting, channel: .residents, found: ["A-5", "A-1"]),
        Case(standing: .replied, channel: .residents, found: ["A-7", "A-2"]),
        Case(standing: .all, channel: .hotline, found: ["A-4"]),
        Case(standing: .waiting, channel: .deputies, found: []),
        Case(standing: .all, channel: .parks, found: []),
    ]

    @Test(arguments: TestDatabase.engines)
    func `each filter finds its own, newest first, and knows how many they are`(
        engine: Engine
    ) async throws {
        try await Self.withSeven(engine) { record, clerk in
            for example in Self.cases {
                let filter = SuggestionFilter(
                    standing: example.standing,
                    channel: example.channel
                )

                let page = try await Self.page(record, filter, by: clerk)

                #expect(
                    page.suggestions.map(\.reference) == example.found,
                    "\(example.testDescription)"
                )
                #expect(page.total == example.found.count, "\(example.testDescription)")
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `counts are by channel: the five always, others when there are any`(
        engine: Engine
    ) async throws {
        try await Self.withSeven(engine) { record, clerk in
            try await record.vandalise(
                "UPDATE suggestion SET state = 'withdrawn' WHERE reference = 'A-6'"
            )
            let shown = try await ReadingSuggestions(record.ledger).counts(in: Places.beibei)

            let counts = shown.map {
                "\($0.channel) \($0.total) \($0.answered) \($0.withdrawn) \($0.samples)"
            }
            #expect(
                counts == [
                    "residents 4 2 0 1", "deputies 1 1 0 0", "towns 1 0 1 0",
                    "departments 0 0 0 0", "parks 0 0 0 0", "hotline 1 0 0 1",
                ]
            )
            let page = try await Self.page(record, SuggestionFilter(), by: clerk)
            for count in shown {
                #expect(page.total(.all, count.channel) == count.total)
                #expect(page.total(.waiting, count.channel) == count.waiting)
            }
            #expect(page.hasSamples)
            let county = try await ReadingSuggestions(record.ledger).counts(in: Places.ninghai)
            #expect(county.map(\.total) == [0, 0, 0, 0, 0])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `pages follow one another without gap or repetition`(engine: Engine) async throws {
        try await Self.withSeven(engine) { record, clerk in
            var found: [String] = []
            var cursor = SuggestionCursor.start
            for number in 0..<3 {
                let page = try await Self.page(
                    record,
                    SuggestionFilter(standing: .all),
                    from: cursor,
                    limit: 3,
                    by: clerk
                )
                #expect(page.total == 7)
                #expect(page.hasPrevious == (number > 0) && page.hasNext == (number < 2))
                found += page.suggestions.map(\.reference)
                cursor = .after(page.suggestions.last?.reference ?? "")
            }

            #expect(found == ["A-7", "A-6", "A-5", "A-4", "A-3", "A-2", "A-1"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a post reads its own jurisdiction's, and who may not read none at all`(
        engine: Engine
    ) async throws {
        try await Self.withSeven(engine) { record, clerk in
            let id = try #require(try await record.suggestions(by: clerk).first).id
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            let administrator = try await record.officer(.administrator)
            func thread(
                by officer: Officer,
                in jurisdiction: ID<Jurisdiction>
            ) async -> ReadError? {
                await failure { () async throws(ReadError) in
                    _ = try await ReadingSuggestions(record.ledger).thread(
                        id,
                        in: jurisdiction,
                        by: .officer(officer)
                    )
                }
            }

            let denied = await failure { () async throws(ReadError) in
                _ = try await Self.page(record, SuggestionFilter(), by: administrator)
            }

            #expect(await thread(by: overseer, in: Places.beibei) == nil)
            #expect(await thread(by: county, in: Places.ninghai) == .notFound)
            #expect(
                await thread(by: county, in: Places.beibei)
                    == .denied(Denied(permission: .readSuggestions, post: county.postName))
            )
            #expect(
                denied
                    == .denied(
                        Denied(permission: .readSuggestions, post: administrator.postName)
                    )
            )
            let other = try await Self.page(record, SuggestionFilter(standing: .all), by: county)
            #expect(other.suggestions.isEmpty && other.total == 0)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a row whose word nobody knows is refused, not guessed`(engine: Engine) async throws {
        try await Self.withSeven(engine) { record, clerk in
            try await record.vandalise("UPDATE suggestion SET state = 'lost'")

            let error = await failure { () async throws(ReadError) in
                _ = try await record.suggestions(by: clerk)
            }

            #expect(error == .store(.unavailable(code: "database.corrupt")))
        }
    }
}
