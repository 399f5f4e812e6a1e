import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// Entering for others, taking back, erasing, and suggesting in a unit's name.
@Suite struct IntakePageTests {
    private static let letter = [
        ("channel", "residents"), ("via", "letter"), ("received", "2022-12-01"),
        ("postmark", "2022-11-28"), ("submitter", "王芳"), ("place", "all"),
        ("body", "来信：希望在桥头装一面凸面镜。"),
    ]

    @Test func `a letter is entered with its scan, and the slip bears the code`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let path = Address.enterSuggestion.path
            let form = try await clerk.get(path)

            let sent = try await clerk.upload(
                path,
                from: form,
                Self.letter,
                files: [SampleFiles.pdf]
            )
            let slip = try await clerk.get(try #require(sent.headers[.location]))

            let code = try #require(sent.headers[.location]?.split(separator: "/").last)
            #expect(sent.status == .seeOther)
            #expect(slip.text.contains(String(code)))
            #expect(slip.text.contains("BEIBEI-2022-JY-0001"))
            #expect(slip.headers[.cacheControl] == "no-store")
            #expect(try await site.browser().get("/track/\(code)").text.contains("凸面镜"))
        }
    }

    @Test func `a form that is wrong names every field and keeps what was typed`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let path = Address.enterSuggestion.path
            let form = try await clerk.get(path)

            let answer = try await clerk.submit(
                path,
                from: form,
                [
                    ("channel", ""), ("via", "telephone"), ("received", "2023-01-01"),
                    ("postmark", "2022-11-28"), ("body", "修"), ("place", ""), ("cost", "很多"),
                ]
            )

            #expect(answer.status == .unprocessableContent)
            for field in ["channel", "received", "postmark", "body", "place", "cost"] {
                #expect(answer.text.contains("href=\"#field-\(field)\""), "\(field)")
            }
            #expect(answer.text.contains("value=\"很多\""))
            #expect(answer.text.contains("<title>错误："))
        }
    }

    @Test func `pages of intake are for intake`() async throws {
        try await PortalSite.with { site in
            let overseer = try await site.browser(signedInAs: .overseer)
            let suggestion = ID<Suggestion>(rawValue: 5)

            for address in [
                Address.enterSuggestion, .slip(.random()), .eraseSuggestion(suggestion),
                .unitSuggestions, .unitForm, .unitSuggestion(suggestion),
            ] {
                #expect(try await overseer.get(address.path).status == .forbidden, "\(address)")
            }
        }
    }

    @Test func `one's own is taken back after a question, once`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let tracked = try await site.suggest("请在桥头装一面凸面镜", with: browser)
            let before = try await browser.get(tracked)
            let question = try await browser.get(tracked + "/withdraw")

            let done = try await browser.submit(tracked + "/withdraw", from: question, [])
            let after = try await browser.get(tracked)
            let again = try await browser.submit(tracked + "/withdraw", from: question, [])

            #expect(before.text.contains("href=\"\(tracked)/withdraw\""))
            #expect(question.text.contains("撤回这条建议？"))
            #expect(done.headers[.location] == tracked)
            #expect(after.text.contains("您撤回了"))
            #expect(!after.text.contains("href=\"\(tracked)/withdraw\""))
            #expect(again.status == .conflict)
            #expect(again.text.contains("已经撤回过了"))
        }
    }

    @Test func `what was answered is not taken back, and the page says why`() async throws {
        try await PortalSite.with { site in
            let browser = site.browser()
            let tracked = try await site.suggest("请在桥头装一面凸面镜", with: browser)
            let question = try await browser.get(tracked + "/withdraw")
            try await site.record.vandalise("UPDATE suggestion SET state = 'replied'")

            let asked = try await browser.get(tracked + "/withdraw")
            let refused = try await browser.submit(tracked + "/withdraw", from: question, [])

            #expect(asked.text.contains("撤不回来了"))
            #expect(refused.status == .conflict)
        }
    }

    @Test func `personal data is erased for good, with what stays said on the page`()
        async throws
    {
        try await PortalSite.with { site in
            let tracked = try await site.suggest("我叫王芳，请在桥头装凸面镜", with: site.browser())
            let officer = try await site.record.officer(.clerk)
            let suggestion = try #require(try await site.record.suggestions(by: officer).first)
            let clerk = try await site.browser(signedInAs: .clerk)
            let path = Address.eraseSuggestion(suggestion.id).path
            let form = try await clerk.get(path)
            func fields(_ passage: String) -> [(String, String)] {
                [
                    ("day", "2022-11-30"), ("reason", "本人电话提出"), ("passages", passage),
                    ("files", "keep"),
                ]
            }

            let wrong = try await clerk.submit(path, from: form, fields("王方"))
            let done = try await clerk.submit(path, from: form, fields("我叫王芳"))
            let desk = try await clerk.get(try #require(done.headers[.location]))
            let followed = try await site.browser().get(tracked)

            #expect(form.text.contains("此前做的备份里还有这些信息"))
            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.text.contains("正文里没有这一句：“王方”"))
            #expect(desk.text.contains("个人信息已删除。"))
            #expect(followed.text.contains("〔已按要求删除〕，请在桥头装凸面镜"))
            #expect(followed.text.contains("个人信息已按要求删除。"))
        }
    }

    @Test func `a unit without a channel is told whom to ask, and with one suggests and follows`()
        async throws
    {
        try await PortalSite.with { site in
            let unit = try await site.browser(signedInAs: .countyClerk)
            let none = try await unit.get(Address.unitForm.path)
            let administration = try await unit.get(Address.administration.path)
            let step = Address.administer(.setChannel).path
            let unset = try await unit.submit(
                step,
                from: administration,
                [("party", Offices.countyOffice.description), ("channel", "")]
            )
            _ = try await unit.submit(
                step,
                from: administration,
                [("party", Offices.countyOffice.description), ("channel", "departments")]
            )
            let form = try await unit.get(Address.unitForm.path)

            let sent = try await unit.upload(
                Address.unitForm.path,
                from: form,
                [("body", "建议整治力洋溪两岸"), ("place", "liyang")],
                files: [SampleFiles.png]
            )
            let list = try await unit.get(try #require(sent.headers[.location]))
            let page = try #require(
                list.text.components(between: "href=\"/console/unit/suggestions/", and: "\"").first
            )
            let one = try await unit.get("/console/unit/suggestions/" + page)
            let question = try await unit.get("/console/unit/suggestions/\(page)/withdraw")
            let back = try await unit.submit(
                "/console/unit/suggestions/\(page)/withdraw",
                from: question,
                []
            )

            #expect(none.text.contains("管理员还没有给本单位定来源"))
            #expect(unset.status == .unprocessableContent)
            #expect(unset.text.contains("请选一个来源。"))
            #expect(form.text.contains("来源记为“部门”"))
            #expect(list.text.contains("建议整治力洋溪两岸"))
            #expect(one.text.contains("/files/1/preview"))
            #expect(
                try await unit.get("/console/unit/suggestions/\(page)/files/1").status == .ok
            )
            #expect(back.headers[.location] == Address.unitSuggestions.path + "?did=withdraw")
        }
    }

    @Test func `the service worker names what it keeps and is asked for anew each time`()
        async throws
    {
        try await PortalSite.with { site in
            let browser = site.browser()

            let worker = try await browser.get(Address.serviceWorker.path)
            let page = try await browser.get(Address.suggest.path)

            #expect(worker.headers[.contentType] == "text/javascript; charset=utf-8")
            #expect(worker.headers[.cacheControl] == "no-cache")
            let forms = [
                "/suggest", "/console/unit/new", "/console/visits/word", "/console/months",
                "/console/delivery/:kind/:year/:number/months/:period",
            ].map { "\"\($0)\"" }.joined(separator: ", ")
            #expect(worker.text.contains("const FORMS = [\(forms)];"))
            for name in ["minsheng.css", "icon.svg", "draft.js", "count.js"] {
                let path = Address.asset(name).path
                #expect(worker.text.contains("\"\(path)\""))
                #expect(try await browser.get(path).status == .ok)
            }
            #expect(page.text.contains("src=\"\(Address.asset("draft.js").path)\""))
        }
    }
}
