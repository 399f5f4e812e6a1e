import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// What is held, on the pages of intake and of whoever made it.
@Suite struct HeldPageTests {
    private static let offer = "急用钱加微信 abc123"

    private static func withHeld(
        _ body: (PortalSite, String, Suggestion, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let tracked = try await site.suggest(offer, with: site.browser())
            let officer = try await site.record.officer(.clerk)
            let suggestion = try #require(try await site.record.suggestions(by: officer).first)
            try await body(site, tracked, suggestion, try await site.browser(signedInAs: .clerk))
        }
    }

    @Test func `whoever made it is told honestly that it waits to be checked`() async throws {
        try await Self.withHeld { site, tracked, _, _ in
            let browser = site.browser()

            let page = try await browser.get(tracked)
            let english = try await browser.get(tracked + "?lang=en")

            #expect(page.text.contains("等人核实"))
            #expect(page.text.contains("疑似广告"))
            #expect(english.text.contains("waits to be checked"))
        }
    }

    @Test func `intake is led to it, sees why, and releases it`() async throws {
        try await Self.withHeld { site, tracked, suggestion, clerk in
            let list = try await clerk.get(Address.suggestions.path)
            let held = try await clerk.get(Address.held.path)

            let done = try await clerk.submit(
                Address.releaseSuggestion(suggestion.id).path,
                from: held,
                []
            )
            let after = try await clerk.get(try #require(done.headers[.location]))

            #expect(list.text.contains(Address.held.path))
            #expect(list.text.contains("有1条建议暂存着"))
            #expect(held.text.contains("出现了“加微信”"))
            #expect(done.status == .seeOther)
            #expect(after.text.contains("放行了1条。"))
            #expect(after.text.contains("没有暂存的建议。"))
            #expect(try await site.browser().get(tracked).text.contains("等着受理"))
        }
    }

    @Test func `it waits in the inbox of intake alone, until it is looked at`() async throws {
        try await Self.withHeld { site, _, suggestion, clerk in
            let town = try await site.browser(signedInAs: .overseer)

            let before = try await clerk.get(Address.console.path)
            let english = try await clerk.get(Address.console.path + "?lang=en")
            let elsewhere = try await town.get(Address.console.path)
            let held = try await clerk.get(Address.held.path)
            _ = try await clerk.submit(
                Address.releaseSuggestion(suggestion.id).path,
                from: held,
                []
            )
            let after = try await clerk.get(Address.console.path + "?lang=zh")

            #expect(before.headline == "有1件事等您办。")
            #expect(before.text.contains("1条建议暂存着，等您看过"))
            #expect(before.main.contains("href=\"\(Address.held.path)\""))
            #expect(english.text.contains("1 suggestion is held until you look at it"))
            #expect(!elsewhere.text.contains("暂存着"))
            #expect(!after.text.contains("暂存着"))
        }
    }

    @Test func `a decision without a reason is refused beside its field`() async throws {
        try await Self.withHeld { _, _, suggestion, clerk in
            let held = try await clerk.get(Address.held.path)
            let path = Address.rejectHeld(suggestion.id).path

            let none = try await clerk.submit(
                path,
                from: held,
                [("reason", ""), ("grounds", "是广告，不是建议")]
            )
            let short = try await clerk.submit(
                path,
                from: held,
                [("reason", "not-public"), ("grounds", "广告")]
            )
            let done = try await clerk.submit(
                path,
                from: held,
                [("reason", "not-public"), ("grounds", "是广告，不是建议")]
            )

            #expect(none.status == .unprocessableContent)
            #expect(none.text.contains("请选一个不采纳的原因。"))
            #expect(none.text.contains("value=\"是广告，不是建议\""))
            #expect(short.text.contains("原因写了2个字。请写4到200个字。"))
            #expect(done.headers[.location] == Address.held.path + "?did=reject")
        }
    }

    @Test func `somebody else was quicker, and the page says so`() async throws {
        try await Self.withHeld { site, _, suggestion, clerk in
            let held = try await clerk.get(Address.held.path)
            let path = Address.releaseSuggestion(suggestion.id).path
            _ = try await clerk.submit(path, from: held, [])

            let late = try await clerk.submit(path, from: held, [])

            #expect(late.status == .conflict)
            #expect(late.text.contains("刚才有人改过"))
        }
    }

    @Test func `a clerk holds one by hand, with a reason`() async throws {
        try await PortalSite.with { site in
            _ = try await site.suggest("请在桥头装一面凸面镜", with: site.browser())
            let officer = try await site.record.officer(.clerk)
            let suggestion = try #require(try await site.record.suggestions(by: officer).first)
            let clerk = try await site.browser(signedInAs: .clerk)
            let desk = try await clerk.get(Address.suggestion(suggestion.id).path)
            let path = Address.holdSuggestion(suggestion.id).path

            let short = try await clerk.submit(path, from: desk, [("reason", "不好")])
            let done = try await clerk.submit(path, from: desk, [("reason", "写到了别人的病情")])
            let after = try await clerk.get(try #require(done.headers[.location]))

            #expect(short.status == .unprocessableContent)
            #expect(short.text.contains("原因写了2个字"))
            #expect(after.text.contains("已暂存。"))
            #expect(after.text.contains("人工暂存，原因：写到了别人的病情"))
        }
    }

    @Test func `who may not work at intake sees neither the list nor the forms`() async throws {
        try await Self.withHeld { site, _, suggestion, _ in
            let overseer = try await site.browser(signedInAs: .overseer)

            let desk = try await overseer.get(Address.suggestion(suggestion.id).path)

            #expect(try await overseer.get(Address.held.path).status == .forbidden)
            #expect(desk.status == .ok)
            #expect(!desk.text.contains(Address.eraseSuggestion(suggestion.id).path))
        }
    }

    @Test func `the right is asked before what was typed, and the missing one is named`()
        async throws
    {
        try await Self.withHeld { site, _, suggestion, _ in
            let overseer = try await site.browser(signedInAs: .overseer)
            let held = try await overseer.submitBare(
                Address.holdSuggestion(suggestion.id).path,
                secret: site.record.identity.secret,
                [("reason", "")]
            )
            let section = try await overseer.submitBare(
                Address.candidateSection(ID(rawValue: 5), CandidateSection.allCases[0]).path,
                secret: site.record.identity.secret,
                [("unknown", "1")]
            )
            // Erasing takes reading beside the right itself.
            try await site.record.hold([.enterSuggestions], at: Offices.oversight)
            let erasure = try await overseer.get(Address.eraseSuggestion(suggestion.id).path)

            #expect(held.status == .forbidden)
            #expect(held.words.contains("这一步要有“代录建议、处理暂存和个人信息”的权限。"))
            #expect(section.status == .forbidden)
            #expect(erasure.status == .forbidden)
            #expect(erasure.words.contains("这一步要有“查看建议"))
        }
    }
}
