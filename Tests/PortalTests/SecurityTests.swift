import Civics
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

@Suite struct SecurityTests {
    @Test func `every answer carries the headers that keep it to itself`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            for path in ["/", "/suggest", "/nowhere", "/healthz", "/api/v1/nowhere", "/console"] {
                let answer = try await browser.get(path)

                #expect(
                    answer.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'self'")
                        == true
                )
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            }
        }
    }

    @Test func `a form without its token is refused`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await browser.get(Address.suggest.path)

            let answer = try await browser.post(
                Address.suggest.path,
                Array("body=abcd&place=all&token=AAAA".utf8)
            )

            #expect(answer.status == .conflict)
        }
    }

    @Test func `a token of another form or another browser is refused`() async throws {
        try await PortalSite.with { site in
            let (mine, foreign) = (site.browser(), site.browser())
            let form = try await mine.get(Address.suggest.path)
            _ = try await foreign.get(Address.suggest.path)
            let fields = [("body", "修一修这条路。"), ("place", "all")]

            let stolen = try await foreign.submit(Address.suggest.path, from: form, fields)
            let token = try #require(
                form.text.components(between: "name=\"token\" value=\"", and: "\"").first
            )
            let elsewhere = try await mine.post(
                Address.track.path,
                Array("code=AAAA&token=\(PortalClient.percent(token))".utf8)
            )

            #expect(stolen.status == .conflict)
            #expect(elsewhere.status == .conflict)
        }
    }

    @Test func `a post from another site is refused`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)
            let fields = [("body", "修一修这条路。"), ("place", "all")]

            let foreign = try await browser.submit(
                Address.suggest.path,
                from: form,
                fields,
                headers: [.origin: "https://evil.example"]
            )
            let own = try await browser.submit(
                Address.suggest.path,
                from: form,
                fields,
                headers: [.origin: "http://127.0.0.1:8080"]
            )

            #expect(foreign.status == .forbidden)
            #expect(own.status == .seeOther)
        }
    }

    @Test(arguments: [
        ("body=%FF%FE&place=all", HTTPResponse.Status.badRequest),
        ("body=%C4%E3%BA%C3&place=all", .badRequest),
        ("body=%&place=all", .badRequest),
        ("body=abcd&place=all&extra=1", .badRequest),
        ("body=abcd&body=efgh&place=all", .badRequest),
        (String(repeating: "a", count: 70_000), .contentTooLarge),
    ])
    func `a form that cannot be read is the sender's fault`(
        body: String,
        status: HTTPResponse.Status
    ) async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await browser.get(Address.suggest.path)

            let answer = try await browser.post(Address.suggest.path, Array(body.utf8))

            #expect(answer.status == status)
        }
    }

    @Test func `a form that is too large is told how large it may be`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await browser.get(Address.suggest.path)

            let answer = try await browser.post(
                Address.suggest.path,
                [UInt8](repeating: UInt8(ascii: "a"), count: 70_000)
            )

            #expect(answer.words.contains("这里最多收 64 KB。"))
        }
    }

    @Test func `the console is for those signed in, each from their own post`() async throws {
        try await PortalSite.with { site in
            let stranger = try await site.browser().get(Address.suggestions.path)
            let clerk = try await site.browser(signedInAs: .clerk)
            let overseer = try await site.browser(signedInAs: .overseer)

            let administration = try await clerk.get(Address.administration.path)
            let audit = try await overseer.get(Address.audit.path)

            #expect(stranger.status.kind == .redirection)
            #expect(administration.status == .forbidden)
            #expect(audit.status == .ok)
        }
    }

    @Test func `five wrong passwords lock the account, and the page says until when`() async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()
            let page = try await browser.get(Address.signIn.path)
            func attempt(_ password: String) async throws -> PortalClient.Answer {
                try await browser.submit(
                    Address.signIn.path,
                    from: page,
                    [("login", Person.clerk.login), ("password", password)]
                )
            }
            for _ in 0..<5 { _ = try await attempt("wrong-password") }

            let locked = try await attempt(Person.password)

            #expect(locked.status == .unprocessableContent)
            #expect(locked.text.contains("账号锁到"))
            #expect(!locked.text.contains("wrong-password"))
        }
    }
}
