import Civics
import Deciding
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The files from which a stranger counts a ballot again.
@Suite struct BallotFileTests {
    @Test func `the record is the one that was published, byte for byte`() async throws {
        try await PortalSite.with { site in
            let key = try await site.publish(.cut)
            let published = try #require(
                try await PublishingCounts(site.record.ledger).find(key, of: Places.beibei)
            )

            let file = try await site.browser().get("/ballots/2023-1/record.json")

            #expect(file.text == published.ballot.record)
            #expect(
                file.headers[.contentDisposition] == "attachment; filename=\"record.json\""
            )
        }
    }

    @Test func `the page prints the fingerprint of the file`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)
            let browser = site.browser()

            let page = try await browser.get("/ballots/2023-1")
            let file = try await browser.get("/ballots/2023-1/record.json")

            let printed = page.main
                .components(between: "<code class=\"fingerprint\"", and: "</code>")
                .first.map { PortalClient.Answer.plain("<code" + $0) }
            #expect(printed.flatMap { Digest(hex: $0) } == Digest(of: file.body))
        }
    }

    @Test func `the outcome is what the command prints`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)

            let file = try await site.browser().get("/ballots/2023-1/outcome.json")

            #expect(
                file.text
                    == #"{"status":"decided","round":0,"deputies":30,"present":30,"issued":30,"#
                    + #""returned":30,"unreturned":0,"valid":29,"blank":0,"#
                    + #""void":{"overvote":1},"base":30,"needed":16,"items":["#
                    + #"{"id":"A","yes":25,"no":0,"abstain":0,"unpressed":0,"passes":true,"#
                    + #""result":"elected"},"#
                    + #"{"id":"B","yes":20,"no":0,"abstain":0,"unpressed":0,"passes":true,"#
                    + #""result":"elected"},"#
                    + #"{"id":"C","yes":10,"no":0,"abstain":0,"unpressed":0,"passes":false,"#
                    + #""result":"not-elected"}],"elected":["A","B"],"next":null,"#
                    + #""warnings":[]}"# + "\n"
            )
        }
    }

    @Test func `both files are kept like public pages`() async throws {
        try await PortalSite.with { site in
            try await site.publish(.cut)
            let browser = site.browser()
            for path in ["/ballots/2023-1/record.json", "/ballots/2023-1/outcome.json"] {
                let first = try await browser.get(path)
                let tag = try #require(first.headers[.eTag])

                let again = try await browser.get(path, headers: [.ifNoneMatch: tag])

                #expect(first.headers[.contentType] == "application/json; charset=utf-8")
                #expect(again.status == .notModified)
            }
        }
    }
}
