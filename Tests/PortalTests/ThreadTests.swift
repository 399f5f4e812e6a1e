import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// From a resident's sentence to the answer she reads.
@Suite struct ThreadTests {
    private static let text = "云泉路晚上找不到车位，希望建公共停车场。"

    @Test func `a suggestion is made, answered and followed`() async throws {
        try await PortalSite.with { site in
            let resident = site.browser()
            let clerk = try await site.browser(signedInAs: .clerk)

            let tracked = try await site.suggest(Self.text, with: resident)
            let waiting = try await resident.get(tracked)
            let list = try await clerk.get(Address.suggestions.path)
            let desk = try #require(
                list.text.components(between: "href=\"/console/suggestions/", and: "\"")
                    .first { $0.allSatisfy(\.isNumber) }
            )
            let path = Address.suggestions.path + "/" + desk
            let page = try await clerk.get(path)
            let sent = try await clerk.submit(
                path + "/reply",
                from: page,
                [
                    ("outcome", "rejected"), ("reason", "private-benefit"),
                    ("text", "这块地已有规划，请向街道反映临时停车。"),
                ]
            )
            let answered = try await resident.get(tracked)

            #expect(waiting.text.contains(Self.text))
            #expect(sent.status == .seeOther)
            #expect(answered.text.contains("这块地已有规划"))
            #expect(answered.text.contains("没有采纳"))
        }
    }

    @Test func `a refused form keeps what was entered and says what to mend`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)

            let answer = try await browser.submit(
                Address.suggest.path,
                from: form,
                [("body", "天<b>"), ("place", ""), ("phone", "不是电话")]
            )

            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("天&lt;b&gt;</textarea>"))
            #expect(answer.text.contains("value=\"不是电话\""))
            #expect(answer.text.contains("href=\"#field-place\""))
            #expect(answer.text.contains("<title>错误："))
        }
    }

    @Test func `the same form sent twice gives one suggestion and one code`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)
            let fields = [("body", Self.text), ("place", "all")]

            let first = try await browser.submit(Address.suggest.path, from: form, fields)
            let second = try await browser.submit(Address.suggest.path, from: form, fields)

            let counts = try await ReadingSuggestions(site.record.ledger)
                .counts(in: Places.beibei)
            #expect(first.headers[.location] == second.headers[.location])
            #expect(counts.reduce(0) { $0 + $1.total } == 1)
        }
    }

    @Test func `a clerk who was overtaken loses nothing`() async throws {
        try await PortalSite.with { site in
            let resident = site.browser()
            _ = try await site.suggest(Self.text, with: resident)
            let clerk = try await site.browser(signedInAs: .clerk)
            let colleague = try await site.browser(signedInAs: .colleague)
            let list = try await clerk.get(Address.suggestions.path)
            let id = try #require(
                list.text.components(between: "href=\"/console/suggestions/", and: "\"")
                    .first { $0.allSatisfy(\.isNumber) }
            )
            let path = Address.suggestions.path + "/" + id
            let first = try await clerk.get(path)
            let second = try await colleague.get(path)
            func fields(_ text: String) -> [(String, String)] {
                [("outcome", "reserved"), ("text", text)]
            }

            let won = try await clerk.submit(
                path + "/reply",
                from: first,
                fields("先到的答复，留到明年再比较。")
            )
            let lost = try await colleague.submit(
                path + "/reply",
                from: second,
                fields("后到的答复，也想留到明年。")
            )

            #expect(won.status == .seeOther)
            #expect(lost.status == .conflict)
            #expect(lost.text.contains("后到的答复，也想留到明年。</textarea>"))
            #expect(lost.text.contains("先到的答复"))
        }
    }

    @Test func `a page with a code is kept by nobody and tells nobody where one comes from`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()
            let tracked = try await site.suggest(Self.text, with: browser)

            let page = try await browser.get(tracked)

            let referrer = page.headers.first { $0.name.canonicalName == "referrer-policy" }
            #expect(page.headers[.cacheControl] == "no-store")
            #expect(referrer?.value == "no-referrer")
        }
    }
}
