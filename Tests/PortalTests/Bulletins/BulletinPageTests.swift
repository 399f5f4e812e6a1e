import Civics
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// Bulletins from the console to everybody.
@Suite struct BulletinPageTests {
    /// A portal with March published, and browsers of whoever drafts and whoever issues.
    private struct BulletinSite {
        let site: PortalSite
        let year: DeliveredYear
        let writer, head: PortalClient

        static func with(
            _ body: (BulletinSite) async throws -> Void
        ) async throws {
            try await PortalSite.with { site in
                let year = try await DeliveredYear.make(in: site.record)
                try await year.publishMarch()
                try await site.record.hold(
                    [.draftBulletins, .reviewBulletins],
                    at: Offices.intake
                )
                try await site.record.hold(
                    [.reviewBulletins, .issueBulletins],
                    at: Offices.oversight
                )
                try await body(
                    BulletinSite(
                        site: site,
                        year: year,
                        writer: try await site.browser(signedInAs: .clerk),
                        head: try await site.browser(signedInAs: .overseer)
                    )
                )
            }
        }

        /// Drafts March and gives the address of its page.
        func draft() async throws -> String {
            let sent = try await writer.submit(
                Address.consoleBulletins.path,
                from: try await writer.get(Address.consoleBulletins.path),
                [("kind", "livelihood"), ("year", "2023"), ("month", "3")]
            )
            return String((sent.headers[.location] ?? "").prefix { $0 != "?" })
        }

        func save(
            _ path: String,
            _ fields: [(String, String)],
            from page: PortalClient.Answer? = nil,
            by browser: PortalClient? = nil
        ) async throws -> PortalClient.Answer {
            let browser = browser ?? writer
            var open = page
            if open == nil { open = try await browser.get(path) }
            return try await browser.submit(path, from: try #require(open), fields)
        }

        func step(
            _ path: String,
            _ act: String,
            _ fields: [(String, String)] = [],
            by browser: PortalClient
        ) async throws -> PortalClient.Answer {
            try await browser.submit(
                "\(path)/\(act)",
                from: try await browser.get(path),
                fields
            )
        }
    }

    @Test func `a month is drafted, reviewed by another, issued, and read by everybody`()
        async throws
    {
        try await BulletinSite.with { site in
            let inbox = try await site.writer.get(Address.console.path)
            let list = try await site.writer.get(Address.consoleBulletins.path)
            let path = try await site.draft()
            let drafted = try await site.writer.get("\(path)?done=draft")
            let saved = try await site.save(
                path,
                [("organ", "示例府督"), ("note", "内部的话")]
            )
            let own = try await site.writer.submitBare(
                "\(path)/review",
                secret: site.site.record.identity.secret,
                [("revision", "2")]
            )
            let waiting = try await site.head.get(Address.console.path)
            let reviewed = try await site.step(path, "review", by: site.head)
            let issued = try await site.step(path, "issue", by: site.head)
            let done = try await site.head.get("\(path)?done=issue")
            let nothing = try await site.head.get("\(path)?edition=public")
            let anybody = site.site.browser()
            let bulletins = try await anybody.get(Address.bulletins.path)
            let sheet = try await anybody.get(Address.bulletin(1).path)
            let project = try await anybody.get("/projects/2023/1")
            let english = try await anybody.get(Address.bulletin(1).path + "?lang=en")
            let text = try await anybody.get(Address.bulletinText(1, 1).path)
            let none = try await anybody.get(Address.bulletin(2).path)

            #expect(inbox.words.contains("2023年3月的通报还没有印发"))
            #expect(list.headline == "1期通报还没有印发。")
            #expect(drafted.words.contains("通报已起草，数字取自记录。"))
            #expect(drafted.words.contains("还没有机关代字，印发时编不出文号。"))
            #expect(drafted.words.contains("护栏到货比合同晚20天"))
            #expect(saved.status == .seeOther)
            #expect(own.status == .forbidden)
            #expect(own.words.contains("起草或改过这份通报的人不能审核，请另一位来审核。"))
            #expect(waiting.words.contains("审核2023年3月的通报"))
            #expect(reviewed.status == .seeOther)
            #expect(issued.status == .seeOther)
            #expect(done.headline == "3月的通报已印发：示例府督〔2023〕1号。")
            #expect(done.words.contains("内部的话"))
            #expect(!nothing.words.contains("分管副区长"))
            #expect(bulletins.headline == "印发了1期通报，最近一期是3月的。")
            #expect(project.words.contains("看3月的通报"))
            #expect(project.text.contains(#"href="/bulletins/1""#))
            #expect(sheet.words.contains("示例府督〔2023〕1号"))
            #expect(sheet.words.contains("关于北碚区2023年民生实事3月进展情况的通报"))
            #expect(!sheet.text.contains("内部的话"))
            #expect(!sheet.text.contains("分管副区长"))
            #expect(sheet.headers[.eTag] != nil)
            #expect(english.words.contains("4. Behind plan, and why"))
            #expect(text.headers[.contentType]?.hasPrefix("application/json") == true)
            #expect(sheet.words.contains(Digest(of: text.text).hex))
            #expect(none.status == .notFound)
        }
    }

    @Test func `a name of a person keeps it from everybody, and says where it stands`()
        async throws
    {
        try await BulletinSite.with { site in
            let path = try await site.draft()
            _ = try await site.save(
                path,
                [("organ", "示例府督"), ("s7", "请林夏同志牵头。")]
            )
            let page = try await site.writer.get(path)
            let refused = try await site.step(path, "review", by: site.head)
            _ = try await site.save(path, [("s7", "请办公室牵头。"), ("note", "林夏经办")])
            _ = try await site.step(path, "review", by: site.head)
            _ = try await site.step(path, "issue", by: site.head)
            let sheet = try await site.site.browser().get(Address.bulletin(1).path)
            let text = try await site.site.browser().get(Address.bulletinText(1, 1).path)

            let sentence = "“七、下月要求”里有人名“林夏”，公开版不能有。请改成单位或岗位。"
            #expect(page.words.contains(sentence))
            #expect(refused.status == .conflict)
            #expect(refused.words.contains(sentence))
            #expect(sheet.status == .ok)
            #expect(!sheet.text.contains("林夏"))
            #expect(!text.text.contains("林夏"))
        }
    }

    @Test func `a form with mistakes keeps what was typed and says where`() async throws {
        try await BulletinSite.with { site in
            let path = try await site.draft()
            let refused = try await site.save(
                path,
                [("organ", "府督2023"), ("s1", "完成{{finished}}个<b>")]
            )
            let english = try await site.save(
                path,
                [("s1", "{{finished}}")],
                from: try await site.writer.get("\(path)?lang=en")
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("“finished”不是可用的数。"))
            #expect(refused.words.contains("机关代字只用汉字，不写年份、括号和数字。"))
            #expect(refused.text.contains("完成{{finished}}个&lt;b&gt;"))
            #expect(refused.text.contains("value=\"府督2023\""))
            #expect(refused.text.contains("<title>错误："))
            #expect(english.words.contains("There is no number called “finished”."))
        }
    }

    @Test func `the second of two who write sees the other text beside the own`() async throws {
        try await BulletinSite.with { site in
            try await site.site.record.hold(
                [.draftBulletins],
                at: Offices.administration
            )
            let other = try await site.site.browser(signedInAs: .administrator)
            let path = try await site.draft()
            let open = try await other.get(path)
            _ = try await site.save(path, [("s7", "请抓紧。")])
            let late = try await site.save(path, [("s7", "请加快。")], from: open, by: other)
            let kept = try await site.writer.get(path)

            #expect(late.status == .conflict)
            #expect(late.words.contains("先动过这份通报：修改文字。您填的没有丢，在下面"))
            #expect(late.text.contains("请加快。</textarea>"))
            #expect(late.words.contains("对方写的：请抓紧。"))
            #expect(kept.text.contains("请抓紧。</textarea>"))
        }
    }

    @Test func `what changed in the record is shown old and new, and taken over by a tap`()
        async throws
    {
        try await BulletinSite.with { site in
            let path = try await site.draft()
            _ = try await site.save(path, [("organ", "示例府督")])
            try await site.year.publish(
                1,
                month: 3,
                done: "11",
                invested: "120",
                correction: "复核"
            )
            let changed = try await site.writer.get(path)
            let taken = try await site.step(path, "refresh", by: site.writer)
            let newer = try await site.writer.get(path)

            #expect(changed.words.contains("累计完成投资（万元） {{invested}}180.5200.5"))
            #expect(changed.words.contains("7.5公里"))
            #expect(taken.status == .seeOther)
            #expect(!newer.words.contains("变了哪些数"))
            #expect(newer.words.contains("11公里"))
        }
    }

    @Test func `a corrected version says so, and the old one says what took its place`()
        async throws
    {
        try await BulletinSite.with { site in
            let path = try await site.draft()
            _ = try await site.save(path, [("organ", "示例府督")])
            _ = try await site.step(path, "review", by: site.head)
            _ = try await site.step(path, "issue", by: site.head)
            let short = try await site.step(path, "correct", [("reason", "改")], by: site.head)
            let begun = try await site.step(
                path,
                "correct",
                [("reason", "里程复核后更正")],
                by: site.head
            )
            let new = String((begun.headers[.location] ?? "").prefix { $0 != "?" })
            let before = try await site.site.browser().get(Address.bulletin(1).path)
            _ = try await site.step(new, "review", by: site.writer)
            _ = try await site.step(new, "issue", by: site.head)
            let newest = try await site.site.browser().get(Address.bulletin(1).path)
            let old = try await site.site.browser().get(Address.bulletinVersion(1, 1).path)

            #expect(short.status == .unprocessableContent)
            #expect(short.words.contains("请写明原因，至少4个字。"))
            #expect(!before.words.contains("更正"))
            #expect(newest.words.contains("第2版（更正）：里程复核后更正"))
            #expect(!newest.words.contains("已被第2版代替"))
            #expect(old.words.contains("这一版已被第2版代替"))
            #expect(old.words.contains("更正原因：里程复核后更正"))
        }
    }

    @Test func `before any is issued the page says what will be there`() async throws {
        try await PortalSite.with { site in
            let page = try await site.browser().get(Address.bulletins.path)
            #expect(page.headline == "还没有监督通报。")
        }
    }
}
