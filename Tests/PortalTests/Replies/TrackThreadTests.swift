import Civics
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The whole life of a suggestion, as its author follows it.
@Suite struct TrackThreadTests {
    private static let text = "云泉路晚上找不到车位，希望建公共停车场。"

    /// A suggestion of a call, its page, and who can do what about it.
    private static func with(
        _ body: (PortalSite, ID<Suggestion>, @escaping () async throws -> String, Officer)
            async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let resident = site.browser()
            let officer = try await site.record.officer(.clerk)
            try await site.record.addCall()
            let tracked = try await site.suggest(text, with: resident)
            let id = try #require(try await site.record.suggestions(by: officer).first?.id)
            try await site.record.vandalise(
                """
                UPDATE suggestion
                SET call_id = $1, is_late = 0, state = 'acknowledged', outcome = NULL,
                    grounds = ''
                """,
                [TestRecord.call]
            )
            try await body(
                site,
                id,
                { try await resident.get(tracked + "?lang=zh").text },
                officer
            )
        }
    }

    private static func merge(
        _ record: TestRecord,
        _ ids: [ID<Suggestion>],
        by officer: Officer
    ) async throws -> Candidate {
        var chosen: [BenchChoice] = []
        for id in ids {
            let version = try await record.suggestion(id, by: officer).version
            chosen.append(BenchChoice(id, version: version))
        }
        return try await Merging(record.ledger).merge(
            chosen,
            into: .new(call: TestRecord.call, name: "新增公共停车位", field: "", target: ""),
            grounds: "",
            in: try #require(Places.all.first { $0.id == Places.beibei }),
            by: .officer(officer)
        ).candidate
    }

    @Test func `what an open round rules is not told before the answer`() async throws {
        try await Self.with { site, id, page, officer in
            let others = try await site.record.addSuggestions(2)
            try await site.record.openRound(by: officer)
            _ = try await Self.merge(site.record, [id] + others, by: officer)

            let text = try await page()

            #expect(text.contains("第1轮筛选：初筛"))
            #expect(text.contains("正在研究"))
            #expect(text.contains("对应2023年度的征集"))
            #expect(!text.contains("新增公共停车位"))
        }
    }

    @Test func `with the answer it is told what it became part of, and with how many others`()
        async throws
    {
        try await Self.with { site, id, page, officer in
            let others = try await site.record.addSuggestions(2)
            try await site.record.openRound(by: officer)
            let candidate = try await Self.merge(site.record, [id] + others, by: officer)
            let version = try await site.record.suggestion(id, by: officer).version
            try await Replying(site.record.ledger).reply(
                ReplyDraft(to: id, version: version, text: "已并入候选项目，接下来论证选址。"),
                by: officer
            )
            let answered = try await page()
            try await site.record.vandalise(
                "UPDATE candidate SET state = 'formal', ballot_number = 7 WHERE id = $1",
                [candidate.id]
            )
            let frozen = try await page()
            try await site.record.vandalise("UPDATE candidate SET state = 'elected'")
            let elected = try await page()

            #expect(answered.contains("候选项目“新增公共停车位”"))
            #expect(answered.contains("和另外2条说同一件事的建议合在一起"))
            #expect(answered.contains("已并入候选项目，接下来论证选址。"))
            #expect(frozen.contains("成了第7号候选项目的一部分"))
            #expect(frozen.contains("href=\"/candidates\""))
            #expect(elected.contains("成了一个民生实事项目"))
        }
    }

    @Test func `not adopted is told the same way: the reason first, then what else can be done`()
        async throws
    {
        try await Self.with { site, id, page, officer in
            try await site.record.vandalise(
                "UPDATE suggestion_call SET contact = '023-68860000'"
            )
            let version = try await site.record.suggestion(id, by: officer).version
            try await Replying(site.record.ledger).reply(
                ReplyDraft(
                    to: id,
                    version: version,
                    outcome: .rejected,
                    reason: .privateBenefit,
                    text: "这件事只涉及一个小区，这次没有采纳。"
                ),
                by: officer
            )

            let text = try await page()

            #expect(text.contains("原因：只涉及一个人或一个小区"))
            #expect(text.contains("还可以怎么办"))
            #expect(text.contains("社区居委会"))
            #expect(text.contains("要问详情：023-68860000"))
        }
    }

    @Test func `held, late, withdrawn and erased are told as they are`() async throws {
        try await Self.with { site, _, page, _ in
            func set(_ change: String) async throws {
                try await site.record.vandalise("UPDATE suggestion SET \(change)")
            }

            try await set("state = 'held', hold = 'flood'")
            let held = try await page()
            try await set("state = 'submitted', hold = NULL, is_late = 1")
            let late = try await page()
            try await set("state = 'withdrawn', erased_ms = 1669856400000")
            let ended = try await page()

            #expect(held.contains("等人核实"))
            #expect(held.contains("短时间内大量相同内容"))
            #expect(late.contains("下次征集时一并研究"))
            #expect(ended.contains("您撤回了"))
            #expect(ended.contains("称呼和电话已经删除"))
            #expect(!ended.contains("每一条建议都会得到一次书面答复"))
        }
    }
}
