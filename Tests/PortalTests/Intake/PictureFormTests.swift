import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// The public form with pictures, and who is served them.
@Suite struct PictureFormTests {
    private static let text = "云泉路晚上找不到车位，希望建公共停车场。"

    private static func suggest(
        _ browser: PortalClient,
        _ fields: [(String, String)] = [("body", text), ("place", "all")],
        files: [[UInt8]]
    ) async throws -> PortalClient.Answer {
        let form = try await browser.get(Address.suggest.path)
        return try await browser.upload(Address.suggest.path, from: form, fields, files: files)
    }

    @Test func `a picture is shown small on the tracking page and saved when opened`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()
            let sent = try await Self.suggest(browser, files: [SampleFiles.jpegWithPlace])
            let tracked = try #require(sent.headers[.location]).prefix { $0 != "?" }

            let page = try await browser.get(String(tracked))
            let small = try await browser.get("\(tracked)/files/1/preview")
            let large = try await browser.get("\(tracked)/files/1")

            #expect(page.text.contains("src=\"\(tracked)/files/1/preview\""))
            #expect(small.headers[.contentType] == "image/jpeg")
            #expect(small.headers[.contentDisposition] == "inline")
            #expect(
                large.headers[.contentDisposition]
                    == "attachment; filename=\"BEIBEI-2022-JY-0001-1.jpg\""
            )
            for answer in [small, large] {
                #expect(answer.status == .ok)
                #expect(answer.headers[.cacheControl] == "no-store")
                #expect(answer.headers[.xContentTypeOptions] == "nosniff")
                #expect(
                    answer.headers[.contentSecurityPolicy] == "default-src 'none'; sandbox"
                )
                #expect(!answer.body.contains("GPS of a school".utf8))
            }
        }
    }

    @Test func `a file that is not there, or somebody else's, is not found`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let sent = try await Self.suggest(browser, files: [SampleFiles.jpeg])
            let tracked = try #require(sent.headers[.location]).prefix { $0 != "?" }
            let stranger = TrackingCode.random().description

            for path in [
                "\(tracked)/files/2", "\(tracked)/files/x", "/track/\(stranger)/files/1",
                "/track/\(stranger)/files/1/preview",
            ] {
                #expect(try await browser.get(path).status == .notFound, "\(path)")
            }
        }
    }

    @Test func `intake sees it, who may not read suggestions does not`() async throws {
        try await PortalSite.with { site in
            _ = try await Self.suggest(site.browser(), files: [SampleFiles.jpeg])
            let clerk = try await site.browser(signedInAs: .clerk)
            let administrator = try await site.browser(signedInAs: .administrator)
            let suggestion = try #require(
                try await site.record.suggestions(by: try await site.record.officer(.clerk)).first
            )
            let path = Address.suggestionFile(suggestion.id, 1).path

            let desk = try await clerk.get(Address.suggestion(suggestion.id).path)

            #expect(desk.text.contains(Address.suggestionPreview(suggestion.id, 1).path))
            #expect(try await clerk.get(path).status == .ok)
            #expect(try await administrator.get(path).status == .forbidden)
            #expect(try await site.browser().get(path).status == .seeOther)
        }
    }

    @Test(arguments: [
        ("zh", "第1个文件不是 JPEG 或 PNG 图片。请换一张。"),
        ("en", "File 1 is not a JPEG or PNG picture. Choose another."),
    ])
    func `a file that is no picture is refused beside its field, and the text stays`(
        language: String,
        sentence: String
    ) async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await browser.get("/?lang=\(language)")

            let answer = try await Self.suggest(browser, files: [SampleFiles.pdf])

            #expect(answer.status == .unprocessableContent)
            #expect(answer.text.contains("href=\"#field-file\""))
            #expect(answer.text.contains(sentence))
            #expect(answer.text.contains("\(Self.text)</textarea>"))
        }
    }

    @Test func `a refused text says that the pictures must be chosen again`() async throws {
        try await PortalSite.with { site in
            let answer = try await Self.suggest(
                site.browser(),
                [("body", "修"), ("place", "all")],
                files: [SampleFiles.jpeg]
            )

            #expect(answer.text.contains("图片没有保存，请重新选一次。"))
        }
    }

    @Test func `a form with files whose token is old keeps the text on the page that says so`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()
            let form = try await browser.get(Address.suggest.path)

            let answer = try await browser.upload(
                Address.suggest.path,
                from: form,
                [("body", Self.text), ("place", "all"), ("token", "old")],
                files: [SampleFiles.jpeg]
            )
            let again = try await browser.submit(Address.suggest.path, from: answer, [])

            #expect(answer.status == .conflict)
            #expect(answer.text.contains(Self.text))
            #expect(again.status == .seeOther)
        }
    }

    @Test func `the foot of the form counts by channel`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            _ = try await Self.suggest(browser, files: [])

            let page = try await browser.get(Address.suggest.path)

            #expect(page.text.contains("<dt>群众</dt><dd>1</dd>"))
            #expect(page.text.contains("<dt>园城</dt><dd>0</dd>"))
        }
    }
}
