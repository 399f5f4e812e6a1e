import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

/// What a rating found dissatisfied is rated again, once, and both results stay.
@Suite struct RatingAgainTests {
    /// A rating that is announced: item 1 satisfied, item 2 dissatisfied, item 3 dissatisfied.
    private static func announced(_ record: TestRecord) async throws -> PollSample {
        let rating = try await PollSample.ratingReady(record)
        try await rating.hold()
        try await record.vandalise(
            """
            UPDATE ballot_session SET state = 'counted', returned = 25, totals = $1
            WHERE state = 'closed'
            """,
            ["rating\nvalid 25\nitem 20/3/2/0 1\nitem 3/4/18/0 2\nitem 2/2/20/1 3"]
        )
        try await rating.conclude()
        try await rating.certify()
        try await rating.accept()
        _ = try await rating.announce()
        return rating
    }

    private static func rateable(_ record: TestRecord) async throws -> [RatedPoll] {
        try await ReadingRatings(record.ledger).rateable(
            in: Places.beibei,
            by: .operatorAtConsole
        )
    }

    private static func form(_ choice: String) -> RatingForm {
        RatingForm(
            rated: choice,
            title: "不满意项目再次测评",
            titleEnglish: "",
            report: "区政府关于整改情况的报告",
            states: ["1": "finished", "2": "unfinished"]
        )
    }

    private static func prepare(
        _ rating: PollSample,
        _ choice: String
    ) async throws(PollError) -> PollSample {
        let id = try await PreparingRatings(rating.record.ledger).prepare(
            form(choice),
            at: rating.ground.meeting,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        return PollSample(record: rating.record, ground: rating.ground, poll: id)
    }

    @Test(arguments: TestDatabase.engines)
    func `only what was dissatisfied stands on the form, and the list names the first rating`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let first = try await Self.announced(record)

            let choices = try await Self.rateable(record)
            let again = try #require(choices.first { $0.again != nil })
            let second = try await Self.prepare(first, again.choice)
            let basis = try await ReadingRatings(record.ledger).basis(
                of: second.poll,
                in: Places.beibei,
                by: .operatorAtConsole
            )

            #expect(choices.count == 2)
            #expect(again.again?.rating == first.poll)
            #expect(again.elected.map(\.name) == ["项目2", "项目3"])
            #expect(try await second.day.poll.items.map(\.name) == ["项目2", "项目3"])
            #expect(basis.list.again == first.poll)
            #expect(basis.newest?.elected.map(\.name) == ["项目2", "项目3"])
            let key = try #require(again.again?.key)
            #expect(basis.list.text.contains("\"again\":{\"ballot\":\"\(key)\",\"certificate\":"))
            #expect(basis.list.text.contains("\"candidate\":\"2\""))
            #expect(!basis.list.text.contains("\"candidate\":\"1\""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `it is rated again once, and a second rating is not followed by a third`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let first = try await Self.announced(record)
            let again = try #require(
                try await Self.rateable(record).first { $0.again != nil }
            )
            _ = try await Self.prepare(first, again.choice)

            let left = try await Self.rateable(record)
            let third = await failure { () async throws(PollError) in
                _ = try await Self.prepare(first, again.choice)
            }

            #expect(left.map(\.again) == [nil])
            #expect(third == .faults([.rated]))
        }
    }

    @Test func `where nothing was dissatisfied there is nothing to rate again`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let rating = try await PollSample.ratingReady(record)
            try await rating.hold()
            try await record.vandalise(
                """
                UPDATE ballot_session SET state = 'counted', returned = 25, totals = $1
                WHERE state = 'closed'
                """,
                ["rating\nvalid 25\nitem 20/3/2/0 1\nitem 7/9/9/0 2\nitem 13/2/10/0 3"]
            )
            try await rating.conclude()
            try await rating.certify()
            try await rating.accept()
            let before = try await Self.rateable(record)
            _ = try await rating.announce()

            #expect(before.map(\.again) == [nil])
            #expect(try await Self.rateable(record).map(\.again) == [nil])
        }
    }

    @Test func `how far they are is corrected as with every rating`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let first = try await Self.announced(record)
            let again = try #require(
                try await Self.rateable(record).first { $0.again != nil }
            )
            let second = try await Self.prepare(first, again.choice)
            var form = Self.form(again.choice)
            form.states = ["1": "unfinished", "2": "suspended"]
            let version = try await second.day.poll.version
            try await PreparingRatings(record.ledger).correct(
                second.poll,
                version: version,
                form,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            let stale = await failure { [form] () async throws(PollError) in
                var form = form
                form.rated = first.poll.description
                try await PreparingRatings(record.ledger).correct(
                    second.poll,
                    version: version + 1,
                    form,
                    by: .operatorAtConsole,
                    in: Places.beibei
                )
            }

            #expect(try await second.day.poll.items.map(\.state) == [.unfinished, .suspended])
            #expect(stale == .changedMeanwhile)
        }
    }
}
