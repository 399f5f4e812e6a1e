import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// The index of a running server: what it finds, what it follows, whom it tells.
@Suite struct LikeSuggestionsTests {
    private static let lines = [
        "标题,内容,收到日期,镇街",
        "龙凤溪路加装路灯,龙凤溪路晚上没有路灯请加装路灯,2022-11-01,天生街道",
        "老旧小区加装电梯,天生街道老旧小区没有电梯请加装电梯,2022-11-02,天生街道",
        "新建人行天桥,学校门口过街危险请新建人行天桥,2022-11-03,天生街道",
    ]
    private static let lift = "小区请加装一部电梯"

    /// Runs a body with three suggestions and an index of them.
    private func withThree(
        _ engine: Engine,
        _ body: (TestRecord, LikeSuggestions, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(Self.lines, by: clerk)
            try await body(record, LikeSuggestions(record.ledger), clerk)
        }
    }

    private func titles(
        like text: String,
        _ like: LikeSuggestions,
        of call: ID<SuggestionCall>? = nil,
        by clerk: Officer
    ) async throws -> [String]? {
        let answer = try await like.nearest(
            to: text,
            of: call,
            in: clerk.jurisdiction,
            by: .officer(clerk)
        )
        guard case .found(let alike) = answer else { return nil }
        return alike.map(\.suggestion.title)
    }

    /// Changes a suggestion behind the use cases, and lets the record know that something changed.
    private func change(_ sql: String, _ record: TestRecord) async throws {
        try await record.vandalise(sql)
        record.ledger.revision.advance(to: record.ledger.revision.current + 1)
    }

    @Test(arguments: TestDatabase.engines)
    func `a text finds the suggestions that say the same, nearest first`(
        engine: Engine
    ) async throws {
        try await withThree(engine) { _, like, clerk in
            let found = try await titles(like: Self.lift, like, by: clerk)

            #expect(found?.first == "老旧小区加装电梯")
            #expect(await like.count == 3)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a suggestion finds others and not itself`(engine: Engine) async throws {
        try await withThree(engine) { record, like, clerk in
            _ = try await record.bringIn(
                ["标题,内容,镇街", "电梯,天生街道的老旧小区请加装电梯,天生街道"],
                by: clerk
            )
            let one = try #require(
                try await record.suggestions(by: clerk).first { $0.title == "老旧小区加装电梯" }
            )

            let found = try await like.nearest(
                to: one.id,
                in: clerk.jurisdiction,
                by: .officer(clerk)
            )

            guard case .found(let alike) = found else {
                Issue.record("a small record is read on the way")
                return
            }
            #expect(alike.first?.suggestion.title == "电梯")
            #expect(alike.allSatisfy { $0.suggestion.id != one.id })
            #expect(alike.first.map { $0.similarity > .close } == true)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is written is in the next answer`(engine: Engine) async throws {
        try await withThree(engine) { record, like, clerk in
            let before = try await titles(like: "停车位", like, by: clerk)
            _ = try await record.bringIn(["标题,内容,镇街", "增设停车位,小区停车位太少,天生街道"], by: clerk)

            let after = try await titles(like: "停车位", like, by: clerk)

            #expect(before == [])
            #expect(after == ["增设停车位"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what another process wrote is found once its revision is known`(
        engine: Engine
    ) async throws {
        try await withThree(engine) { record, like, clerk in
            let other = Ledger(
                database: record.database,
                clock: record.clock.clock,
                kinds: record.ledger.kinds
            )
            _ = try await titles(like: "停车位", like, by: clerk)
            _ = try await ImportingSuggestions(other).run(
                TableText.bytes(["标题,内容,镇街", "增设停车位,小区停车位太少,天生街道"]),
                fileName: "t.csv",
                in: clerk.jurisdiction,
                by: .officer(clerk)
            )

            let unheard = try await titles(like: "停车位", like, by: clerk)
            try await record.ledger.refreshRevision()
            let heard = try await titles(like: "停车位", like, by: clerk)

            #expect(unheard == [])
            #expect(heard == ["增设停车位"])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a changed text, a gone one and one held back are followed`(
        engine: Engine
    ) async throws {
        try await withThree(engine) { record, like, clerk in
            #expect(try await titles(like: Self.lift, like, by: clerk)?.isEmpty == false)

            try await change(
                "UPDATE suggestion SET title = '修水沟', body = '修水沟' WHERE title LIKE '%电梯'",
                record
            )
            #expect(try await titles(like: "请加装电梯", like, by: clerk)?.contains("修水沟") == false)
            #expect(try await titles(like: "水沟", like, by: clerk) == ["修水沟"])

            try await change(
                "UPDATE suggestion SET state = 'held', hold = 'flood' WHERE title = '修水沟'",
                record
            )
            #expect(try await titles(like: "水沟", like, by: clerk) == [])

            try await change(
                "UPDATE suggestion SET state = 'submitted', hold = NULL WHERE title = '修水沟'",
                record
            )
            #expect(try await titles(like: "水沟", like, by: clerk) == ["修水沟"])

            try await change("DELETE FROM suggestion WHERE title = '修水沟'", record)
            #expect(try await titles(like: "水沟", like, by: clerk) == [])
            #expect(await like.count == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one that changed a moment ago is shown as it is now, or not at all`(
        engine: Engine
    ) async throws {
        try await withThree(engine) { record, like, clerk in
            _ = try await titles(like: Self.lift, like, by: clerk)
            // The index does not hear of these.
            try await record.vandalise(
                "UPDATE suggestion SET title = '装电梯' WHERE title LIKE '%电梯'"
            )
            try await record.vandalise(
                "UPDATE suggestion SET state = 'withdrawn' WHERE title LIKE '%路灯'"
            )

            #expect(try await titles(like: Self.lift, like, by: clerk)?.first == "装电梯")
            #expect(try await titles(like: "路灯", like, by: clerk) == [])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the suggestions of another call and of another jurisdiction are not alike`(
        engine: Engine
    ) async throws {
        try await withThree(engine) { record, like, clerk in
            let county = try await record.officer(.countyClerk)

            #expect(try await titles(like: Self.lift, like, by: county) == [])
            #expect(
                try await titles(like: Self.lift, like, of: ID(rawValue: 7), by: clerk) == []
            )
            await #expect(throws: ReadError.self) {
                try await like.nearest(
                    to: Self.lift,
                    in: Places.beibei,
                    by: .officer(county)
                )
            }
            let one = try #require(try await record.suggestions(by: clerk).first)
            await #expect(throws: ReadError.notFound) {
                try await like.nearest(
                    to: one.id,
                    in: Places.ninghai,
                    by: .officer(county)
                )
            }
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `others are shown titles only of what an office has read, without telephones`(
        engine: Engine
    ) async throws {
        try await withThree(engine) { record, like, _ in
            let unread = try await like.titles(like: Self.lift, in: Places.beibei)
            try await change(
                "UPDATE suggestion SET state = 'acknowledged' WHERE title LIKE '%电梯'",
                record
            )
            let read = try await like.titles(like: Self.lift, in: Places.beibei)
            try await change(
                "UPDATE suggestion SET title = '加装电梯13800138000' WHERE title LIKE '%电梯'",
                record
            )
            let telling = try await like.titles(like: Self.lift, in: Places.beibei)

            #expect(unread == .found([]))
            guard case .found(let titles) = read else {
                Issue.record("a small record is read on the way")
                return
            }
            #expect(titles.map(\.title) == ["老旧小区加装电梯"])
            #expect(telling == .found([]))
        }
    }
}
