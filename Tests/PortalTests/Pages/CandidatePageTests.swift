import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The frozen list as pages, as a book, as data.
@Suite struct CandidatePageTests {
    private static func withList(
        _ body: (PortalSite, FrozenList) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            _ = try await site.record.frozenList(by: clerk)
            let lists = try await site.record.ledger.frozenLists(of: Places.beibei)
            try await body(site, #require(lists.first))
        }
    }

    @Test func `the list says how many are chosen from how many, with its fingerprint`()
        async throws
    {
        try await Self.withList { site, list in
            let page = try await site.browser().get("/candidates")
            let english = try await site.browser().get("/candidates?lang=en")

            #expect(page.headline == "3件候选项目，代表从中定1件。")
            #expect(english.headline == "3 candidates, of which deputies choose 1.")
            let groups = list.fingerprint.hex.prefix(4)
            #expect(page.main.contains(groups))
            for link in [
                "/candidates/2023/1", "/candidates/2023/book",
                "/candidates/2023/versions/1/list.json",
            ] { #expect(page.main.contains("href=\"\(link)\"")) }
        }
    }

    @Test func `one candidate shows every field, and nobody's name`() async throws {
        try await Self.withList { site, _ in
            let page = try await site.browser().get("/candidates/2023/1")

            for text in [
                "1600余个", "335.1545万元", "1.20亿元", "区政府办公室", "天生街道办事处、静观镇人民政府",
                "分管城市管理副区长", "5.6万人，城区居民", "居民对点位有异议", "原则同意", "停车楼投用",
                "4.5（人工填写：问卷结果）", "它不是由建议合并来的",
            ] { #expect(page.words.contains(text), "\(text)") }
        }
    }

    @Test func `in English the field is English and the Chinese is marked so`() async throws {
        try await Self.withList { site, _ in
            for path in ["/candidates/2023/1", "/candidates/2023/book"] {
                let page = try await site.browser().get(path + "?lang=en")

                #expect(page.words.contains("Everyday facilities"), "\(path)")
                #expect(!page.words.contains("便民设施"), "\(path)")
                #expect(
                    page.main.contains(
                        "City <span lang=\"zh-Hans\"><span class=\"nowrap\">100万元</span></span>"
                    ),
                    "\(path)"
                )
            }
        }
    }

    @Test(arguments: [
        "/candidates/2022", "/candidates/2023/4", "/candidates/2023/01",
        "/candidates/2023/versions/2/list.json", "/candidates/2024/book", "/candidates/x",
    ])
    func `what is not there is not found`(path: String) async throws {
        try await Self.withList { site, _ in
            let answer = try await site.browser().get(path)

            #expect(answer.status == .notFound)
        }
    }

    @Test func `the text is served byte for byte, and the data says the same`() async throws {
        try await Self.withList { site, list in
            let browser = site.browser()

            let text = try await browser.get("/candidates/2023/versions/1/list.json")
            let api = try await browser.get("/api/v1/candidates")
            let table = try await browser.get("/data/candidates.csv")

            #expect(Digest(of: Array(text.body)) == list.fingerprint)
            #expect(api.text.contains("\"sha256\":\"\(list.fingerprint.hex)\""))
            #expect(api.text.contains(list.text.dropLast()))
            #expect(table.text.contains("公共停车位"))
            #expect(table.text.contains(list.fingerprint.hex))
        }
    }

    @Test func `the book prints its fingerprint and every candidate`() async throws {
        try await Self.withList { site, list in
            let page = try await site.browser().get("/candidates/2023/book")

            // The cover, three candidates, the end.
            #expect(page.text.ranges(of: "第1版，指纹\(list.fingerprint.hex)").count == 5)
            for name in ["公共停车位", "社区老年食堂", "农村供水保障"] {
                #expect(page.words.contains("号　\(name)"))
            }
        }
    }

    @Test func `a later version tells item by item what was changed`() async throws {
        try await PortalSite.with { site in
            let county = try await site.record.officer(.countyClerk)
            let ids = try await site.record.frozenList(by: county)
            _ = try await FreezingCandidates(site.record.ledger).amend(
                year: 2023,
                decision: TestRecord.decision,
                [.withdraw(ids[1], reason: "已由市级实施")],
                in: Places.ninghai,
                by: .officer(county)
            )

            let page = try await site.browser().get("/j/ninghai/candidates")

            #expect(page.words.contains("社区老年食堂票上序号第2号撤下"))
            #expect(page.words.contains("农村供水保障票上序号第3号第2号"))
            #expect(page.main.contains("href=\"/j/ninghai/candidates/2023/versions/1/list.json\""))
        }
    }
}
