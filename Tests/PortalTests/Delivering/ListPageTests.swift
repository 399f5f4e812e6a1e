import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// Making lists in the console, and what is seen of them.
@Suite struct ListPageTests {
    private static let list = "/console/delivery/key-projects/2023"

    private static func send(
        _ table: String,
        _ office: PortalClient,
        _ fields: [(String, String)] = []
    ) async throws -> PortalClient.Answer {
        try await office.submit(
            Address.newList.path,
            from: try await office.get(Address.newList.path),
            [
                ("kind", "key-projects"), ("year", "2023"), ("name", "2023年重点项目"),
                ("basis", "第27次常务会议"), ("table", table),
            ] + fields
        )
    }

    @Test func `a list is pasted, looked at, and found from the others`() async throws {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            let form = try await office.get(Address.newList.path)

            let sent = try await Self.send(
                "项目名称\t责任单位\t完成时限\n悦广场\t区政府办公室\t2023-11-30\n",
                office
            )
            let page = try await office.get(Self.list + "?done=list")
            let index = try await office.get(Address.delivery.path)

            #expect(form.text.contains("value=\"decisions\""))
            #expect(!form.text.contains("value=\"livelihood\""))
            #expect(sent.status == .seeOther)
            #expect(sent.headers[.location] == Self.list + "?done=list")
            #expect(page.words.contains("已经列入清单。"))
            #expect(page.words.contains("悦广场"))
            #expect(page.words.contains("四个一批"))
            #expect(page.words.contains("到这个月还没有应开工的项目。"))
            #expect(index.text.contains("href=\"\(Self.list)\""))
        }
    }

    @Test func `as many rows are pasted as a list may have`() async throws {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            let rows = (1...ListForm.mostEntries).map {
                "示例项目第\($0)号便民停车场\t区政府办公室\t2023-11-30\n"
            }

            let sent = try await Self.send(
                "项目名称\t责任单位\t完成时限\n" + rows.joined(),
                office
            )

            #expect(sent.status == .seeOther)
        }
    }

    @Test(arguments: ["zh", "en"])
    func `what is wrong with a table is told by row, and the table stays`(
        language: String
    ) async throws {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            _ = try await office.get(Address.newList.path + "?lang=\(language)")

            let wrong = try await Self.send(
                "项目名称\t责任单位\t完成时限\n悦广场\t没有的局\t明天\n四好农村路\t\t\n",
                office,
                [("year", "23"), ("basis", "")]
            )
            let rows = try await Self.send(
                "项目名称\t责任单位\t完成时限\n悦广场\t没有的局\t明天\n四好农村路\t\t\n",
                office
            )

            #expect(wrong.status == .unprocessableContent)
            #expect(rows.status == .unprocessableContent)
            for answer in [wrong, rows] { #expect(answer.text.contains("悦广场\t没有的局\t明天")) }
            let expected =
                language == "zh"
                ? [
                    "第2行：没有叫“没有的局”的单位", "第2行的“完成时限”：“明天”不是可用的日期。",
                    "第3行的“四好农村路”和编号BB-2023-01的项目同名。",
                ]
                : [
                    "Row 2: no unit is called “没有的局”", "“完成时限” in row 2: “明天” is no day",
                    "“四好农村路” in row 3 is called what BB-2023-01 is called.",
                ]
            for sentence in expected { #expect(rows.words.contains(sentence)) }
            #expect(wrong.words.contains(language == "zh" ? "请填2018到2025之间的年份。" : "2018 to 2025"))
        }
    }

    @Test func `what stands on two lists is asked for once and has one public page`()
        async throws
    {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            _ = try await Self.send(
                "项目名称\t责任单位\t完成时限\t同一对象\n农村路\t区政府办公室\t2023-11-30\tBB-2023-01\n",
                office
            )
            try await site.ground.assign()
            let board = try #require(
                try await ReadingDelivery(site.site.record.ledger)
                    .board(of: Places.beibei, kind: "key-projects", year: 2023)
            )
            try await site.ground.plans.save(
                DeliveryGround.roadPlan(),
                of: board.rows[0].entry.enrolment.id,
                version: 1,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            let notice = try await office.submit(
                Self.list + "/notice",
                from: try await office.get(Self.list + "/notice"),
                [("number", "示例府办发〔2023〕9号")]
            )
            let sheet = try await office.get(notice.headers[.location] ?? "")
            try site.ground.go(to: "2023-04-01")
            let clerk = try await site.browser(.clerk)

            let months = try await clerk.get(Address.months.path)
            let project = try await site.site.browser()
                .get(Address.project(year: 2023, number: 1).path)
            let wall = try await site.site.browser().get(Address.wall.path + "?list=key-projects")
            let inner = try await site.site.browser().get(Address.wall.path + "?list=decisions")

            #expect(
                months.text.components(between: "href=\"/console/delivery/", and: "\"").filter {
                    $0.contains("key-projects")
                }.isEmpty
            )
            #expect(months.text.contains("/console/delivery/livelihood/2023/1/months/2023-03"))
            #expect(notice.headers[.location] == Self.list + "/notices/1")
            #expect(sheet.status == .ok)
            #expect(sheet.words.contains("示例府办发〔2023〕9号"))
            #expect(project.words.contains("也列入"))
            #expect(project.words.contains("2023年重点项目第1项"))
            #expect(wall.words.contains("四好农村路"))
            #expect(wall.text.contains("href=\"\(Address.project(year: 2023, number: 1).path)\""))
            #expect(inner.status == .notFound)
        }
    }
}
