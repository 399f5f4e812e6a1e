import Civics
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

@Suite struct PublicPageTests {
    private static let paths = [
        "/", "/suggest", "/track", "/candidates", "/ballots", "/projects", "/wall",
        "/bulletins", "/report", "/data", "/verify", "/verify/challenge", "/hall",
        "/console/sign-in",
    ]

    @Test(arguments: paths, ["zh", "en"])
    func `every address answers with a whole page in both languages`(
        path: String,
        language: String
    ) async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser().get("\(path)?lang=\(language)")

            #expect(answer.status == .ok)
            #expect(
                answer.text.contains("<html lang=\"\(language == "zh" ? "zh-Hans" : "en")\"")
            )
            #expect(answer.text.components(between: "<h1", and: "</h1>").count == 1)
            #expect(!answer.text.contains(" style="))
            #expect(!answer.text.contains("<script>"))
        }
    }

    @Test func `a print says where the audit chain ended when it was made`() async throws {
        try await PortalSite.with { site in
            let before = try await site.record.ledger.auditHead()
            let page = try await site.browser().get("/projects")
            let desk = try await site.browser(signedInAs: .clerk).get(Address.suggestions.path)
            let after = try await site.record.ledger.auditHead()
            let later = try await site.browser().get("/projects")

            #expect(page.text.contains("<p class=\"stamp\">"))
            #expect(page.text.contains(before.digest))
            #expect(desk.text.contains(after.digest))
            #expect(later.text.contains(after.digest))
        }
    }

    @Test(arguments: paths)
    func `a page of another jurisdiction is found below its name`(path: String) async throws {
        try await PortalSite.with { site in
            guard path != "/console/sign-in" else { return }
            let ninghai = try #require(Places.all.first { $0.id == Places.ninghai })

            let answer = try await site.browser()
                .get("/j/\(ninghai.slug)" + (path == "/" ? "" : path))

            #expect(answer.status == .ok)
            #expect(answer.text.contains(ninghai.name))
        }
    }

    @Test(arguments: [
        "/nowhere", "/projects/abc", "/projects/2022/99", "/ballots/x", "/ballots/2023-1",
        "/j/nowhere/", "/j/nowhere/projects", "/track/AAAA", "/data/nothing.csv",
        "/assets/0/minsheng.css",
    ])
    func `what is not there says so in the frame of the site`(path: String) async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser().get(path)

            #expect(answer.status == .notFound)
            #expect(answer.text.contains("这个网址没有页面"))
        }
    }

    @Test func `a program is told in JSON`() async throws {
        try await PortalSite.with { site in
            let answer = try await site.browser().get("/api/v1/projects?jurisdiction=nowhere")

            #expect(answer.status == .notFound)
            #expect(answer.text.hasPrefix("{\"code\":\"page.not-found\""))
        }
    }

    @Test func `a public page is rendered again only when the record changes`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let first = try await browser.get("/")
            let tag = try #require(first.headers[.eTag])

            let same = try await browser.get("/", headers: [.ifNoneMatch: tag])
            _ = try await site.suggest("云泉路晚上找不到车位。", with: browser)
            let changed = try await browser.get("/", headers: [.ifNoneMatch: tag])

            #expect(same.status == .notModified)
            #expect(same.body.isEmpty)
            #expect(changed.status == .ok)
            #expect(changed.headers[.eTag] != tag)
        }
    }

    @Test func `every path of the OpenAPI document answers`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let document = try await browser.get(Address.openAPI.path)
            let paths = document.text.components(between: "\"/api/v1", and: "\"")

            #expect(paths.count == 8)
            for path in paths {
                let answer = try await browser.get("/api/v1" + path)
                #expect(answer.status == .ok)
                #expect(answer.headers[.contentType]?.hasPrefix("application/json") == true)
            }
        }
    }

    @Test func `the files of open data have their header and its dictionary`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            for file in DataFile.allCases {
                let answer = try await browser.get(Address.dataFile(file).path)
                #expect(answer.status == .ok)
            }

            let dictionary = try await browser.get(Address.dataFile(.dictionaryCSV).path)
            #expect(dictionary.text.contains("projects.csv,year,"))
        }
    }
}
