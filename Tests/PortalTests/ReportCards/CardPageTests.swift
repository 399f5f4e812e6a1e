import Civics
import Delivering
import Evaluating
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The report card, from the desk that draws it up to everybody's page, file and correction.
@Suite struct CardPageTests {
    private static let draft = Address.reportDraft(2023).path

    /// What is typed that lacks nothing.
    private static let words: [(String, String)] = [
        (CardForm.zh, ReportGround.zh.joined(separator: "\r\n\r\n")),
        (CardForm.en, ReportGround.en.joined(separator: "\r\n\r\n")),
        (CardForm.reason(3), "两所学校等待房屋鉴定"),
        (CardForm.reasonEnglish(3), "Two schools wait for a survey."),
        (CardForm.newDate(3), "2024-06-30"),
    ]

    private static func with(
        _ body: (PortalSite, ReportGround, PortalClient) async throws -> Void
    ) async throws {
        try await PortalSite.with { site in
            let ground = try await site.record.reportGround()
            try await site.record.hold([.manageReports], at: Offices.administration)
            let desk = try await site.browser(signedInAs: .administrator)
            try await body(site, ground, desk)
        }
    }

    /// Saves what is typed and gives the answer.
    private static func save(
        _ fields: [(String, String)] = words,
        _ desk: PortalClient
    ) async throws -> PortalClient.Answer {
        try await desk.submit(draft, from: try await desk.get(draft), fields)
    }

    private static func publish(_ desk: PortalClient) async throws -> PortalClient.Answer {
        try await desk.submit(
            Address.publishReport(2023).path,
            from: try await desk.get(draft),
            []
        )
    }

    @Test func `what was saved and published is everybody's to read, with the miss in its place`()
        async throws
    {
        try await Self.with { site, _, desk in
            let coming = try await site.browser().get(Address.report.path)
            let saved = try await Self.save(Self.words, desk)
            let ready = try await desk.get(Self.draft)
            let published = try await Self.publish(desk)
            let browser = site.browser()
            let page = try await browser.get(Address.report.path)
            let story = try await browser.get(Address.reportStory(2023).path)
            let english = try await browser.get(Address.reportStory(2023).path + "?lang=en")
            let englishData = try await browser.get(Address.reportYear(2023).path)

            #expect(coming.headline.contains("年底交出"))
            #expect(saved.status == .seeOther && published.status == .seeOther)
            #expect(ready.words.contains("可以公布"))
            #expect(ready.words.contains("2023年定了3件实事，办成1件。"))
            #expect(page.headline == "3件实事办成1件，1件在办，1件没有办成。")
            #expect(page.words.contains("两所学校等待房屋鉴定"))
            #expect(page.words.contains("2024年6月30日"))
            #expect(page.words.contains("80.2公里"))
            #expect(page.words.contains("示例验〔2023〕3号"))
            #expect(page.words.contains("没有测评"))
            for number in 1...3 {
                let path = Address.reportProject(year: 2023, number: number).path
                #expect(page.main.contains("href=\"\(path)\""))
            }
            #expect(story.words.contains("农村公路修成80.2公里，计划80公里，投资970万元。"))
            #expect(story.main.contains("<a href=\"/report/2023#p1\" class=\"bound\">80.2公里</a>"))
            #expect(english.words.contains("80.2 km of road were built of 80 km planned"))
            #expect(englishData.headline == "1 of 3 finished, 1 under way, 1 missed.")
            #expect(englishData.words.contains("Two schools wait for a survey."))
            #expect(page.headers[.eTag] != nil)
        }
    }

    @Test func `a correction is a version of its own, and the old one says so`() async throws {
        try await Self.with { site, ground, desk in
            _ = try await Self.save(Self.words, desk)
            _ = try await Self.publish(desk)
            let browser = site.browser()
            let text = try await browser.get(Address.reportText(2023, 1).path)
            try await ground.month(
                12,
                of: ground.schools,
                [MonthForm.figure(1): "8"],
                correction: "漏报两所"
            )
            let flagged = try await desk.get(Self.draft)
            _ = try await Self.save(Self.words, desk)
            let silent = try await Self.publish(desk)
            _ = try await Self.save(
                Self.words + [(CardForm.correction, "学校数少报两所")],
                desk
            )
            _ = try await Self.publish(desk)
            let newest = try await browser.get(Address.reportYear(2023).path)
            let old = try await browser.get(Address.reportVersion(2023, 1).path)
            let oldStory = try await browser.get(Address.reportVersionStory(2023, 1).path)

            #expect(flagged.words.contains("{{3.done.1}}：原来6所，现在8所"))
            #expect(flagged.words.contains("公布的是旧的数"))
            #expect(silent.status == .conflict)
            #expect(silent.words.contains("更正要写明原因。"))
            #expect(newest.words.contains("8所"))
            #expect(newest.words.contains("学校数少报两所"))
            #expect(old.words.contains("这是第1版，已经更正"))
            #expect(old.words.contains("因为：学校数少报两所"))
            #expect(old.words.contains("6所"))
            #expect(oldStory.words.contains("学校改造完成6所"))
            #expect(try await browser.get(Address.reportText(2023, 1).path).body == text.body)
        }
    }

    @Test func `the file is what the fingerprint is of, and the table says the same`() async throws
    {
        try await Self.with { site, _, desk in
            _ = try await Self.save(Self.words, desk)
            _ = try await Self.publish(desk)
            let browser = site.browser()
            let page = try await browser.get(Address.reportYear(2023).path)
            let text = try await browser.get(Address.reportText(2023, 1).path)
            let table = try await browser.get(Address.reportTable(2023).path)
            let all = try await browser.get(Address.dataFile(.reportsCSV).path)
            let open = try await browser.get(Address.apiReports.path)

            let digest = Digest(of: text.text).hex
            #expect(page.words.filter { !$0.isWhitespace }.contains(digest))
            #expect(
                table.headers[.contentDisposition] == "attachment; filename=\"report-2023.csv\""
            )
            let lines = table.text.split(separator: "\r\n")
            #expect(lines.count == 4)
            #expect(lines[1].contains(",finished,建成里程,,公里,80公里,80公里,80.2公里,80.2,100.3,"))
            #expect(lines[3].contains(",missed,改造学校,,所,10所,10所,6所,6,60.0,"))
            #expect(lines[3].contains(",两所学校等待房屋鉴定,"))
            #expect(lines[3].contains(",2024-06-30,"))
            #expect(lines.allSatisfy { $0.contains(digest) || $0.contains("fingerprint") })
            #expect(all.body == table.body)
            #expect(open.text.contains("\"sha256\":\"\(digest)\""))
            #expect(open.text.contains("\"card\":" + text.text.dropLast()))
            #expect(open.text.contains("\"column\":\"miss_reason\""))
        }
    }

    @Test func `what is refused is said beside its field, and nothing typed is lost`() async throws
    {
        try await Self.with { _, _, desk in
            let refused = try await Self.save(
                [
                    (CardForm.zh, "办成8件。"), (CardForm.en, "{{finshed}}."),
                    (CardForm.reason(3), "等待鉴定"), (CardForm.newDate(3), "年底"),
                ],
                desk
            )
            _ = try await Self.save([(CardForm.zh, "办成{{finished}}件。")], desk)
            let open = try await desk.get(Self.draft)
            let early = try await Self.publish(desk)
            let stale = try await desk.submit(
                Self.draft,
                from: open,
                [("edit", "0"), (CardForm.zh, "另一段。")]
            )

            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("第1段直接写了数字“8”"))
            #expect(refused.words.contains("第1段的名字“finshed”没有"))
            #expect(refused.words.contains("“年底”不是日期"))
            #expect(refused.text.contains("办成8件。") && refused.text.contains("value=\"等待鉴定\""))
            #expect(early.status == .conflict)
            #expect(early.words.contains("中文短文现在1段，要5到8段。"))
            #expect(early.words.contains("第3件“改造学校”没有办成，还没有写原因。"))
            #expect(stale.status == .conflict)
            #expect(stale.words.contains("您填的没有丢"))
            #expect(stale.text.contains("另一段。"))
        }
    }

    @Test func `a draft can be discarded; versions and years that are not there are not found`()
        async throws
    {
        try await Self.with { site, _, desk in
            _ = try await Self.save(Self.words, desk)
            let discarded = try await desk.submit(
                Address.discardReport(2023).path,
                from: try await desk.get(Self.draft),
                []
            )
            let list = try await desk.get(Address.reportDesk.path)
            let browser = site.browser()

            #expect(discarded.status == .seeOther)
            #expect(list.words.contains("还没有写"))
            #expect(list.words.contains("办成1，在办1，没有办成1"))
            for path in ["/report/2023", "/report/2023/v1", "/report/x", "/data/report-2023.csv"] {
                #expect(try await browser.get(path).status == .notFound)
            }
            #expect(try await desk.get(Address.reportDraft(2019).path).status == .notFound)
        }
    }

    @Test func `a rating stands with its forms, its base and what was not finished`() async throws {
        try await RatedSite.with { day, key in
            try await day.site.record.hold([.manageReports], at: Offices.administration)
            let desk = try await day.site.browser(signedInAs: .administrator)
            let story = [
                "{{year}}年有{{projects}}件实事。", "代表测评了{{rated}}件。",
                "评为满意的有{{satisfied}}件，有效票{{forms}}张。", "{{1.name}}：{{1.grade}}。",
                "{{2.name}}：满意{{2.satisfied}}张。",
            ].joined(separator: "\n")
            let saved = try await desk.submit(
                Self.draft,
                from: try await desk.get(Self.draft),
                [(CardForm.zh, story), (CardForm.en, story)]
            )
            let published = try await Self.publish(desk)
            let page = try await day.site.browser().get(Address.reportYear(2023).path)
            let read = try await day.site.browser().get(Address.reportStory(2023).path)
            let table = try await day.site.browser().get(Address.reportTable(2023).path)

            #expect(saved.status == .seeOther)
            #expect(published.status == .seeOther)
            #expect(page.words.contains("满意20、基本满意3、不满意1、未填0"))
            #expect(page.words.contains("按有效的测评票24张算，有效票24张"))
            #expect(page.words.contains("基本满意 年度目标未完成"))
            #expect(page.words.contains("暂停，不参加测评"))
            #expect(read.words.contains("评为满意的有1件，有效票24张。"))
            #expect(read.words.contains("满意7张"))
            #expect(table.text.contains(",\(key),"))
            #expect(table.text.contains(",unfinished,7,9,6,2,24,valid 24,basic,"))
        }
    }
}
