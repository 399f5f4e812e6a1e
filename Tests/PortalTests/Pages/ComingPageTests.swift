import Portal
import TestSupport
import Testing

@Suite struct ComingPageTests {
    @Test(arguments: [
        ("/candidates", "候选名单还没有公布。", "/suggest"),
        ("/wall", "今年的挂图还没有开始。", "/projects"),
        ("/bulletins", "还没有监督通报。", "/projects"),
        ("/report", "今年的答卷年底交出。", "/projects"),
        ("/hall", "现在没有正在开的会。", "/ballots"),
    ])
    func `an act to come says what, from whom, when, and what one can do now`(
        path: String,
        heading: String,
        action: String
    ) async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get(path)

            #expect(page.headline == heading)
            for fact in ["由谁", "什么时候", "现在可以"] { #expect(page.words.contains(fact)) }
            #expect(page.main.contains("href=\"\(action)\""))
        }
    }

    @Test func `the explanation of a count gives every command and its limits`() async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get("/verify")

            for command in [
                "sha256sum record.json", "minsheng tally congress record.json",
                "minsheng tally congress record.json --explain --lang zh",
                "minsheng audit verify --file audit.jsonl --head HASH",
            ] { #expect(page.main.contains("<code>\(command)</code>")) }
            #expect(page.words.contains("这不能证明什么"))
            #expect(page.main.contains("href=\"/ballots\""))
        }
    }
}
