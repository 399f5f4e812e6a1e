import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import Sheets
import TestSupport
import Testing

/// Lists of the level above on the console: looked at, brought in, removed.
@Suite struct UpperListPageTests {
    private static let path = Address.upperLists.path

    /// Sends a table under the name of a list.
    private static func look(
        _ browser: PortalClient,
        _ lines: [String],
        list: String = "市级清单"
    ) async throws -> PortalClient.Answer {
        try await browser.upload(
            path,
            from: browser.get(path),
            TableText.bytes(lines),
            named: "市.csv",
            fields: [("list", list)]
        )
    }

    @Test func `a table is looked at, brought in, held against candidates and removed`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            try await site.record.candidate("新增公共停车位", [], by: clerk)
            let browser = try await site.browser(signedInAs: .clerk)
            let list = "/console/candidates?year=2023"

            let look = try await Self.look(browser, ["名称,来源", "新增公共停车位,市公报", "公园,市公报"])
            let before = try await browser.get(list)
            let done = try await browser.submit(Address.bringUpperList.path, from: look, [])
            let lists = try await browser.get(done.headers[.location] ?? "")
            let after = try await browser.get(list)
            let removed = try await browser.submit(
                Address.removeUpperList.path,
                from: lists,
                [("reason", "市里换了新的")]
            )
            let empty = try await browser.get(removed.headers[.location] ?? "")

            #expect(look.status == .ok && look.headline == "“市级清单”里读到2个项目。")
            #expect(look.words.contains("市公报") && look.words.contains("还没有写进记录。"))
            #expect(!before.words.contains("市级清单"))
            #expect(done.status == .seeOther && lists.words.contains("已经导入，并留痕。"))
            #expect(lists.headline == "候选和1份上级清单比对。")
            #expect(after.words.contains("市级清单"))
            #expect(removed.status == .seeOther && empty.words.contains("清单已经删去，并留痕。"))
            #expect(empty.headline == "还没有上级清单，是否重复只能靠人看。")
        }
    }

    @Test func `a list of the same name is replaced, and that is said before`() async throws {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .clerk)
            let first = try await Self.look(browser, ["名称", "公园", "公路"])
            _ = try await browser.submit(Address.bringUpperList.path, from: first, [])

            let second = try await Self.look(browser, ["名称", "水库"])
            _ = try await browser.submit(Address.bringUpperList.path, from: second, [])

            #expect(second.words.contains("同名的清单已经有了，现有2个项目"))
            let clerk = try await site.record.officer(.clerk)
            let lists = try await UpperLists(site.record.ledger)
                .all(in: clerk.jurisdiction, by: .officer(clerk))
            #expect(lists.flatMap(\.items).map(\.name) == ["水库"])
        }
    }

    @Test func `what is wrong is told beside its field or line, and nothing is kept`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .clerk)
            let before = try await site.record.rowCounts()
            let long = String(repeating: "甽", count: 101)

            let unnamed = try await Self.look(browser, ["名称", "公园"], list: " ")
            let columns = try await Self.look(browser, ["号", "1"])
            let none = try await browser.upload(
                Self.path,
                from: browser.get(Self.path),
                [],
                named: "",
                fields: [("list", "市级清单")]
            )
            let tooLong = try await Self.look(browser, ["名称", "公园", long])
            let english = try await browser.get(Self.path + "?lang=en")
            let told = try await Self.look(browser, ["号", "1"])

            #expect(unnamed.words.contains("清单名称要1到60个字"))
            #expect(columns.words.contains("表里没有叫“名称”"))
            #expect(columns.main.contains("value=\"市级清单\""))
            #expect(none.words.contains("请选一个文件。"))
            #expect(tooLong.words.contains("第3行的名称有101个字，最多100个字。"))
            #expect(!tooLong.main.contains("action=\"\(Address.bringUpperList.path)\""))
            #expect(english.headline == "There is no upper list yet: overlap is left to people.")
            #expect(told.words.contains("There is no column called name"))
            for answer in [unnamed, columns, none, tooLong, told] {
                #expect(answer.status == .unprocessableContent)
            }
            #expect(try await site.record.rowCounts() == before)
        }
    }

    @Test func `a removal without a reason is told, and the list stays`() async throws {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .clerk)
            let look = try await Self.look(browser, ["名称", "公园"])
            _ = try await browser.submit(Address.bringUpperList.path, from: look, [])
            let page = try await browser.get(Self.path)

            let refused = try await browser.submit(Address.removeUpperList.path, from: page, [])

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("请写明理由。"))
            #expect(refused.headline == "候选和1份上级清单比对。")
        }
    }

    @Test func `a post that only reads sees the lists and changes none`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let look = try await Self.look(clerk, ["名称", "公园"])
            _ = try await clerk.submit(Address.bringUpperList.path, from: look, [])
            let reader = try await site.browser(signedInAs: .overseer)
            let stranger = try await site.browser(signedInAs: .administrator)

            let page = try await reader.get(Self.path)

            #expect(page.status == .ok && page.words.contains("公园"))
            #expect(!page.main.contains("<form"))
            #expect(try await stranger.get(Self.path).status == .forbidden)
        }
    }
}
