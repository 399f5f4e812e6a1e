import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The clerk's list as a page: looking for words, filters, what is said where nothing is.
@Suite struct SuggestionSearchTests {
    private static let lines = [
        "编号,标题,内容,镇街,来源",
        "A-1,老旧小区加装电梯,没有电梯老人下楼难,天生街道,群众",
        "A-2,新建人行天桥,学校门口过街危险,静观镇,人大代表",
        "A-3,治理内涝,一下雨就内涝,全区,群众",
    ]

    private func withThree(
        _ body: (PortalSite, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            _ = try await site.record.bringIn(Self.lines, by: clerk)
            try await body(site, try await site.browser(signedInAs: .clerk))
        }
    }

    private func list(_ query: String, _ clerk: PortalClient) async throws -> PortalClient.Answer {
        try await clerk.get(Address.suggestions.path + "?" + query)
    }

    @Test func `what is looked for is found, marked and kept in the form`() async throws {
        try await withThree { _, clerk in
            let page = try await list("q=%E7%94%B5%E6%A2%AF", clerk)

            #expect(page.status == .ok)
            #expect(page.text.contains("加装<mark>电梯</mark></a>"))
            #expect(page.text.contains("没有<mark>电梯</mark>老人下楼难"))
            #expect(page.text.contains("value=\"电梯\""))
            #expect(!page.text.contains("天桥"))
            #expect(page.text.contains("找到1条建议"))
        }
    }

    @Test(arguments: [
        ("q=%E5%81%9C%E8%BD%A6%E6%A5%BC", "没有找到“停车楼”", "少写一个字，或换个说法试试。"),
        ("q=%E5%81%9C%E8%BD%A6%E6%A5%BC&lang=en", "Nothing found for “停车楼”", "fewer or other"),
        ("field=none", "这里没有建议", "去掉一个条件"),
    ])
    func `where nothing is found the page says so`(
        query: String,
        title: String,
        text: String
    ) async throws {
        try await withThree { _, clerk in
            if query.contains("lang=en") { _ = try await clerk.get("/?lang=en") }
            let page = try await list(query, clerk)

            #expect(page.status == .ok)
            #expect(page.text.contains(title))
            #expect(page.text.contains(text))
        }
    }

    @Test func `too long a text and signs alone are refused beside the field`() async throws {
        try await withThree { _, clerk in
            let long = try await list("q=" + String(repeating: "a", count: 201), clerk)
            let signs = try await list("q=%25%22", clerk)
            _ = try await clerk.get("/?lang=en")
            let english = try await list("q=%25%22", clerk)

            #expect(long.status == .unprocessableContent)
            #expect(long.text.contains("写了201个字，最多查200个字。"))
            #expect(signs.status == .unprocessableContent)
            #expect(signs.headline == "还没有查，先改要查的字。")
            #expect(signs.text.contains("“%&quot;”里没有可查的字") || signs.text.contains("“%\"”里没有可查的字"))
            #expect(english.text.contains("There is nothing to search for"))
        }
    }

    @Test(arguments: [
        "standing=lost", "channel=nobody", "place=nowhere", "outcome=x", "year=1", "late=2",
        "order=x", "from=0", "from=x", "after=A-1&before=A-2", "q=%00", "q=%FF",
    ])
    func `an address that no form of ours makes is refused`(query: String) async throws {
        try await withThree { _, clerk in
            let answer = try await list(query, clerk)

            #expect(answer.status == .badRequest)
        }
    }

    @Test func `blanks alone show the whole list`() async throws {
        try await withThree { _, clerk in
            let page = try await list("q=++", clerk)

            #expect(page.status == .ok)
            #expect(page.text.contains("天桥") && page.text.contains("内涝"))
        }
    }

    @Test func `the desk shows what may say the same, with the common words marked`() async throws {
        try await withThree { site, clerk in
            let officer = try await site.record.officer(.clerk)
            _ = try await site.record.bringIn(
                ["标题,内容,镇街", "电梯,老旧小区请加装电梯,天生街道"],
                by: officer
            )
            let one = try #require(
                try await site.record.suggestions(by: officer).first { $0.title == "电梯" }
            )

            let page = try await clerk.get(Address.suggestion(one.id).path)

            #expect(page.text.contains("相近的建议"))
            #expect(page.text.contains("老旧小区加装电梯</a>"))
            #expect(
                page.text.contains("<mark>老旧小区</mark>")
                    || page.text.contains("<mark lang=\"zh-Hans\">老旧小区</mark>")
            )
        }
    }
}
