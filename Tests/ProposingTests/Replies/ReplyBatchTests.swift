import Civics
import Database
import DatabaseContract
import Ledger
import Proposing
import TestSupport
import Testing

/// Many answers at once, each in its own words.
@Suite struct ReplyBatchTests {
    /// A record with decided suggestions, what the page shows of them, and a clerk.
    private static func with(
        _ engine: Engine,
        count: Int = 3,
        _ body: (TestRecord, [ReplyPreview], Officer) async throws -> Void
    ) async throws {
        try await TestRecord.with(engine) { record in
            let clerk = try await record.officer(.clerk)
            for _ in 0..<count {
                let code = try await SuggestingTests.suggest(record)
                let id = try await SuggestingTests.thread(record, code).suggestion.id
                try await record.decide(id, .reserved, grounds: "明年再看")
            }
            try await body(record, try await previews(record, clerk), clerk)
        }
    }

    private static func previews(
        _ record: TestRecord,
        _ officer: Officer
    ) async throws -> [ReplyPreview] {
        try await ReadingReplies(record.ledger).previews(
            ReplyFilter(),
            in: officer.jurisdiction,
            by: .officer(officer)
        )
    }

    private static func draft(_ preview: ReplyPreview, _ text: String? = nil) -> ReplyDraft {
        ReplyDraft(
            to: preview.suggestion.id,
            version: preview.suggestion.version,
            outcome: preview.suggestion.ruling?.outcome,
            reason: preview.suggestion.ruling?.reason,
            text: text ?? "\(preview.suggestion.reference)先放进储备库，明年再看。",
            template: preview.template?.key ?? "",
            facts: preview.facts
        )
    }

    private static func refusal(
        _ record: TestRecord,
        _ drafts: [ReplyDraft],
        by officer: Officer
    ) async -> ReplyBatchError? {
        await failure { () async throws(ReplyBatchError) in
            _ = try await Replying(record.ledger).replyToAll(drafts, by: officer)
        }
    }

    /// What changed, where all have.
    private static func changes(_ refusal: ReplyBatchError?) -> [LeftOut.Change]? {
        guard case .allChanged(let left) = refusal else { return nil }
        return left.map(\.change)
    }

    @Test(arguments: TestDatabase.engines)
    func `each gets its own words, and all of them one entry`(engine: Engine) async throws {
        try await Self.with(engine) { record, previews, clerk in
            let before = try await record.auditEntries().count

            let batch = try await Replying(record.ledger)
                .replyToAll(previews.map { Self.draft($0) }, by: clerk)

            let entries = try await record.auditEntries()
            let entry = try #require(entries.last)
            #expect(previews.count == 3)
            #expect(Set(batch.sent) == Set(previews.map(\.suggestion.id)))
            #expect(batch.leftOut.isEmpty)
            #expect(entries.count == before + 1)
            #expect(entry.action == "suggestion.reply-many")
            for preview in previews {
                let thread = try await ReplyingTests.thread(
                    record,
                    preview.suggestion.id,
                    by: clerk
                )
                let reply = try #require(thread.replies.first)
                #expect(thread.suggestion.state == .replied)
                #expect(thread.suggestion.version == preview.suggestion.version + 1)
                #expect(thread.replies.count == 1)
                #expect(reply.text.hasPrefix(preview.suggestion.reference))
                #expect(reply.outcome == .reserved)
                #expect(reply.template == "reserved/0")
                #expect(reply.facts.contains(preview.suggestion.reference))
                #expect(
                    entry.facts.contains(
                        "\"suggestion \(preview.suggestion.id)\":"
                            + "\"reserved  1 reserved/0 \(Digest(of: reply.text).hex)\""
                    )
                )
            }
            #expect(try await Self.previews(record, clerk).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one that changed is left out with what changed, and the rest goes`(
        engine: Engine
    ) async throws {
        try await Self.with(engine, count: 6) { record, previews, clerk in
            let ids = previews.map(\.suggestion.id)
            let drafts =
                previews.map { Self.draft($0) } + [
                    ReplyDraft(to: ID(rawValue: 9), version: 1, text: "没有这一条，也写了十个字。")
                ]
            try await ReplyingTests.reply(record, to: ids[0], version: 2, by: clerk)
            try await record.decide(ids[1], .rejected, reason: .upperLevel)
            try await record.vandalise(
                "UPDATE suggestion SET state = 'acknowledged', outcome = NULL WHERE id = $1",
                [ids[2]]
            )
            try await record.vandalise(
                "UPDATE suggestion SET title = '新标题在此', version = 3 WHERE id = $1",
                [ids[3]]
            )
            try await record.vandalise(
                "UPDATE suggestion SET version = 3 WHERE id = $1",
                [ids[4]]
            )

            let batch = try await Replying(record.ledger).replyToAll(drafts, by: clerk)

            let answer = try await ReplyingTests.thread(record, ids[0], by: clerk).replies[0]
            let changes = Dictionary(
                uniqueKeysWithValues: batch.leftOut.map { ($0.id, $0.change) }
            )
            #expect(batch.sent == [ids[5]])
            #expect(changes[ids[0]] == .answered(answer))
            #expect(
                changes[ids[1]]
                    == .ruled(Ruling(.rejected, reason: .upperLevel, grounds: ""))
            )
            #expect(changes[ids[2]] == .moved(.acknowledged))
            #expect(
                changes[ids[3]]
                    == .fact(.title, was: "请在桥头装一面凸面镜", now: "新标题在此")
            )
            #expect(changes[ids[4]] == .edited)
            #expect(changes[ID(rawValue: 9)] == .gone)
            #expect(try await ReplyingTests.thread(record, ids[1], by: clerk).replies.isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a merging without a candidate is not told`(engine: Engine) async throws {
        try await Self.with(engine, count: 1) { record, previews, clerk in
            try await record.decide(previews[0].suggestion.id, .merged)
            let now = try await Self.previews(record, clerk)

            let refusal = await Self.refusal(record, now.map { Self.draft($0) }, by: clerk)

            #expect(now[0].missing.contains(.candidate))
            #expect(Self.changes(refusal) == [.noCandidate])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where all have changed nothing is written`(engine: Engine) async throws {
        try await Self.with(engine, count: 2) { record, previews, clerk in
            let drafts = previews.map { Self.draft($0) }
            _ = try await Replying(record.ledger).replyToAll(drafts, by: clerk)
            let before = try await record.rowCounts()

            let refusal = await Self.refusal(record, drafts, by: clerk)

            #expect(Self.changes(refusal)?.count == 2)
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `wrong words stop all of them, and each is named`() async throws {
        try await Self.with(.sqlite) { record, previews, clerk in
            let before = try await record.rowCounts()
            let texts = ["太短", "{理由}还没有填，但是够长了。", "这一条的答复没有问题。"]
            let drafts = zip(previews, texts).map { Self.draft($0, $1) }

            let refusal = await Self.refusal(record, drafts, by: clerk)

            #expect(
                refusal
                    == .faults([
                        previews[0].suggestion.id: .textTooShort(characters: 2),
                        previews[1].suggestion.id: .tokensLeft(["理由"]),
                    ])
            )
            #expect(await Self.refusal(record, [], by: clerk) == .nothingChosen)
            #expect(
                await Self.refusal(
                    record,
                    Array(repeating: Self.draft(previews[0]), count: 201),
                    by: clerk
                ) == .tooMany(201)
            )
            #expect(try await record.rowCounts() == before)
        }
    }

    @Test func `who may not answer may not answer many, nor those of another place`() async throws {
        try await Self.with(.sqlite, count: 1) { record, previews, _ in
            let overseer = try await record.officer(.overseer)
            let county = try await record.officer(.countyClerk)
            let drafts = previews.map { Self.draft($0) }

            let denied = await Self.refusal(record, drafts, by: overseer)
            let elsewhere = await Self.refusal(record, drafts, by: county)

            #expect(
                denied
                    == .denied(
                        Denied(permission: .replyToSuggestions, post: overseer.postName)
                    )
            )
            #expect(Self.changes(elsewhere) == [.gone])
        }
    }

    @Test func `every refusal has a name of its own`() {
        let errors: [ReplyBatchError] = [
            .denied(Denied(permission: .administer, post: nil)), .nothingChosen, .tooMany(1),
            .faults([:]), .allChanged([]), .store(.busy),
        ]

        #expect(Set(errors.map(\.code)).count == errors.count)
    }
}
