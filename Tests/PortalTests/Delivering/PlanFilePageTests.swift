import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import Sheets
import TestSupport
import Testing

/// Plans as files in the console: fetched, sent back, looked at and brought in.
@Suite struct PlanFilePageTests {
    private static let key = DeliveryKey(kind: "livelihood", year: 2023)
    private static let files = Address.planFiles(key).path
    private static let bring = Address.bringPlans(key).path
    private static let months = ["编号": "BB-2023-01", "指标": "建成里程"]
    private static let decision = [
        ("number", "示例〔2023〕21号"), ("date", "2023-06-18"), ("authority", "government"),
        ("reason", "汛期雨水多"),
    ]

    private static func fetch(
        _ browser: PortalClient,
        _ kind: PlanFileKind,
        entry: Int? = nil
    ) async throws -> PortalClient.Answer {
        try await browser.get(
            Address.planFile(key, kind).path + (entry.map { "?entry=\($0)" } ?? "")
        )
    }

    private static func send(
        _ bytes: [UInt8],
        _ office: PortalClient,
        _ fields: [(String, String)] = []
    ) async throws -> PortalClient.Answer {
        try await office.upload(
            files,
            from: try await office.get(files),
            bytes,
            named: "计划.xlsx",
            fields: fields.map { (name: $0.0, value: $0.1) }
        )
    }

    @Test(arguments: PlanFileKind.allCases)
    func `a file is fetched, changed, looked at, decided and brought in`(
        kind: PlanFileKind
    ) async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-06-20")
            let office = try await site.browser(.office)
            let board = try await office.get(DeliverySite.list)
            let fetched = try await Self.fetch(office, kind)
            var file = try PlanFileSample(fetched.body)
            file.set("8月", "65", in: Self.months)

            let looked = try await Self.send(try file.bytes(), office)
            let undecided = try await office.submit(Self.bring, from: looked, [])
            let decided = try await office.submit(Self.bring, from: undecided, Self.decision)
            let done = try await office.get(decided.headers[.location] ?? "")
            let again = try await Self.send(try file.bytes(), office)

            #expect(board.text.contains("href=\"\(Address.planFile(Self.key, kind).path)\""))
            #expect(board.text.contains("href=\"\(Self.files)\""))
            #expect(
                fetched.headers[.contentDisposition]
                    == "attachment; filename=\"plans-2023.\(kind == .csv ? "csv" : "xlsx")\""
            )
            #expect(looked.status == .ok)
            #expect(looked.words.contains("1项要改"))
            #expect(looked.words.contains("8月：60"))
            #expect(looked.words.contains("8月：65"))
            #expect(looked.words.contains("已经下达，一般调整"))
            #expect(undecided.status == .unprocessableContent)
            #expect(undecided.words.contains("没有决定不能改"))
            #expect(decided.status == .seeOther)
            #expect(done.words.contains("1项的计划已经写入。"))
            #expect(again.words.contains("没有要改的"))
            let entry = try await site.ground.roadRow().entry
            #expect(entry.plan?.number == 1)
            #expect(entry.plan?.decision?.number == "示例〔2023〕21号")
        }
    }

    @Test func `a decision that is wrong is told beside its field, and the file stays`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            let office = try await site.browser(.office)
            var file = try PlanFileSample(try await Self.fetch(office, .workbook).body)
            file.set("8月", "65", in: Self.months)

            let wrong = try await Self.send(
                try file.bytes(),
                office,
                [("number", "示例〔2023〕21号"), ("date", "明天"), ("reason", "汛期雨水多")]
            )
            let right = try await office.submit(
                Self.bring,
                from: wrong,
                Self.decision.map { ($0.0, $0.0 == "date" ? "2023-03-01" : $0.1) }
            )

            #expect(wrong.status == .unprocessableContent)
            #expect(wrong.words.contains("“明天”不是日期"))
            #expect(wrong.text.contains("value=\"示例〔2023〕21号\""))
            #expect(wrong.text.contains("汛期雨水多"))
            #expect(right.status == .seeOther)
        }
    }

    @Test(arguments: ["zh", "en"])
    func `what is wrong with rows is told by sheet, row and column, and nothing is written`(
        language: String
    ) async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            let office = try await site.browser(.office)
            _ = try await office.get(Self.files + "?lang=\(language)")
            var file = try PlanFileSample(try await Self.fetch(office, .workbook).body)
            file.set("8月", "约65", in: Self.months)
            file.set("编号", "X-9", in: ["指标": "覆盖镇街"])
            file.set("节点日期", "尽快", in: ["节点": "完工"])

            let looked = try await Self.send(try file.bytes(), office, Self.decision)

            #expect(looked.status == .unprocessableContent)
            let sentences =
                language == "zh"
                ? ["有3处要改", "“约65”不是这里能用的数", "这张清单里没有编号“X-9”", "“尽快”不是日期"]
                : [
                    "3 things to mend", "“约65” is no number", "no project with the code “X-9”",
                    "“尽快” is no day",
                ]
            for sentence in sentences { #expect(looked.words.contains(sentence), "\(sentence)") }
            #expect(looked.words.contains("指标和月度计划"))
            #expect(!looked.text.contains("action=\"\(Self.bring)\""))
            // The decision goes along to the next file.
            #expect(looked.text.contains("value=\"示例〔2023〕21号\""))
            #expect(try await site.ground.roadRow().entry.baselines.count == 1)
        }
    }

    @Test func `what cannot be read is told, and never a failure of ours`() async throws {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            let rows = Array(repeating: Array("BB-2023-01,建成里程,80公里\n".utf8), count: 100_000)
            let files: [(name: String, bytes: [UInt8], sentence: String)] = [
                ("none", [], "请填写这一项"),
                ("a picture", [0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3], "文件读不了"),
                ("no archive", [0x50, 0x4B, 0x03, 0x04, 0, 0], "文件读不了"),
                ("old", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "文件读不了"),
                ("another table", Array("姓名,电话\n示例,1\n".utf8), "缺少“编号”一列"),
                ("only a head", Array("编号,指标,年度目标\n".utf8), "一行也没有"),
                ("too long", Array("编号,指标,年度目标\n".utf8) + rows.joined(), "2 MB"),
            ]
            for (name, bytes, sentence) in files {
                let answer = try await Self.send(bytes, office)
                #expect(answer.status == .unprocessableContent, "\(name)")
                #expect(answer.words.contains(sentence), "\(name)")
            }
            let tampered = try await office.submit(
                Self.bring,
                from: try await office.get(Self.files),
                [("table", "***"), ("looked", "x")]
            )
            #expect(tampered.status.kind == .clientError)
        }
    }

    @Test func `somebody who saved after the look is not overwritten`() async throws {
        try await DeliverySite.with { site in
            try await site.ground.plans.save(
                DeliveryGround.roadPlan(),
                of: site.ground.road.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            let office = try await site.browser(.office)
            var file = try PlanFileSample(try await Self.fetch(office, .csv).body)
            file.set("8月", "65", in: Self.months)
            file.set("计划版本", "", in: ["编号": "BB-2023-01"])
            let looked = try await Self.send(try file.bytes(), office)
            try await site.ground.plans.save(
                DeliveryGround.roadPlan([PlanForm.place: "缙云山"]),
                of: site.ground.road.id,
                version: 1,
                by: DeliveryGround.office,
                in: Places.beibei
            )

            let refused = try await office.submit(Self.bring, from: looked, [])
            let confirmed = try await office.submit(Self.bring, from: refused, [])

            #expect(refused.status == .conflict)
            #expect(refused.words.contains("您看过以后，计划又有人改过"))
            #expect(refused.words.contains("缙云山"))
            #expect(confirmed.status == .seeOther)
        }
    }

    @Test func `a unit fetches its own and is not asked to send anything`() async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            let clerk = try await site.browser(.clerk)
            let checker = try await site.browser(.checker)

            let board = try await clerk.get(DeliverySite.list)
            let file = try await Self.fetch(clerk, .csv)
            let one = try await Self.fetch(clerk, .csv, entry: 2)
            let none = try await Self.fetch(checker, .csv)
            let missing = try await Self.fetch(clerk, .csv, entry: 9)
            let page = try await clerk.get(Self.files)

            #expect(board.text.contains("plans.xlsx"))
            #expect(!board.text.contains("href=\"\(Self.files)\""))
            #expect(file.text.contains("BB-2023-01"))
            #expect(one.text.contains("BB-2023-02") && !one.text.contains("BB-2023-01"))
            #expect(none.status == .ok && !none.text.contains("BB-2023"))
            #expect(missing.status == .notFound)
            #expect(page.status == .forbidden)
        }
    }
}
