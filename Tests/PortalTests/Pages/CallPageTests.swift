import Civics
import HTTPTypes
import Ledger
import Portal
import Proposing
import TestSupport
import Testing

/// Calls on the desk and in public, in both languages.
@Suite struct CallPageTests {
    private static let right: [(String, String)] = [
        ("year", "2023"), ("opens", "2022-10-01"), ("closes", "2022-12-31"), ("postmark", "1"),
        ("channel-residents", "1"), ("channel-deputies", "1"), ("field-0", "1"),
        ("party", "gov-office"), ("answer-days", "60"),
        ("notice", "请说说明年最该办成哪件事<大小都行>。"), ("contact", "区政府办公室，示例路1号"),
    ]

    /// Drafts a call and gives the address of its page.
    private static func draft(_ clerk: PortalClient) async throws -> String {
        let form = try await clerk.get(Address.newCall.path)
        let sent = try await clerk.submit(Address.newCall.path, from: form, right)
        #expect(sent.status == .seeOther)
        return String((sent.headers[.location] ?? "").prefix { $0 != "?" })
    }

    private static func step(
        _ step: String,
        of path: String,
        _ fields: [(String, String)] = [],
        by clerk: PortalClient
    ) async throws -> PortalClient.Answer {
        let page = try await clerk.get(path)
        return try await clerk.submit("\(path)/\(step)", from: page, fields)
    }

    @Test func `a call is drafted, published, and stands before everybody`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let visitor = site.browser()

            let path = try await Self.draft(clerk)
            let hidden = try await visitor.get(Address.call(year: 2023).path)
            let published = try await Self.step("publish", of: path, by: clerk)
            let notice = try await visitor.get(Address.call(year: 2023).path)
            let english = try await visitor.get(Address.call(year: 2023).path + "?lang=en")
            let form = try await site.browser().get(Address.suggest.path)
            let list = try await site.browser().get(Address.calls.path)

            #expect(hidden.status == .notFound)
            #expect(published.status == .seeOther)
            #expect(notice.headline == "正在征集2023年要办的事，2022年12月31日截止，还有30天。")
            #expect(notice.text.contains("请说说明年最该办成哪件事&lt;大小都行&gt;。"))
            #expect(notice.words.contains("群众、人大代表"))
            #expect(english.headline.contains("The call ends on 31 December 2022"))
            #expect(form.words.contains("正在征集2023年要办的事"))
            #expect(list.text.contains("href=\"/calls/2023\""))
        }
    }

    @Test func `a draft with mistakes keeps what was typed and says what to mend`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let form = try await clerk.get(Address.newCall.path)

            let refused = try await clerk.submit(
                Address.newCall.path,
                from: form,
                Self.right + [("closes", "2022-09-01"), ("answer-days", "很快")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("截止日期早于开始日期"))
            #expect(refused.text.contains("value=\"很快\""))
            #expect(refused.text.contains("href=\"#field-answer-days\""))
            #expect(refused.text.contains("<title>错误："))
        }
    }

    @Test func `a second call of a year is refused and nothing is lost`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            _ = try await Self.draft(clerk)
            let form = try await clerk.get(Address.newCall.path)

            let refused = try await clerk.submit(Address.newCall.path, from: form, Self.right)

            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("2023年度已经有一份征集公告"))
            #expect(refused.text.contains("请说说明年最该办成哪件事&lt;大小都行&gt;。</textarea>"))
        }
    }

    @Test func `a call is prolonged and closed as it promises, each refusal with its sentence`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let path = try await Self.draft(clerk)
            _ = try await Self.step("publish", of: path, by: clerk)

            let shorter = try await Self.step(
                "prolong",
                of: path,
                [("until", "2022-12-15"), ("reason", "来信多")],
                by: clerk
            )
            let silent = try await Self.step(
                "prolong",
                of: path,
                [("until", "2023-01-15"), ("reason", "")],
                by: clerk
            )
            let longer = try await Self.step(
                "prolong",
                of: path,
                [("until", "2023-01-15"), ("reason", "来信多")],
                by: clerk
            )
            site.record.clock.move(to: try CivilDate(iso: "2023-01-16"))
            let again = try await site.browser(signedInAs: .clerk)
            let closed = try await Self.step("close", of: path, by: again)
            let page = try await again.get(path)

            #expect(shorter.status == .unprocessableContent)
            #expect(shorter.text.contains("新的截止日期要晚于2022年12月31日"))
            #expect(shorter.text.contains("value=\"来信多\""))
            #expect(silent.text.contains("请写明为什么延长"))
            #expect(longer.status == .seeOther)
            #expect(closed.status == .seeOther)
            #expect(page.headline == "2023年度的征集已截止，收到0条。")
        }
    }

    @Test func `the second of two who edit a draft sees what changed and loses nothing`()
        async throws
    {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let colleague = try await site.browser(signedInAs: .colleague)
            let path = try await Self.draft(clerk)
            let first = try await clerk.get(path)
            let second = try await colleague.get(path)

            let won = try await clerk.submit(
                path + "/edit",
                from: first,
                Self.right + [("contact", "一号窗口")]
            )
            let lost = try await colleague.submit(
                path + "/edit",
                from: second,
                Self.right + [("contact", "二号窗口")]
            )

            #expect(won.status == .seeOther)
            #expect(lost.status == .conflict)
            #expect(lost.text.contains("刚刚有人改过"))
            #expect(lost.text.contains("一号窗口"))
            #expect(lost.text.contains("value=\"二号窗口\""))
        }
    }

    @Test func `what comes after the last day is told so on the form`() async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)
            let path = try await Self.draft(clerk)
            _ = try await Self.step("publish", of: path, by: clerk)
            site.record.clock.move(to: try CivilDate(iso: "2023-01-05"))

            let form = try await site.browser().get(Address.suggest.path)
            let tracked = try await site.suggest("请在桥头装一面凸面镜", with: site.browser())
            let page = try await site.browser().get(tracked)

            #expect(form.words.contains("您现在提的进储备库"))
            #expect(page.status == .ok)
        }
    }

    @Test func `a post without the right is refused`() async throws {
        try await PortalSite.with { site in
            let overseer = try await site.browser(signedInAs: .overseer)

            let list = try await overseer.get(Address.consoleCalls.path)
            let form = try await overseer.get(Address.newCall.path)

            #expect(list.status == .forbidden && form.status == .forbidden)
        }
    }

    @Test(arguments: ["/calls/1999", "/calls/abc", "/console/calls/5"])
    func `a call that is not there is not found`(path: String) async throws {
        try await PortalSite.with { site in
            let clerk = try await site.browser(signedInAs: .clerk)

            let answer = try await clerk.get(path)

            #expect(answer.status == .notFound)
        }
    }
}
