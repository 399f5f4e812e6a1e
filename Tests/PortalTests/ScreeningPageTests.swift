import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The pages of the rounds: opening, ruling, asking, closing.
@Suite struct ScreeningPageTests {
    /// A site with a closed call and suggestions, and the clerk's browser.
    private static func withCall(
        suggestions count: Int = 2,
        _ body: (PortalSite, PortalClient, [ID<Suggestion>]) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            try await site.record.addCall()
            let ids = try await site.record.addSuggestions(count)
            try await body(site, try await site.browser(signedInAs: .clerk), ids)
        }
    }

    /// The same with an open round, which uses the list of 重庆.
    private static func withRound(
        suggestions count: Int = 2,
        _ body: (PortalSite, PortalClient, ID<ScreeningRound>, [ID<Suggestion>]) async throws
            -> Void
    ) async throws {
        try await withCall(suggestions: count) { site, browser, ids in
            let officer = try await site.record.officer(.clerk)
            let round = try await OpeningRounds(site.record.ledger).open(
                RoundPlan(title: "初筛", titleEnglish: "First look", lists: ["chongqing"]),
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(officer)
            )
            try await body(site, browser, round, ids)
        }
    }

    private static func rule(
        _ fields: [(String, String)],
        on id: ID<Suggestion>,
        of round: ID<ScreeningRound>,
        with browser: PortalClient
    ) async throws -> PortalClient.Answer {
        let page = try await browser.get(Address.screened(round, id).path)
        return try await browser.submit(
            Address.screen(round, id, .rule).path,
            from: page,
            fields
        )
    }

    @Test func `a round is opened, and a wrong form keeps what was entered`() async throws {
        try await Self.withCall { _, browser, _ in
            let path = Address.openRound(TestRecord.call).path
            let page = try await browser.get(Address.screening.path)

            let refused = try await browser.submit(
                path,
                from: page,
                [("title", "筛"), ("list.shaanxi", "1"), ("remark", "先看一遍")]
            )
            let opened = try await browser.submit(
                path,
                from: page,
                [("title", "初筛"), ("list.chongqing", "1"), ("attendance", "1")]
            )
            let round = try await browser.get(opened.headers[.location] ?? "")

            #expect(page.text.contains("还没有开过筛选轮次。"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("名称有1个字，要2到40个字。"))
            #expect(refused.text.contains("先看一遍</textarea>"))
            #expect(refused.text.contains("<title>错误："))
            #expect(opened.status == .seeOther)
            #expect(round.text.contains("还有2项未定"))
        }
    }

    @Test func `the desk lists what waits first, and filters`() async throws {
        try await Self.withRound(suggestions: 3) { site, browser, round, ids in
            let clerk = try await site.record.officer(.clerk)
            try await site.record.rule(Ruling(.takenForward), on: ids[0], by: clerk)
            try await site.record.ask(Offices.congress, about: [ids[1]], by: clerk)
            let path = Address.desk(round).path

            let all = try await browser.get(path)
            let mine = try await browser.get(path + "?turn=mine")
            let asked = try await browser.get(path + "?party=\(Offices.congress)")
            let none = try await browser.get(path + "?field=%E5%85%BB%E8%80%81")
            let english = try await browser.get(path + "?lang=en")

            func titles(_ page: PortalClient.Answer) -> [String] {
                page.text.components(between: "第", and: "条建议</a>")
                    .map { String($0.split(separator: "第").last ?? "") }
            }
            #expect(titles(all) == ["8003", "8002", "8001"])
            #expect(titles(mine) == ["8003"])
            #expect(titles(asked) == ["8002"])
            #expect(none.text.contains("这里没有建议"))
            #expect(english.text.contains("1 wait for you,"))
            for wrong in ["turn=x", "channel=x", "place=x", "party=x", "from=-1"] {
                #expect(try await browser.get(path + "?" + wrong).status == .badRequest)
            }
        }
    }

    @Test func `a ruling that is not complete is shown beside its field, nothing lost`()
        async throws
    {
        try await Self.withRound { _, browser, round, ids in
            let answer = try await Self.rule(
                [("outcome", "rejected"), ("reason", ""), ("grounds", "<b>不行</b>")],
                on: ids[0],
                of: round,
                with: browser
            )
            let none = try await Self.rule([("grounds", "")], on: ids[0], of: round, with: browser)
            let twin = try await Self.rule(
                [("outcome", "duplicate"), ("duplicate", "没有这个号"), ("grounds", "相同")],
                on: ids[0],
                of: round,
                with: browser
            )

            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("没有采纳，请选一个原因。"))
            #expect(answer.text.contains("&lt;b&gt;不行&lt;/b&gt;</textarea>"))
            #expect(none.text.contains("请选一种处理。"))
            #expect(twin.text.contains("本地没有这个编号的建议。请核对编号。"))
            #expect(twin.text.contains("value=\"没有这个号\""))
        }
    }

    @Test func `the second of two clerks sees what changed and loses nothing`() async throws {
        try await Self.withRound { site, browser, round, ids in
            let page = try await browser.get(Address.screened(round, ids[0]).path)
            let colleague = try await site.record.officer(.colleague)
            try await site.record.rule(Ruling(.takenForward), on: ids[0], by: colleague)

            let answer = try await browser.submit(
                Address.screen(round, ids[0], .rule).path,
                from: page,
                [("outcome", "reserved"), ("grounds", "明年再看")]
            )

            #expect(answer.status == .conflict)
            #expect(answer.text.contains("区政府办公室·受理岗在"))
            #expect(answer.text.contains("明年再看</textarea>"))
        }
    }

    @Test func `a hard stop is ticked, refuses another outcome, and gives way to words`()
        async throws
    {
        try await Self.withRound { _, browser, round, ids in
            let page = try await browser.get(Address.screened(round, ids[0]).path)
            let checked = try await browser.submit(
                Address.screen(round, ids[0], .check).path,
                from: page,
                [("c.chongqing.single-demand", "met"), ("n.chongqing.single-demand", "一家")]
            )
            let refused = try await Self.rule(
                [("outcome", "taken-forward")],
                on: ids[0],
                of: round,
                with: browser
            )
            let done = try await Self.rule(
                [("outcome", "taken-forward"), ("overriding", "整条街都这样")],
                on: ids[0],
                of: round,
                with: browser
            )
            let after = try await browser.get(done.headers[.location] ?? "")

            #expect(checked.status == .seeOther)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("已记下一条硬性否决。"))
            #expect(done.status == .seeOther)
            #expect(after.text.contains("硬性否决：只是个别单位或者个人的诉求。"))
            #expect(after.text.contains("另作决定的理由：整条街都这样"))
        }
    }

    @Test func `a closed round goes on showing what it ruled itself`() async throws {
        try await Self.withRound { site, browser, first, ids in
            let officer = try await site.record.officer(.clerk)
            let ledger = site.record.ledger
            for id in ids {
                let kept = try await Self.rule(
                    [("outcome", "taken-forward"), ("grounds", "第一轮的理由")],
                    on: id,
                    of: first,
                    with: browser
                )
                #expect(kept.status == .seeOther)
            }
            _ = try await ClosingRounds(ledger).close(
                first,
                in: Places.beibei,
                by: .officer(officer)
            )
            let second = try await OpeningRounds(ledger).open(
                RoundPlan(title: "复筛", titleEnglish: "Second look", lists: ["chongqing"]),
                of: TestRecord.call,
                in: Places.beibei,
                by: .officer(officer)
            )
            let changed = try await Self.rule(
                [("outcome", "reserved"), ("grounds", "第二轮的理由")],
                on: ids[0],
                of: second,
                with: browser
            )

            let page = try await browser.get(Address.screened(first, ids[0]).path)

            #expect(changed.status == .seeOther)
            #expect(page.text.contains("第一轮的理由"))
            #expect(!page.text.contains("未定"))
        }
    }

    @Test func `without a tick there is nothing to do at once`() async throws {
        try await Self.withRound { _, browser, round, _ in
            let page = try await browser.get(Address.batch(round).path)

            #expect(page.status == .ok)
            #expect(page.headline == "先勾选，再一起处理。")
            #expect(!page.text.contains(Address.batchStep(round, .rule).path))
        }
    }

    @Test func `several are ruled on alike, each with its own grounds`() async throws {
        try await Self.withRound { site, browser, round, ids in
            let clerk = try await site.record.officer(.clerk)
            let query = ids.map { "s=\($0)" }.joined(separator: "&")
            let page = try await browser.get(Address.batch(round).path + "?" + query)
            let path = Address.batchStep(round, .rule).path

            let refused = try await browser.submit(
                path,
                from: page,
                [("outcome", "reserved"), ("g.8001", "八千零一的理由")]
            )
            let done = try await browser.submit(
                path,
                from: page,
                [("outcome", "reserved"), ("grounds", "缓办"), ("g.8001", "八千零一的理由")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("卡在这一项：BEIBEI-2022-JY-8002"))
            #expect(refused.text.contains("这一批一项也没有写入。"))
            #expect(refused.text.contains("value=\"八千零一的理由\""))
            #expect(done.status == .seeOther)
            let grounds = [
                try await site.record.suggestion(ids[0], by: clerk).ruling?.grounds,
                try await site.record.suggestion(ids[1], by: clerk).ruling?.grounds,
            ]
            #expect(grounds == ["八千零一的理由", "缓办"])
        }
    }

    @Test func `a batch that somebody overtook writes nothing and names the one`() async throws {
        try await Self.withRound { site, browser, round, ids in
            let clerk = try await site.record.officer(.clerk)
            let query = ids.map { "s=\($0)" }.joined(separator: "&")
            let page = try await browser.get(Address.batch(round).path + "?" + query)
            try await site.record.rule(Ruling(.takenForward), on: ids[1], by: clerk)

            let answer = try await browser.submit(
                Address.batchStep(round, .rule).path,
                from: page,
                [("outcome", "reserved"), ("grounds", "缓办")]
            )

            #expect(answer.status == .conflict)
            #expect(answer.text.contains("BEIBEI-2022-JY-8002"))
            #expect(try await site.record.suggestion(ids[0], by: clerk).ruling == nil)
        }
    }

    @Test func `a unit finds the question in its inbox and answers it`() async throws {
        try await Self.withRound { site, browser, round, ids in
            try await site.record.vandalise(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                [Offices.oversight, Permission.giveOpinions]
            )
            let page = try await browser.get(Address.screened(round, ids[0]).path)
            let assign = Address.screen(round, ids[0], .assign).path
            let refused = try await browser.submit(assign, from: page, [("days", "十")])
            let asked = try await browser.submit(
                assign,
                from: page,
                [("party", "\(Offices.congress)"), ("days", "5"), ("text", "请看用地")]
            )
            let unit = try await site.browser(signedInAs: .overseer)
            let inbox = try await unit.get(Address.console.path)
            let path = try #require(
                inbox.text.components(between: "href=\"/console/opinions/", and: "\"").first
                    .map { Address.opinions.path + "/" + $0 }
            )
            let question = try await unit.get(path)
            let short = try await unit.submit(
                path,
                from: question,
                [("verdict", "agree"), ("text", "好"), ("given", "2022-12-01"), ("cost", "12x")]
            )
            let given = try await unit.submit(
                path,
                from: question,
                [
                    ("verdict", "agree"), ("text", "可以办，用地已落实。"),
                    ("given", "2022-12-01"), ("cost", "120.5"),
                ]
            )
            let back = try await browser.get(Address.screened(round, ids[0]).path)
            let desk = try await browser.get(Address.opinions.path)

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("请写1到120的工作日数"))
            #expect(asked.status == .seeOther)
            #expect(question.text.contains("请看用地"))
            #expect(short.status == .unprocessableContent)
            #expect(short.text.contains("看不懂这个金额。"))
            #expect(given.status == .seeOther)
            #expect(back.text.contains("可以办，用地已落实。"))
            #expect(back.text.contains("120.5"))
            #expect(desk.status == .forbidden)
        }
    }

    @Test func `a round closes when nothing is unanswered, and its record is printed`()
        async throws
    {
        try await Self.withRound(suggestions: 1) { site, browser, round, ids in
            let clerk = try await site.record.officer(.clerk)
            let path = Address.closeRound(round).path
            let page = try await browser.get(path)
            let refused = try await browser.submit(path, from: page, [])
            let early = try await browser.get(Address.roundRecord(round).path)
            try await site.record.rule(Ruling(.takenForward), on: ids[0], by: clerk)

            let closed = try await browser.submit(path, from: page, [])
            let again = try await browser.submit(path, from: page, [])
            let record = try await browser.get(Address.roundRecord(round).path)
            let changes = try await browser.get(Address.roundChanges(round).path + "?lang=en")
            let one = try await browser.get(Address.screened(round, ids[0]).path)

            #expect(refused.status == .conflict)
            #expect(refused.text.contains("1项还没有定"))
            #expect(early.status == .notFound)
            #expect(closed.status == .seeOther)
            #expect(again.status == .conflict)
            #expect(record.text.contains("class=\"sheet\""))
            #expect(record.text.contains("class=\"fingerprint\""))
            #expect(changes.text.contains("This is the first round;"))
            #expect(!one.text.contains(Address.screen(round, ids[0], .rule).path))
        }
    }

    @Test(arguments: [Person.overseer, .administrator])
    func `a post without the right is told whose step it is`(person: Person) async throws {
        try await Self.withRound { site, _, round, ids in
            let browser = try await site.browser(signedInAs: person)

            for path in [
                Address.desk(round).path, Address.screened(round, ids[0]).path,
                Address.batch(round).path,
            ] {
                #expect(try await browser.get(path).status == .forbidden)
            }
        }
    }

    @Test func `what is not there is not found`() async throws {
        try await Self.withRound { site, browser, round, ids in
            let county = try await site.browser(signedInAs: .countyClerk)

            for path in [
                Address.round(ID(rawValue: 9)).path,
                Address.screened(round, ID(rawValue: 9)).path,
                Address.batch(round).path + "?s=9",
            ] {
                #expect(try await browser.get(path).status == .notFound)
            }
            #expect(try await county.get(Address.round(round).path).status == .notFound)
            #expect(
                try await county.get(Address.screened(round, ids[0]).path).status == .notFound
            )
        }
    }
}
