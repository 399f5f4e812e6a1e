import Portal
import TestSupport
import Testing

@Suite struct ChallengePageTests {
    @Test func `the explanation of a count leads to the check of a challenged ballot`() async throws
    {
        try await PortalSite.with { site in
            let page = try await site.browser().get("/verify")

            #expect(page.main.contains("href=\"\(Address.challenge.path)\""))
        }
    }

    @Test(arguments: ["zh", "en"])
    func `nothing of a challenged ballot is sent, and a cast one is not to be shown`(
        language: String
    ) async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get("/verify/challenge?lang=\(language)")

            // Fields without names are not sent, even by a browser that runs no script.
            #expect(!page.main.contains(" name=\""))
            #expect(!page.main.contains("action="))
            for id in ["field-election", "field-challenge", "field-code"] {
                #expect(page.main.contains("for=\"\(id)\"") && page.main.contains("id=\"\(id)\""))
            }
            let warning = language == "zh" ? "投出的票，千万不要公开" : "Never disclose a ballot that you cast"
            #expect(page.words.contains(warning))
            #expect(page.words.contains(language == "zh" ? "不会离开这台设备" : "leaves this device"))
            // Scripts that are files run also where the page was saved.
            for name in ["check-ballot.js", "challenge.js"] {
                #expect(page.main.contains("src=\"\(Address.asset(name).path)\" defer"))
            }
        }
    }

    @Test func `the page has a sentence for everything that the check can say`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let page = try await browser.get("/verify/challenge")
            let script = try await browser.get(Address.asset("check-ballot.js").path)

            let reasons =
                script.text.matches(of: /find\("([a-z-]+)"/).map { String($0.1) } + [
                    "opposite-chosen", "opposite-not", "alpha", "beta", "randomness",
                ]
            let faults = script.text.matches(of: /new Fault\(field, "([a-z-]+)"/)
                .map { String($0.1) }
            #expect(reasons.count > 10 && faults.count > 8)
            for reason in reasons {
                #expect(page.main.contains("data-say=\"difference-\(reason)\""))
            }
            for fault in faults {
                let isSaid = ["", "election-", "challenge-"].contains {
                    page.main.contains("data-say=\"fault-\($0)\(fault)\"")
                }
                #expect(isSaid, "\(fault)")
            }
        }
    }

    @Test func `what the check loads asks nobody for anything`() async throws {
        try await PortalSite.with { site in
            for name in ["check-ballot.js", "challenge.js"] {
                let script = try await site.browser().get(Address.asset(name).path).text

                for word in ["fetch(", "XMLHttpRequest", "import ", "WebSocket", "sendBeacon"] {
                    #expect(!script.contains(word))
                }
            }
        }
    }
}
