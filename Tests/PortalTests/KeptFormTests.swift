import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// What was entered into a form that is not taken stands on the page that says why.
@Suite struct KeptFormTests {
    static let text = "天生街道的路灯坏了半年，\n请修一修 <b>。"

    @Test func `a form that was open too long is sent again with one button`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)
            let refused = try await browser.submit(
                Address.suggest.path,
                from: form,
                [("body", Self.text), ("place", "all"), ("token", "AAAA")]
            )
            let again = try await browser.submit(Address.suggest.path, from: refused, [])

            #expect(refused.status == .conflict)
            #expect(refused.text.contains("请修一修 &lt;b&gt;。"))
            #expect(!refused.text.contains("entered--kept\">all"))
            #expect(again.status == .seeOther)
            let tracked = try await browser.get(try #require(again.headers[.location]))
            #expect(tracked.text.contains("请修一修 &lt;b&gt;。"))
        }
    }

    @Test func `what a clerk wrote outlives the session`() async throws {
        try await PortalSite.with { site in
            let browser = try await site.browser(signedInAs: .clerk)
            let desk = try await browser.get(Address.suggestions.path)
            _ = try await browser.submit(Address.signOut.path, from: desk, [])

            let answer = try await browser.submit(
                Address.suggestions.path + "/1/reply",
                from: desk,
                [("text", Self.text)]
            )

            #expect(answer.status == .unauthorized)
            #expect(answer.text.contains("请修一修 &lt;b&gt;。"))
            #expect(answer.text.contains("href=\"\(Address.signIn.path)\""))
        }
    }

    @Test func `who sends too often is told when to go on`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)
            var answer = form
            for _ in 0...60 {
                answer = try await browser.submit(
                    Address.suggest.path,
                    from: form,
                    [("body", Self.text), ("place", "")]
                )
            }

            #expect(answer.status == .tooManyRequests)
            #expect(answer.headers[.retryAfter] == "5")
            #expect(answer.text.contains("请修一修 &lt;b&gt;。"))
        }
    }

    @Test func `a password is never shown`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.signIn.path)
            let answer = try await browser.submit(
                Address.signIn.path,
                from: form,
                [("login", "clerk"), ("password", "路灯 correct horse"), ("token", "AAAA")]
            )

            #expect(answer.status == .conflict)
            #expect(!answer.text.contains("correct horse"))
            #expect(!answer.text.contains("entered--kept"))
        }
    }
}
