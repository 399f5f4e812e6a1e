import Deciding
import HTTPTypes
import Portal
import TestSupport
import Testing

@Suite struct BallotPageTests {
    @Test(arguments: [
        (CountFixture.cut, "代表从3个候选中，选出2件。"),
        (.tie, "代表从3个候选中，选出2件。"),
        (.adoption, "代表逐项表决，2项通过了1项。"),
        (.nobody, "3个候选，没有一个当选。"),
    ])
    func `the heading says what was decided`(count: CountFixture, heading: String) async throws {
        try await PortalSite.with { site in
            try await site.publish(count)

            let page = try await site.browser().get("/ballots/2023-1")

            #expect(page.headline == heading)
        }
    }

    @Test func `every item has its votes and the reason of its result`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)

            let page = try await site.browser().get("/ballots/2023-1")

            #expect(page.words.contains("当选：达到通过线的有2项，不多于2个名额。"))
            #expect(page.words.contains("未当选：得10票，不到通过线16票。"))
            #expect(page.words.contains("占全体代表的83.3%"))
            #expect(page.main.contains("<tr class=\"cut\">"))
            #expect(page.main.contains("<tr class=\"off\">"))
        }
    }

    @Test func `each integer comparison is written out`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)

            let page = try await site.browser().get("/ballots/2023-1")

            #expect(page.words.contains("3·30 = 90 ≥ 2·30 = 60"))
            #expect(page.words.contains("2·16 = 32 &gt; 1·30 = 30"))
        }
    }

    @Test(arguments: CountFixture.allCases, ["zh", "en"])
    func `every kind of count has its page in both languages`(
        count: CountFixture,
        language: String
    ) async throws {
        try await PortalSite.with { site in
            try await site.publish(count)

            let page = try await site.browser().get("/ballots/2023-1?lang=\(language)")

            #expect(page.status == .ok)
            #expect(page.text.components(between: "<h1", and: "</h1>").count == 1)
        }
    }

    @Test func `a tie and its further round are sections of their own`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.tie)

            let page = try await site.browser().get("/ballots/2023-1")

            #expect(page.main.contains("id=\"round-1\""))
            #expect(page.main.contains("id=\"round-2\""))
            #expect(page.words.contains("前后2轮，每一轮都列在下面。"))
            #expect(page.words.contains("待定：以16票并列在名额线上，余1个名额。"))
            #expect(page.words.contains("选出2项：停车场、步道。"))
        }
    }

    @Test func `the finding names the dashed line only where there is one`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.tie)

            let page = try await site.browser().get("/ballots/2023-1")
            let findings = page.main.components(between: "<figcaption", and: "</figcaption>")

            #expect(findings.count == 2)
            #expect(findings.first?.contains("虚线是通过线16票。") == true)
            #expect(findings.last?.contains("虚线") == false)
        }
    }

    @Test func `a void round keeps its papers and has no votes`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.repeated)

            let page = try await site.browser().get("/ballots/2023-1")
            let first =
                page.main.components(between: "id=\"round-1\"", and: "id=\"round-2\"").first ?? ""

            #expect(first.contains("<dd>31</dd>"))
            #expect(first.contains("<dd>—</dd>"))
            #expect(!first.contains("<svg"))
        }
    }

    @Test func `ballots of answers and of ranks have their own columns`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.adoption)
            try await site.publish(.ranked)
            let browser = site.browser()

            let answers = try await browser.get("/ballots/2023-1")
            let ranks = try await browser.get("/ballots/2023-2")

            for column in ["赞成", "反对", "弃权", "未按"] {
                #expect(answers.main.contains("class=\"num\">\(column)</th>"))
            }
            for column in ["得分", "给名次的票"] {
                #expect(ranks.main.contains("class=\"num\">\(column)</th>"))
            }
        }
    }

    @Test func `what was made up is said and marked, the rest is not`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)
            try await site.publish(.cut, inventions: [.deputies, .losers])
            try await site.publish(.cut, inventions: [.everything])
            let browser = site.browser()

            let none = try await browser.get("/ballots/2023-1")
            let some = try await browser.get("/ballots/2023-2")
            let all = try await browser.get("/ballots/2023-3")

            #expect(!none.text.contains("class=\"sample"))
            #expect(some.words.contains("为演示虚构的是：全体代表人数、落选项的票数。"))
            #expect(some.words.contains("全体（示例）"))
            #expect(some.words.contains("10示例"))
            #expect(!some.words.contains("25示例"))
            #expect(all.words.contains("这次票决全部为演示虚构"))
            #expect(all.text.contains("class=\"sample-bar\""))
        }
    }

    @Test func `the list has its own counts first and links to those of other places`()
        async throws
    {
        try await PortalSite.with { site in
            try await site.publish(.cut)
            try await site.publish(.adoption, in: Places.ninghai)
            let browser = site.browser()

            let here = try await browser.get("/ballots")
            let there = try await browser.get("/j/ninghai/ballots")

            #expect(here.headline == "公布了1次票决，每一次都能自己重算。")
            #expect(here.main.contains("href=\"/ballots/2023-1\""))
            #expect(here.main.contains("href=\"/j/ninghai/ballots/2023-1\""))
            #expect(there.main.contains("href=\"/j/ninghai/ballots/2023-1\""))
            #expect(there.main.contains("href=\"/ballots/2023-1\""))
        }
    }

    @Test(arguments: [
        "/ballots/2023-2", "/ballots/2023-01", "/ballots/2023", "/ballots/-1",
        "/ballots/2023-1/record", "/ballots/2024-1/record.json", "/ballots/x/outcome.json",
        "/j/ninghai/ballots/2023-1",
    ])
    func `a ballot that was not published is not found`(path: String) async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)

            let answer = try await site.browser().get(path)

            #expect(answer.status == .notFound)
        }
    }
}
