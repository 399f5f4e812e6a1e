import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// What is held: nothing is lost, everything is looked at.
@Suite struct HoldingTests {
    static let offer = SuggestionForm(body: "急用钱加微信 abc123", place: "tiansheng")

    /// A record with one suggestion that the rules hold, and a clerk.
    static func withHeld(
        _ engine: Engine,
        _ body: (TestRecord, Suggestion, TrackingCode, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(record, offer)
            let suggestion = try await SuggestingTests.thread(record, code).suggestion
            try await body(record, suggestion, code, try await record.officer(.clerk))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one that is held has its number and its code like any other`(
        engine: Engine
    ) async throws {
        try await Self.withHeld(engine) { record, suggestion, _, clerk in
            let page = try await ReadingIntake(record.ledger).held(by: clerk)

            #expect(suggestion.state == .held)
            #expect(suggestion.hold == .advertising)
            #expect(suggestion.reference == "BEIBEI-2022-JY-0001")
            #expect(page.total == 1)
            #expect(page.held.map(\.suggestion.id) == [suggestion.id])
            #expect(
                page.held.map(\.verdict)
                    == [HoldVerdict(reason: .advertising, evidence: "加微信")]
            )
            #expect(try await ReadingIntake(record.ledger).heldCount(by: clerk) == 1)
            let entry = try await record.auditEntries().first { $0.action == "suggestion.submit" }
            #expect(entry?.facts.contains(#""hold":"advertising""#) == true)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a campaign is counted, and past twenty an hour held to be released together`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            for index in 0..<22 {
                // Blanks, marks and width change nothing about what is said.
                let body = index.isMultiple(of: 2) ? "请给云泉路装路灯！" : " 请给云泉路，装路灯 "
                _ = try await SuggestingTests.suggest(
                    record,
                    SuggestionForm(
                        body: body,
                        place: "all",
                        phone: index < 5 ? "1380000000\(index)" : ""
                    )
                )
            }
            let reading = ReadingIntake(record.ledger)
            let held = try await reading.held(by: clerk)
            let first = try #require(held.held.first)

            let released = try await HoldingSuggestions(record.ledger).release(
                first.suggestion.id,
                version: 1,
                withAllAlike: true,
                by: clerk
            )

            #expect(held.total == 2)
            #expect(first.verdict.reason == .flood)
            #expect(first.campaign == Campaign(total: 22, telephones: 5, held: 2))
            #expect(released == 2)
            #expect(try await reading.held(by: clerk).total == 0)
            #expect(try await record.lastAuditEntry()?.facts == #"{"count":"2","hold":"flood"}"#)
        }
    }

    @Test func `an hour later the same text is let through again`() async throws {
        try await TestRecord.with(.sqlite) { record in
            for _ in 0..<20 { _ = try await SuggestingTests.suggest(record) }
            record.clock.move(by: .seconds(3601))

            let code = try await SuggestingTests.suggest(record)

            #expect(try await SuggestingTests.thread(record, code).suggestion.state == .submitted)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one alone is released, and may be taken up`(engine: Engine) async throws {
        try await Self.withHeld(engine) { record, suggestion, code, clerk in
            let count = try await HoldingSuggestions(record.ledger).release(
                suggestion.id,
                version: 1,
                withAllAlike: false,
                by: clerk
            )

            let after = try await SuggestingTests.thread(record, code).suggestion
            #expect(count == 1)
            #expect(after.state == .submitted)
            #expect(after.hold == nil)
            #expect(after.version == 2)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one is decided at once with a reason, and waits for its answer`(
        engine: Engine
    ) async throws {
        try await Self.withHeld(engine) { record, suggestion, code, clerk in
            try await HoldingSuggestions(record.ledger).reject(
                suggestion.id,
                version: 1,
                reason: .notPublic,
                grounds: "是广告，不是建议",
                by: clerk
            )

            let after = try await SuggestingTests.thread(record, code).suggestion
            let entry = try await record.lastAuditEntry()
            #expect(after.state == .decided)
            #expect(after.ruling == Ruling(.rejected, reason: .notPublic, grounds: "是广告，不是建议"))
            #expect(entry?.action == "suggestion.reject-held")
            #expect(entry?.reason == "是广告，不是建议")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a clerk holds one by hand for a reason in words`(engine: Engine) async throws {
        try await ReplyingTests.withOne(engine) { record, suggestion, clerk in
            try await HoldingSuggestions(record.ledger).hold(
                suggestion.id,
                version: 1,
                reason: " 写到了别人的病情 ",
                by: clerk
            )

            let notes = try await ReadingIntake(record.ledger).notes(on: suggestion.id, by: clerk)
            #expect(notes.verdict == HoldVerdict(reason: .byHand, evidence: "写到了别人的病情"))
            #expect(try await record.lastAuditEntry()?.reason == "写到了别人的病情")
        }
    }

    @Test func `only what is submitted is held, and only what is held released or rejected`()
        async throws
    {
        try await ReplyingTests.withOne(.sqlite) { record, suggestion, clerk in
            let holding = HoldingSuggestions(record.ledger)
            for state in Suggestion.State.allCases where state != .held {
                let ruling = state == .decided ? "outcome = 'reserved'" : "outcome = NULL"
                try await record.vandalise(
                    "UPDATE suggestion SET state = '\(state.rawValue)', \(ruling)"
                )

                let release = await failure { () async throws(IntakeError) in
                    _ = try await holding.release(
                        suggestion.id,
                        version: 1,
                        withAllAlike: true,
                        by: clerk
                    )
                }
                let rejection = await failure { () async throws(IntakeError) in
                    try await holding.reject(
                        suggestion.id,
                        version: 1,
                        reason: .incomplete,
                        grounds: "看不出要办什么",
                        by: clerk
                    )
                }
                let hold =
                    state == .submitted
                    ? nil
                    : await failure { () async throws(IntakeError) in
                        try await holding.hold(
                            suggestion.id,
                            version: 1,
                            reason: "要再核实",
                            by: clerk
                        )
                    }

                #expect(release == .wrongState(state))
                #expect(rejection == .wrongState(state))
                #expect(hold == (state == .submitted ? nil : .wrongState(state)))
            }
        }
    }

    @Test(arguments: [("", 0), ("三个字", 3), (String(repeating: "字", count: 201), 201)])
    func `a reason has four to two hundred characters`(
        reason: String,
        count: Int
    ) async throws {
        try await Self.withHeld(.sqlite) { record, suggestion, _, clerk in
            let holding = HoldingSuggestions(record.ledger)
            let hold = await failure { () async throws(IntakeError) in
                try await holding.hold(suggestion.id, version: 1, reason: reason, by: clerk)
            }
            let rejection = await failure { () async throws(IntakeError) in
                try await holding.reject(
                    suggestion.id,
                    version: 1,
                    reason: .notPublic,
                    grounds: reason,
                    by: clerk
                )
            }

            #expect(hold == .reasonLength(characters: count))
            #expect(rejection == .reasonLength(characters: count))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nothing is done without the right, elsewhere, or over somebody's change`(
        engine: Engine
    ) async throws {
        try await Self.withHeld(engine) { record, suggestion, _, clerk in
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            func refusal(_ officer: Officer, version: Int = 1) async -> IntakeError? {
                await failure { () async throws(IntakeError) in
                    _ = try await HoldingSuggestions(record.ledger).release(
                        suggestion.id,
                        version: version,
                        withAllAlike: false,
                        by: officer
                    )
                }
            }
            let noReason = await failure { () async throws(IntakeError) in
                try await HoldingSuggestions(record.ledger).reject(
                    suggestion.id,
                    version: 1,
                    reason: nil,
                    grounds: "是广告，不是建议",
                    by: clerk
                )
            }
            let list = await failure { () async throws(ReadError) in
                _ = try await ReadingIntake(record.ledger).held(by: overseer)
            }

            let denied = Denied(permission: .enterSuggestions, post: overseer.postName)
            #expect(await refusal(overseer) == .denied(denied))
            #expect(await refusal(county) == .notFound)
            #expect(await refusal(clerk, version: 2) == .changedMeanwhile)
            #expect(noReason == .rejectionMissing)
            #expect(list == .denied(denied))
        }
    }

    @Test func `every refusal has its name`() {
        let errors: [IntakeError] = [
            .denied(Denied(permission: .enterSuggestions, post: nil)), .notFound,
            .changedMeanwhile, .wrongState(.held), .reasonLength(characters: 1),
            .rejectionMissing, .requestDay, .passageNotFound(""), .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
