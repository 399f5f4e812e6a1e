import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Taking suggestions up (受理), and the states they go through.
@Suite struct TakingUpTests {
    @Test(arguments: TestDatabase.engines)
    func `taking up moves the state and may mend the title`(engine: Engine) async throws {
        try await ReplyingTests.withOne(engine) { record, suggestion, clerk in
            try await Replying(record.ledger).acknowledge(
                suggestion.id,
                version: 1,
                title: " 桥头\n凸面镜 ",
                by: clerk
            )

            let taken = try await ReplyingTests.thread(record, suggestion.id, by: clerk).suggestion
            let entry = try #require(try await record.lastAuditEntry())
            #expect(taken.state == .acknowledged)
            #expect(taken.title == "桥头 凸面镜")
            #expect(taken.version == 2)
            #expect(entry.action == "suggestion.acknowledge")
            #expect(entry.facts == #"{"title":"桥头 凸面镜"}"#)
        }
    }

    @Test
    func `a title left as it is is not entered, and may have any length`() async throws {
        try await TestRecord.with(.sqlite) { record in
            let clerk = try await record.officer(.clerk)
            _ = try await record.bringIn(["标题,内容,镇街", "修公厕,请把公厕修好,全区"], by: clerk)
            let suggestion = try #require(try await record.suggestions(by: clerk).first)

            try await Replying(record.ledger).acknowledge(
                suggestion.id,
                version: 1,
                title: "修公厕",
                by: clerk
            )

            #expect(try await record.lastAuditEntry()?.facts == "{}")
        }
    }

    @Test(arguments: ["三个字", "", String(repeating: "字", count: 41)])
    func `a mended title has four to forty characters`(title: String) async throws {
        try await ReplyingTests.withOne(.sqlite) { record, suggestion, clerk in
            let before = try await record.rowCounts()

            let error = await failure { () async throws(ReplyError) in
                try await Replying(record.ledger).acknowledge(
                    suggestion.id,
                    version: 1,
                    title: title,
                    by: clerk
                )
            }

            #expect(error == .titleLength(characters: title.count))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what was taken up or answered is not taken up again`(engine: Engine) async throws {
        try await ReplyingTests.withOne(engine) { record, suggestion, clerk in
            func acknowledge(_ version: Int) async -> ReplyError? {
                await failure { () async throws(ReplyError) in
                    try await Replying(record.ledger).acknowledge(
                        suggestion.id,
                        version: version,
                        title: suggestion.title,
                        by: clerk
                    )
                }
            }

            let first = await acknowledge(1)
            let second = await acknowledge(2)
            try await ReplyingTests.reply(record, to: suggestion.id, version: 2, by: clerk)
            let third = await acknowledge(3)

            #expect(first == nil)
            #expect(second == .wrongState(.acknowledged))
            #expect(third == .wrongState(.replied))
        }
    }

    @Test
    func `only the states that may follow do`() {
        let moves = Suggestion.State.allCases.map { state in
            state.successors.map { "\(state) to \($0)" }
        }

        #expect(
            moves == [
                ["held to submitted", "held to decided", "held to withdrawn"],
                [
                    "submitted to held", "submitted to acknowledged", "submitted to decided",
                    "submitted to replied", "submitted to withdrawn",
                ],
                [
                    "acknowledged to decided", "acknowledged to replied",
                    "acknowledged to withdrawn",
                ],
                ["decided to acknowledged", "decided to decided", "decided to replied"],
                ["replied to acknowledged", "replied to decided", "replied to replied"],
                [],
            ]
        )
        #expect(
            Suggestion.State.allCases.map(\.isWaiting) == [true, true, true, true, false, false]
        )
    }
}
