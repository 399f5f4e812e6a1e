import Civics
import Database
import Foundation
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

@Suite struct MachineTests {
    @Test func `a store that answers is well`() async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser().get("/healthz")

            #expect(answer.status == .ok)
            #expect(answer.text == "ok\n")
            #expect(answer.headers[.cacheControl] == "no-store")
        }
    }

    @Test func `a store that does not answer is not well`() async throws {
        try await PortalSite.with { site in
            await site.record.database.close()

            let answer = try await site.browser().get("/healthz")

            #expect(answer.status == .serviceUnavailable)
            #expect(answer.text.hasPrefix("store."))
        }
    }

    @Test func `nobody's own pages are indexed`() async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser().get("/robots.txt")

            for path in ["/track/", "/j/*/track/", "/console"] {
                #expect(answer.text.contains("Disallow: \(path)\n"))
            }
        }
    }

    @Test(arguments: [("zh", "北碚区民生实事"), ("en", "Beibei projects")])
    func `the site installs under its own name`(language: String, name: String) async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser()
                .get("/manifest.webmanifest?lang=\(language)")

            let manifest = try #require(
                try JSONSerialization.jsonObject(with: Data(answer.body)) as? [String: Any]
            )
            #expect(manifest["name"] as? String == name)
            #expect(manifest["start_url"] as? String == "/")
            #expect(
                answer.headers[.contentType] == "application/manifest+json; charset=utf-8"
            )
        }
    }
}
