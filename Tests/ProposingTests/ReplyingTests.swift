import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Answering suggestions.
@Suite struct ReplyingTests {
    static let text = "已列入下一轮筛选，十二月底前再告诉您结果。"

    /// A record with one suggestion, and a clerk.
    static func withOne(
        _ engine: Engine,
        _ body: (TestRecord, Suggestion, Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let code = try await SuggestingTests.suggest(record)
            let suggestion = try await SuggestingTests.thread(record, code).suggestion
            try await body(record, suggestion, try await record.officer(.clerk))
        }
    }

    static func reply(
        _ record: TestRecord,
        to id: ID<Suggestion>,
        version: Int = 1,
        outcome: Outcome? = .takenForward,
        reason: RejectionReason? = nil,
        text: String = text,
        by officer: Officer
    ) async throws(ReplyError) {
        try await Replying(record.ledger).reply(
            ReplyDraft(to: id, version: version, outcome: outcome, reason: reason, text: text),
            by: officer
        )
    }

    static func thread(
        _ record: TestRecord,
        _ id: ID<Suggestion>,
        by officer: Officer
    ) async throws(ReadError) -> SuggestionThread {
        try await ReadingSuggestions(record.ledger).thread(
            id,
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `an answer is kept with its post and moment, and entered by its digest`(
        engine: Engine
    ) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            record.clock.move(by: .seconds(60))
            try await Self.reply(record, to: suggestion.id, text: " \(Self.text)\n\n", by: clerk)

            let thread = try await Self.thread(record, suggestion.id, by: clerk)
            let reply = try #require(thread.replies.first)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(thread.suggestion.state == .replied)
            #expect(thread.suggestion.version == 2)
            #expect(thread.replies.count == 1)
            #expect(reply.suggestion == suggestion.id)
            #expect(reply.number == 1)
            #expect(reply.at == record.clock.now)
            #expect(reply.post == "区政府办公室·受理岗")
            #expect(reply.postEnglish == "District Government Office, Intake")
            #expect(reply.outcome == .takenForward)
            #expect(reply.reason == nil)
            #expect(reply.text == Self.text)
            #expect(entry.action == "suggestion.reply")
            #expect(entry.who == "lin.xia" && entry.post == "区政府办公室·受理岗")
            #expect(entry.object == "suggestion \(suggestion.id)")
            #expect(entry.reason == "")
            let digest = Digest(of: Self.text).hex
            #expect(
                entry.facts
                    == "{\"number\":\"1\",\"outcome\":\"taken-forward\",\"text-sha256\":\"\(digest)\"}"
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a correction comes after the first answer, which stays`(engine: Engine) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            let colleague = try await record.officer(.colleague)
            try await Self.reply(record, to: suggestion.id, by: clerk)
            let second = "经核实，这条路属于市管，已转市城管局研究。"

            try await Self.reply(
                record,
                to: suggestion.id,
                version: 2,
                outcome: .rejected,
                reason: .upperLevel,
                text: second,
                by: colleague
            )

            let thread = try await Self.thread(record, suggestion.id, by: clerk)
            let entry = try #require(try await record.lastAuditEntry())
            #expect(thread.replies.map(\.number) == [1, 2])
            #expect(thread.replies.map(\.text) == [Self.text, second])
            #expect(thread.replies.map(\.reason) == [nil, .upperLevel])
            #expect(thread.suggestion.version == 3)
            #expect(entry.action == "suggestion.correct-reply")
            #expect(entry.reason == "upper-level")
        }
    }

    @Test(arguments: TestDatabase.engines, Outcome.allCases.filter(\.needsNoRuling))
    func `only what is not adopted has a reason, in the record as in the entry`(
        engine: Engine,
        outcome: Outcome
    ) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            try await Self.reply(
                record,
                to: suggestion.id,
                outcome: outcome,
                reason: .incomplete,
                by: clerk
            )

            let reply = try await Self.thread(record, suggestion.id, by: clerk).replies.first
            let entry = try #require(try await record.lastAuditEntry())
            #expect(reply?.outcome == outcome)
            #expect(reply?.reason == (outcome == .rejected ? .incomplete : nil))
            #expect(entry.reason == (outcome == .rejected ? "incomplete" : ""))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `every reason is kept under its name`(engine: Engine) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            for (index, reason) in RejectionReason.allCases.enumerated() {
                try await Self.reply(
                    record,
                    to: suggestion.id,
                    version: index + 1,
                    outcome: .rejected,
                    reason: reason,
                    by: clerk
                )
            }

            let replies = try await Self.thread(record, suggestion.id, by: clerk).replies
            #expect(replies.map(\.reason) == RejectionReason.allCases)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `of two clerks at once one wins, and the other is shown the winner's answer`(
        engine: Engine
    ) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            let colleague = try await record.officer(.colleague)
            let texts = ["林夏的答复，列入筛选。", "江月的答复，列入筛选。"]

            let outcomes = await withTaskGroup(of: ReplyError?.self) { group in
                for (officer, text) in zip([clerk, colleague], texts) {
                    group.addTask {
                        await failure { () async throws(ReplyError) in
                            try await Self.reply(
                                record,
                                to: suggestion.id,
                                text: text,
                                by: officer
                            )
                        }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }

            let replies = try await Self.thread(record, suggestion.id, by: clerk).replies
            #expect(replies.count == 1)
            #expect(outcomes.compactMap(\.self) == [.changedMeanwhile(latest: replies.first)])
            #expect(texts.contains(replies.first?.text ?? ""))
            let actions = try await record.auditEntries().map(\.action)
            #expect(actions.count { $0 == "suggestion.reply" } == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an old form is told what holds now`(engine: Engine) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            try await Replying(record.ledger).acknowledge(
                suggestion.id,
                version: 1,
                title: suggestion.title,
                by: clerk
            )
            let before = try await record.rowCounts()

            let error = await failure { () async throws(ReplyError) in
                try await Self.reply(record, to: suggestion.id, version: 1, by: clerk)
            }

            #expect(error == .changedMeanwhile(latest: nil))
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test
    func `an answer without outcome, reason or enough words is not given`() async throws {
        try await Self.withOne(.sqlite) { record, suggestion, clerk in
            let before = try await record.rowCounts()
            func refusal(
                outcome: Outcome? = .reserved,
                text: String = Self.text
            ) async -> ReplyError? {
                await failure { () async throws(ReplyError) in
                    try await Self.reply(
                        record,
                        to: suggestion.id,
                        outcome: outcome,
                        text: text,
                        by: clerk
                    )
                }
            }

            #expect(await refusal(outcome: nil) == .outcomeMissing)
            #expect(await refusal(outcome: .rejected) == .reasonMissing)
            #expect(await refusal(outcome: .merged) == .noCandidate)
            #expect(await refusal(outcome: .duplicate) == .noTwin)
            #expect(
                await refusal(text: "已并入候选项目“{候选项目}”，还有｛别的｝。")
                    == .tokensLeft(["候选项目", "别的"])
            )
            #expect(await refusal(text: " 只有九个字的答复 ") == .textTooShort(characters: 8))
            #expect(
                await refusal(text: String(repeating: "答", count: 1001))
                    == .textTooLong(characters: 1001)
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `who may not answer is told so, whatever else is wrong`(engine: Engine) async throws {
        try await Self.withOne(engine) { record, suggestion, _ in
            var officers: [Officer] = []
            for person in [Person.overseer, .administrator, .countyClerk] {
                officers.append(try await record.officer(person))
            }
            let before = try await record.rowCounts()

            for officer in officers {
                let replying = await failure { () async throws(ReplyError) in
                    try await Self.reply(record, to: suggestion.id, by: officer)
                }
                let takingUp = await failure { () async throws(ReplyError) in
                    try await Replying(record.ledger).acknowledge(
                        suggestion.id,
                        version: 1,
                        title: suggestion.title,
                        by: officer
                    )
                }
                let denied = ReplyError.denied(
                    Denied(permission: .replyToSuggestions, post: officer.postName)
                )
                #expect(replying == denied)
                #expect(takingUp == denied)
            }
            let careless = await failure { () async throws(ReplyError) in
                try await Self.reply(
                    record,
                    to: suggestion.id,
                    outcome: nil,
                    text: "",
                    by: officers[0]
                )
            }

            #expect(
                careless
                    == .denied(
                        Denied(permission: .replyToSuggestions, post: officers[0].postName)
                    )
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what was ruled is told, whatever a form says`(engine: Engine) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            try await record.decide(suggestion.id, .rejected, reason: .upperLevel)

            try await Self.reply(
                record,
                to: suggestion.id,
                version: 2,
                outcome: .takenForward,
                by: clerk
            )

            let thread = try await Self.thread(record, suggestion.id, by: clerk)
            #expect(thread.replies.map(\.outcome) == [.rejected])
            #expect(thread.replies.map(\.reason) == [.upperLevel])
            #expect(thread.suggestion.state == .replied)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `an answer from a template keeps which one, and the facts that stand in it`(
        engine: Engine
    ) async throws {
        try await Self.withOne(engine) { record, suggestion, clerk in
            try await record.decide(suggestion.id, .reserved, grounds: "明年再看。")
            let preview = try await ReadingReplies(record.ledger).preview(
                of: suggestion.id,
                in: Places.beibei,
                by: .officer(clerk)
            )
            let text =
                preview.text.replacing("{承办单位}", with: "区政府办公室")
                .replacing("{电话}", with: "023-68860000")

            try await Replying(record.ledger).reply(
                ReplyDraft(
                    to: suggestion.id,
                    version: 2,
                    text: text,
                    template: preview.template?.key ?? ""
                ),
                by: clerk
            )

            let reply = try await Self.thread(record, suggestion.id, by: clerk).replies.first
            let entry = try #require(try await record.lastAuditEntry())
            #expect(preview.missing == [.unit, .phone])
            #expect(text.contains("原因：明年再看。"))
            #expect(reply?.template == "reserved/0")
            #expect(
                reply?.facts
                    == #"{"收到日期":"2022年12月1日","标题":"请在桥头装一面凸面镜","#
                    + #""建议编号":"BEIBEI-2022-JY-0001","理由":"明年再看"}"#
            )
            #expect(entry.facts.contains(#""template":"reserved/0""#))
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a suggestion that is not there is not found`(engine: Engine) async throws {
        try await Self.withOne(engine) { record, _, clerk in
            let error = await failure { () async throws(ReplyError) in
                try await Self.reply(record, to: ID(rawValue: 9), by: clerk)
            }

            #expect(error == .notFound)
        }
    }

    @Test
    func `every refusal has a name of its own`() {
        let errors: [ReplyError] = [
            .denied(Denied(permission: .administer, post: nil)), .notFound, .outcomeMissing,
            .reasonMissing, .noCandidate, .noTwin, .textTooShort(characters: 1),
            .textTooLong(characters: 1), .tokensLeft([]), .titleLength(characters: 1),
            .changedMeanwhile(latest: nil), .wrongState(.replied),
            .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
