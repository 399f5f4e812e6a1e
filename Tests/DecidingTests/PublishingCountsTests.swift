import Civics
import Database
import DatabaseContract
import Deciding
import Ledger
import Tallying
import TestSupport
import Testing

@Suite struct PublishingCountsTests {
    /// Three deputies, two items, one seat: 1 has two votes of three, the majority of all.
    private static let decided = """
        {"record":1,"rule":{"ballot":"up-to","seats":1,"quorum":[2,3],"participation":null,\
        "threshold":{"base":"deputies","fraction":[1,2],"inclusive":false},"blank":"valid",\
        "tie":"revote","tie_rounds":1,"tie_threshold":"plurality","shortfall":"accept",\
        "order":"votes"},"roll":{"deputies":3},"items":["1","2"],"rounds":[{"kind":"main",\
        "present":3,"issued":3,"returned":3,"items":["1","2"],"seats":1,"ballots":[\
        {"marks":["1"],"times":2},{"marks":["2"],"times":1}]}]}
        """

    private static func description(
        items: [CountedBallot.Item] = [
            .init(id: "1", name: "停车场", nameEnglish: "Car park"),
            .init(id: "2", name: "步道", nameEnglish: ""),
        ]
    ) throws -> CountDescription {
        CountDescription(
            title: "二选一",
            titleEnglish: "One of two",
            heldOn: try CivilDate(year: 2023, month: 2, day: 24),
            items: items,
            inventions: [.everything],
            provenance: Provenance(.inventedSample, source: "示例")
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a count is published with totals only and counted anew when read`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let counts = PublishingCounts(record.ledger)

            let key = try await counts.publish(
                Array(Self.decided.utf8),
                try Self.description(),
                in: Places.beibei,
                by: .operatorAtConsole
            )

            let found = try #require(try await counts.find(key, of: Places.beibei))
            #expect(key == BallotKey(year: 2023, ordinal: 1))
            #expect(found.count.outcome.elected.map(\.text) == ["1"])
            #expect(found.ballot.items.map(\.name) == ["停车场", "步道"])
            #expect(!found.ballot.record.contains("ballots"))
            #expect(found.ballot.isInvented(.losers))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `ballots of a year are numbered and belong to their jurisdiction`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let counts = PublishingCounts(record.ledger)
            var keys: [String] = []
            for place in [Places.beibei, Places.beibei, Places.ninghai] {
                let key = try await counts.publish(
                    Array(Self.decided.utf8),
                    try Self.description(),
                    in: place,
                    by: .operatorAtConsole
                )
                keys.append(key.description)
            }

            #expect(keys == ["2023-1", "2023-2", "2023-1"])
            #expect(try await counts.all().count == 3)
            let missing = try await counts.find(
                BallotKey(year: 2023, ordinal: 2),
                of: Places.ninghai
            )
            #expect(missing == nil)
        }
    }

    @Test func `a count that needs a further round is not published`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let tied = Self.decided.replacing(
                "{\"marks\":[\"1\"],\"times\":2},{\"marks\":[\"2\"],\"times\":1}",
                with: "{\"marks\":[],\"times\":3}"
            ).replacing("\"shortfall\":\"accept\"", with: "\"shortfall\":\"second-round\"")

            await #expect(throws: PublishingError.notDecided(.needsRound)) {
                try await PublishingCounts(record.ledger).publish(
                    Array(tied.utf8),
                    try Self.description(),
                    in: Places.beibei,
                    by: .operatorAtConsole
                )
            }
        }
    }

    @Test func `names and items must belong together`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let one = CountedBallot.Item(id: "1", name: "停车场", nameEnglish: "")
            let two = CountedBallot.Item(id: "2", name: "步道", nameEnglish: "")
            let three = CountedBallot.Item(id: "3", name: "公园", nameEnglish: "")
            func publish(_ items: [CountedBallot.Item]) async throws {
                _ = try await PublishingCounts(record.ledger).publish(
                    Array(Self.decided.utf8),
                    try Self.description(items: items),
                    in: Places.beibei,
                    by: .operatorAtConsole
                )
            }

            await #expect(throws: PublishingError.itemUnnamed("2")) { try await publish([one]) }
            await #expect(throws: PublishingError.nameWithoutItem("3")) {
                try await publish([one, two, three])
            }
        }
    }

    @Test func `a record that does not add up is refused with its place`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let wrong = Self.decided.replacing("\"issued\":3", with: "\"issued\":4")

            await #expect {
                try await PublishingCounts(record.ledger).publish(
                    Array(wrong.utf8),
                    try Self.description(),
                    in: Places.beibei,
                    by: .operatorAtConsole
                )
            } throws: { error in
                guard case .record(let fault)? = error as? PublishingError else { return false }
                return fault.path.description == "rounds[0].issued"
            }
        }
    }

    @Test func `a clerk may not publish, and nothing is written`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            let before = try await record.ledger.auditHead()

            await #expect(throws: PublishingError.self) {
                try await PublishingCounts(record.ledger).publish(
                    Array(Self.decided.utf8),
                    try Self.description(),
                    in: Places.beibei,
                    by: .officer(clerk)
                )
            }

            #expect(try await record.ledger.auditHead() == before)
        }
    }

    @Test(arguments: ["", "2023", "2023-", "2023-0", "2023-01", "-1", "x-1", "2023-1-1", "1900-1"])
    func `a key has one spelling`(text: String) {
        #expect(BallotKey(text) == nil)
    }
}
