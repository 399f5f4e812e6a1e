import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// What others ask, shown to somebody who writes.
@Suite struct OthersAskTests {
    private static let text = "小区请加装一部电梯"

    private func withRead(
        _ body: (PortalSite) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let clerk = try await site.record.officer(.clerk)
            _ = try await site.record.bringIn(
                [
                    "标题,内容,镇街,称呼,电话",
                    "老旧小区加装电梯,老人下楼难请加装电梯,天生街道,李明,13800138000",
                    "小区电梯太慢,小区电梯等得久,天生街道,,",
                ],
                by: clerk
            )
            try await site.record.vandalise(
                "UPDATE suggestion SET state = 'acknowledged' WHERE title LIKE '老旧%'"
            )
            try await body(site)
        }
    }

    private func ask(
        _ site: PortalSite,
        _ body: String,
        language: String = "zh"
    ) async throws -> PortalClient.Answer {
        let browser = site.browser()
        _ = try await browser.get("/?lang=\(language)")
        return try await send([("body", body)], with: browser)
    }

    private func send(
        _ fields: [(String, String)],
        with browser: PortalClient
    ) async throws -> PortalClient.Answer {
        let page = try await browser.get(Address.suggest.path)
        return try await browser.submit(Address.othersAsk.path, from: page, fields)
    }

    @Test func `titles of what an office has read are shown, and nothing else of them`()
        async throws
    {
        try await withRead { site in
            let answer = try await ask(site, Self.text)

            #expect(answer.status == .ok)
            #expect(answer.text.contains("老旧小区加装电梯"))
            #expect(answer.text.contains("天生街道"))
            #expect(!answer.text.contains("小区电梯太慢"))
            #expect(!answer.text.contains("老人下楼难"))
            #expect(!answer.text.contains("李明") && !answer.text.contains("13800138000"))
            #expect(answer.headers[.cacheControl] == "no-store")
        }
    }

    @Test(arguments: [
        ("ab", "zh", "先写下想办的事，至少4个字"), ("ab", "en", "at least 4 characters"),
        ("完全不同的事情", "zh", "还没有人提过相近的。"),
        ("完全不同的事情", "en", "Nobody has asked for anything similar yet."),
    ])
    func `where there is nothing to show it says so`(
        body: String,
        language: String,
        expected: String
    ) async throws {
        try await withRead { site in
            let answer = try await ask(site, body, language: language)

            #expect(answer.text.contains(expected))
        }
    }

    @Test func `another field, a file and too much are refused`() async throws {
        try await withRead { site in
            let browser = site.browser()

            let field = try await send([("phone", "1")], with: browser)
            let much = try await send(
                [("body", String(repeating: "a", count: 17_000))],
                with: browser
            )

            #expect(field.status == .badRequest)
            #expect(much.status == .contentTooLarge)
        }
    }

    @Test func `who asks too often has to wait`() async throws {
        try await withRead { site in
            let browser = site.browser()
            var last = HTTPResponse.Status.ok
            for _ in 0..<61 {
                last = try await send([("body", "ab")], with: browser).status
            }

            #expect(last == .tooManyRequests)
        }
    }

    @Test func `without a script a button of the form shows the same and sends nothing`()
        async throws
    {
        try await withRead { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)

            let answer = try await browser.submit(
                Address.suggest.path,
                from: form,
                [("body", Self.text), ("place", ""), ("look", "1")]
            )

            let counts = try await ReadingSuggestions(site.record.ledger)
                .counts(in: Places.beibei)
            #expect(answer.status == .ok)
            #expect(answer.text.contains("老旧小区加装电梯"))
            #expect(answer.text.contains(Self.text + "</textarea>"))
            #expect(!answer.text.contains("<title>错误："))
            #expect(counts.reduce(0) { $0 + $1.total } == 2)
        }
    }
}
