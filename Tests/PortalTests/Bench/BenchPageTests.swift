import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The merging bench in a browser.
@Suite struct BenchPageTests {
    /// The oldest is about something else.
    private static let texts = [
        "老旧小区没有电梯，请加装电梯。",
        "云泉路晚上找不到车位，希望利用闲置地块建公共停车场。",
        "云泉路晚上停车难，希望利用闲置地块建公共停车场。",
        "云泉路缺少车位，希望利用闲置地块建公共停车场。",
    ]

    /// A site with suggestions in an open round, and a clerk.
    private static func with(
        _ body: (PortalSite, [ID<Suggestion>], PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let officer = try await site.record.officer(.clerk)
            try await site.record.addCall()
            let ids = try await site.record.addSuggestions(texts.count)
            for (id, text) in zip(ids, texts) {
                try await site.record.vandalise(
                    "UPDATE suggestion SET title = $1, body = $2 WHERE id = $3",
                    [String(text.prefix(8)), text, id]
                )
            }
            try await site.record.openRound(by: officer)
            try await body(site, ids, try await site.browser(signedInAs: .clerk))
        }
    }

    private static func path(_ id: ID<Suggestion>) -> String {
        Address.bench.path + "?at=\(id)"
    }

    /// What the page's form says beside its hidden fields.
    private static func fields(
        _ decision: String,
        tick: [ID<Suggestion>] = [],
        grounds: String = "合并后一并论证选址。"
    ) -> [(String, String)] {
        [
            ("decision", decision), ("grounds", grounds), ("reason", ""),
            ("name", "新增公共停车位"), ("field", ""), ("target", "1600余个"),
        ] + tick.map { ("tick-\($0)", "1") }
    }

    @Test func `the one with the most alike others comes first, with common words marked`()
        async throws
    {
        try await Self.with { _, ids, clerk in
            let page = try await clerk.get(Address.bench.path)

            #expect(page.status == .ok)
            #expect(page.text.contains("<h2>BEIBEI-2022-JY-8002</h2>"))
            #expect(page.text.contains("闲置地块建公共停车场</mark>"))
            #expect(page.text.contains("name=\"tick-\(ids[2])\""))
            #expect(!page.text.contains("name=\"tick-\(ids[0])\""))
            #expect(page.text.contains("还有4条"))
        }
    }

    @Test func `several are merged at once, told with a way back, and taken out by it`()
        async throws
    {
        try await Self.with { site, ids, clerk in
            let officer = try await site.record.officer(.clerk)
            let page = try await clerk.get(Self.path(ids[0]))

            let sent = try await clerk.submit(
                Address.benchDecide.path,
                from: page,
                Self.fields("begin", tick: [ids[1], ids[2]])
            )
            let next = try await clerk.get(try #require(sent.headers[.location]))
            let merged = try await site.record.suggestion(ids[1], by: officer)
            let undone = try await clerk.submit(Address.benchSplit.path, from: next, [])
            let back = try await site.record.suggestion(ids[1], by: officer)

            #expect(sent.status == .seeOther)
            #expect(next.text.contains("role=\"status\""))
            #expect(next.text.contains("已并入3条。每条都会收到答复。"))
            #expect(next.text.contains("读作：新增公共停车位，不少于 1,600，个，“余”"))
            #expect(next.text.contains("已并入3条<") || next.text.contains("已并入3条 "))
            #expect(merged.ruling?.outcome == .merged)
            #expect(undone.status == .seeOther)
            #expect(back.state == .acknowledged && back.ruling == nil)
        }
    }

    @Test func `a long answer of former years is cut at a pause, and the rest can be opened`()
        async throws
    {
        try await Self.with { site, ids, clerk in
            let answer = String(repeating: "去年研究过，一年里建不完。", count: 10)
            try await site.record.vandalise(
                "UPDATE suggestion SET call_id = NULL, received_on = '2021-11-01' WHERE id = $1",
                [ids[3]]
            )
            try await Replying(site.record.ledger).reply(
                ReplyDraft(
                    to: ids[3],
                    version: 1,
                    outcome: .rejected,
                    reason: .notWithinYear,
                    text: answer
                ),
                by: try await site.record.officer(.clerk)
            )

            let page = try await clerk.get(Self.path(ids[1]))

            #expect(page.text.contains("<b>没有采纳：一年内办不成</b>"))
            // Seven times 13 characters and the six to the next comma; the limit is 100.
            #expect(page.text.contains(">\(answer.prefix(97))…</span>"))
            #expect(
                page.text.components(between: "<details", and: "</details>")
                    .contains { $0.contains("看余下的") && $0.contains(">\(answer.dropFirst(97))<") }
            )
        }
    }

    @Test func `a second clerk is shown what changed and loses nothing`() async throws {
        try await Self.with { site, ids, clerk in
            let colleague = try await site.browser(signedInAs: .colleague)
            let first = try await clerk.get(Self.path(ids[0]))
            let second = try await colleague.get(Self.path(ids[0]))

            let won = try await clerk.submit(
                Address.benchDecide.path,
                from: first,
                Self.fields("begin", tick: [ids[1]])
            )
            let lost = try await colleague.submit(
                Address.benchDecide.path,
                from: second,
                Self.fields("reserve", grounds: "江月写的理由，明年再看。")
            )
            let english = try await colleague.get(Address.bench.path + "?lang=en")

            #expect(won.status == .seeOther)
            #expect(lost.status == .conflict)
            #expect(lost.text.contains("您填的没有丢"))
            #expect(lost.text.contains("BEIBEI-2022-JY-8001：现在是“已并入BEIBEI-2023-C01"))
            #expect(lost.text.contains("区政府办公室·受理岗"))
            #expect(english.text.contains("still to be decided"))
        }
    }

    @Test func `a second clerk whose suggestion is still free sends again with one button`()
        async throws
    {
        try await Self.with { site, ids, clerk in
            let colleague = try await site.browser(signedInAs: .colleague)
            let first = try await clerk.get(Self.path(ids[0]))
            _ = try await clerk.submit(
                Address.benchDecide.path,
                from: first,
                Self.fields("begin")
            )
            let officer = try await site.record.officer(.clerk)
            let candidate = try #require(
                try await ReadingBench(site.record.ledger).candidates(
                    of: 2023,
                    in: Places.beibei,
                    by: .officer(officer)
                ).first
            )
            let at = { (id: ID<Suggestion>) in Self.path(id) + "&candidate=\(candidate.id)" }
            let mine = try await clerk.get(at(ids[1]))
            let theirs = try await colleague.get(at(ids[2]))
            let grounds = "江月的理由：都在医院旁边。"

            _ = try await clerk.submit(
                Address.benchDecide.path,
                from: mine,
                Self.fields("merge")
            )
            let refused = try await colleague.submit(
                Address.benchDecide.path,
                from: theirs,
                Self.fields("merge", grounds: grounds)
            )
            let again = try await colleague.submit(
                Address.benchDecide.path,
                from: refused,
                Self.fields("merge", grounds: grounds)
            )

            #expect(refused.status == .conflict)
            #expect(refused.text.contains("\(grounds)</textarea>"))
            #expect(refused.text.contains("BEIBEI-2023-C01 新增公共停车位："))
            #expect(again.status == .seeOther)
        }
    }

    @Test func `bad input stands beside its field, and what was typed stays`() async throws {
        try await Self.with { _, ids, clerk in
            let page = try await clerk.get(Self.path(ids[0]))
            func send(_ changed: [(String, String)]) async throws -> PortalClient.Answer {
                var fields = Self.fields("begin", grounds: "不会丢的理由")
                for (name, value) in changed {
                    fields.removeAll { $0.0 == name }
                    fields.append((name, value))
                }
                return try await clerk.submit(Address.benchDecide.path, from: page, fields)
            }

            let reason = try await send([("decision", "reject")])
            let name = try await send([("name", "短")])
            let target = try await send([("target", "3至5个")])
            let nothing = try await send([("decision", "")])
            let missing = try await send([("decision", "merge")])
            let read = try await send([("look", "1")])

            for answer in [reason, name, target, nothing, missing] {
                #expect(answer.status == .unprocessableContent)
                #expect(answer.text.contains("不会丢的理由</textarea>"))
                #expect(answer.text.contains("<title>错误："))
            }
            #expect(reason.text.contains("href=\"#field-reason\""))
            #expect(name.text.contains("名称有1个字"))
            #expect(target.text.contains("读不成数量"))
            #expect(missing.text.contains("请在右边选一个候选项目"))
            #expect(read.status == .ok)
            #expect(read.text.contains("读作：新增公共停车位，不少于 1,600，个，“余”"))
        }
    }

    @Test func `the floor is part of the address, and what is below it is not shown`()
        async throws
    {
        try await Self.with { _, ids, clerk in
            let low = try await clerk.get(Self.path(ids[1]) + "&floor=1")
            let high = try await clerk.get(Self.path(ids[1]) + "&floor=99")
            let odd = try await clerk.get(Self.path(ids[1]) + "&floor=many")

            #expect(low.text.contains("name=\"tick-\(ids[2])\""))
            #expect(!high.text.contains("name=\"tick-"))
            #expect(high.text.contains("把下限调低"))
            #expect(odd.status == .badRequest)
        }
    }

    @Test func `who does not screen is told so, and without a round the page says what to do`()
        async throws
    {
        try await PortalSite.with { site in
            let overseer = try await site.browser(signedInAs: .overseer)
            let clerk = try await site.browser(signedInAs: .clerk)

            let denied = try await overseer.get(Address.bench.path)
            let none = try await clerk.get(Address.bench.path)
            try await site.record.addCall()
            let noRound = try await clerk.get(Address.bench.path)

            #expect(denied.status == .forbidden)
            #expect(none.headline == "还没有征集过建议。")
            #expect(noRound.headline.hasSuffix("没有进行中的筛选。"))
        }
    }
}
