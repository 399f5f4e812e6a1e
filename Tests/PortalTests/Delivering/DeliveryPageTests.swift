import Civics
import Delivering
import HTTPTypes
import Ledger
import Portal
import TestSupport
import Testing

/// The pages of delivering with what people get wrong on them.
@Suite struct DeliveryPageTests {
    private static let plan = DeliverySite.road + "/plan"
    private static let duties = DeliverySite.road + "/duties"
    private static let act = DeliverySite.road + "/act"
    private static let march = DeliverySite.road + "/months/2023-03"

    private static func fields(_ form: PlanForm) -> [(String, String)] {
        form.values.map { ($0.key, $0.value) }
    }

    private static func month(_ figure: String, _ others: [String: String] = [:])
        -> [(String, String)]
    {
        DeliveryGround.roadMonth(figure, others).values.map { ($0.key, $0.value) }
    }

    // MARK: - The plan

    @Test func `a plan says beside each field what is wrong and keeps what was typed`()
        async throws
    {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            let form = DeliveryGround.roadPlan([
                PlanForm.cell(1, 6): "12", PlanForm.cell(1, 12): "79",
                PlanForm.cell(2, 3): "一百", PlanForm.deadline: "2023-13-01",
                PlanForm.milestone(3): String(repeating: "长", count: 61),
            ])

            let sent = try await office.submit(
                Self.plan,
                from: try await office.get(Self.plan),
                Self.fields(form)
            )
            let english = try await office.submit(
                Self.plan,
                from: try await office.get(Self.plan + "?lang=en"),
                Self.fields(form)
            )

            #expect(sent.status == .unprocessableContent)
            #expect(sent.text.contains("<title>错误："))
            #expect(sent.words.contains("6月的累计数12比上个月的30少。计划填累计数，只增不减。"))
            #expect(sent.words.contains("“一百”不是这里能用的数。"))
            #expect(sent.words.contains("“2023-13-01”不是日期。"))
            #expect(sent.words.contains("最多60个字，现在有61个。"))
            for kept in ["12", "79", "一百", "2023-13-01"] {
                #expect(sent.text.contains("value=\"\(kept)\""), "\(kept) is lost")
            }
            #expect(english.status == .unprocessableContent)
            #expect(english.words.contains("Month 6 has 12, less than 30 the month before."))
            #expect(try await site.ground.board()[1]?.entry.baselines.isEmpty == true)
        }
    }

    @Test func `the second of two who plan is told, and keeps what was typed`() async throws {
        try await DeliverySite.with { site in
            let (one, other) = (try await site.browser(.office), try await site.browser(.office))
            let (opened, late) = (try await one.get(Self.plan), try await other.get(Self.plan))

            let first = try await one.submit(
                Self.plan,
                from: opened,
                Self.fields(DeliveryGround.roadPlan())
            )
            let second = try await other.submit(
                Self.plan,
                from: late,
                Self.fields(DeliveryGround.roadPlan([PlanForm.place: "只在北部三镇"]))
            )
            let again = try await other.submit(
                Self.plan,
                from: second,
                Self.fields(DeliveryGround.roadPlan([PlanForm.place: "只在北部三镇"]))
            )

            #expect(first.status == .seeOther)
            #expect(second.status == .conflict)
            #expect(second.words.contains("您打开以后，别人已经改过。"))
            #expect(second.text.contains("只在北部三镇"))
            #expect(again.status == .seeOther)
        }
    }

    @Test func `a major change is refused the government alone, with what makes it so`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            let office = try await site.browser(.office)
            var lower = DeliveryGround.roadPlan([
                PlanForm.target(1): "60公里"
            ])
            for month in 1...12 {
                lower[PlanForm.cell(1, month)] = String(min(60, max(0, (month - 2) * 10)))
            }
            _ = try await office.submit(
                Self.plan,
                from: try await office.get(Self.plan),
                Self.fields(lower)
            )

            let refused = try await office.submit(
                Self.plan + "/adopt",
                from: try await office.get(Self.plan),
                [
                    ("number", "示例府发〔2023〕9号"), ("date", "2023-03-02"),
                    ("authority", "government"), ("reason", "资金未到位"),
                ]
            )

            #expect(refused.status == .conflict)
            #expect(refused.words.contains("这是重大调整，要由人大常委会（乡镇由人民代表大会）决定："))
            #expect(refused.words.contains("80公里"))
            #expect(refused.words.contains("60公里"))
            #expect(refused.text.contains("资金未到位"))
        }
    }

    // MARK: - Duties and the notice

    @Test func `a unit has one duty, and a supervision group has none`() async throws {
        try await DeliverySite.with { site in
            try await site.site.record.vandalise(
                "INSERT INTO post_permission (post_id, permission) VALUES ($1, $2)",
                [Int64(8004), Permission.visitProjects]
            )
            let office = try await site.browser(.office)
            let form = try await office.get(Self.duties)
            let lead = DeliveryGround.lead.description

            let twice = try await office.submit(
                Self.duties,
                from: form,
                [("lead", lead), ("cooperating-\(lead)", "1"), ("leader", ""), ("contact", "")]
            )
            let group = try await office.submit(
                Self.duties,
                from: form,
                [("lead", Offices.congress.description), ("leader", ""), ("contact", "项目科")]
            )

            #expect(form.words.contains("区政府办公室"))
            #expect(!form.text.contains(Offices.congress.description))
            #expect(twice.status == .unprocessableContent)
            #expect(twice.words.contains("和另一项重复了。"))
            #expect(group.status == .unprocessableContent)
            #expect(group.words.contains("请从列出的选项中选择。"))
            #expect(group.text.contains("value=\"项目科\""))
        }
    }

    @Test func `a notice lacks what it says, and is not issued`() async throws {
        try await DeliverySite.with { site in
            let office = try await site.browser(.office)
            let path = DeliverySite.list + "/notice"

            let refused = try await office.submit(
                path,
                from: try await office.get(path),
                [("number", "示例府办发〔2023〕8号")]
            )

            #expect(refused.status == .conflict)
            #expect(refused.words.contains("还缺这些，补齐以后再下达："))
            #expect(refused.words.contains("1．四好农村路：还没有编计划"))
            #expect(refused.words.contains("2．农村养老服务全覆盖：还没有编计划"))
            #expect(refused.text.contains("value=\"示例府办发〔2023〕8号\""))
            #expect(try await site.ground.board().notices.isEmpty)
        }
    }

    // MARK: - Months

    @Test func `a month that fell asks why, and nobody outside sees it before it is published`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-05-01")
            try await site.ground.publish(
                DeliveryGround.roadMonth("9"),
                of: site.ground.road,
                for: 3
            )
            let clerk = try await site.browser(.clerk)
            let visitor = site.site.browser()
            let april = DeliverySite.road + "/months/2023-04"

            let fell = try await clerk.submit(
                april,
                from: try await clerk.get(april),
                Self.month("7", [MonthForm.next: "只写在四月里"]) + [("act", "submit")]
            )
            let said = try await clerk.submit(
                april,
                from: fell,
                Self.month(
                    "7",
                    [MonthForm.next: "只写在四月里", MonthForm.remark: "上月误计2公里"]
                ) + [("act", "submit")]
            )
            let before = try await visitor.get(Address.project(year: 2023, number: 1).path)
            let wall = try await visitor.get(Address.wall.path)

            #expect(fell.status == .unprocessableContent)
            #expect(fell.words.contains("比上月少了：上月9，这次7。"))
            #expect(fell.text.contains("只写在四月里"))
            #expect(said.status == .seeOther)
            #expect(before.status == .ok)
            #expect(!before.text.contains("只写在四月里"))
            #expect(before.words.contains("9 / 80公里"))
            #expect(!before.words.contains("7 / 80公里"))
            #expect(wall.words.contains("数据截至2023年3月"))
        }
    }

    @Test func `a month is reported by the lead unit, and moves on from where it is`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-04-01")
            let head = try await site.browser(.head)
            let office = try await site.browser(.office)

            let early = try await head.submit(
                Self.march,
                from: try await head.get(Self.march),
                [("act", "review"), ("version", "0")]
            )
            let foreign = try await office.submitBare(
                Self.march,
                secret: site.site.record.identity.secret,
                Self.month("9") + [("act", "submit"), ("version", "0")]
            )

            #expect(early.status == .notFound || early.status == .conflict)
            #expect(foreign.status == .forbidden)
            #expect(try await site.ground.roadRow().reports.isEmpty)
        }
    }

    @Test func `what is not yet reported is judged by the month before, and says so`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-05-01")
            try await site.ground.publish(
                DeliveryGround.roadMonth("10"),
                of: site.ground.road,
                for: 3
            )
            try await site.ground.publish(
                MonthForm([MonthForm.figure(1): ""]),
                of: site.ground.service,
                for: 4
            )
            let office = try await site.browser(.office)

            let board = try await office.get(DeliverySite.list)
            let wall = try await site.site.browser().get(Address.wall.path)
            let english = try await site.site.browser().get(Address.wall.path + "?lang=en")

            #expect(board.words.contains("数据截至3月"))
            #expect(wall.words.contains("数据截至2023年4月"))
            #expect(wall.words.contains("数据截至3月"))
            #expect(english.words.contains("figures up to Mar"))
        }
    }

    // MARK: - Acceptance

    @Test func `nobody accepts the own project, and an acceptance says what is missing`()
        async throws
    {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-11-02")
            try await site.ground.publish(
                DeliveryGround.roadMonth("80", [MonthForm.reached(1): "2023-03-15"]),
                of: site.ground.road,
                for: 10
            )
            let head = try await site.browser(.head)
            let checker = try await site.browser(.checker)

            let nothing = try await head.submit(
                Self.act,
                from: try await head.get(DeliverySite.road),
                [("act", "finish"), ("document", "")]
            )
            let finished = try await head.submit(
                Self.act,
                from: try await head.get(DeliverySite.road),
                [("act", "finish"), ("document", "示例完工报告")]
            )
            let refused = try await checker.submit(
                Self.act,
                from: try await checker.get(DeliverySite.road),
                [
                    ("act", "accept"), ("result", "with-defects"), ("date", "2023-12-40"),
                    ("document", "示例验收〔2023〕3号"), ("checkers", ""), ("findings", "路面平整"),
                    ("defects", ""), ("mendBy", ""), ("keeper", ""),
                ]
            )

            #expect(nothing.status == .unprocessableContent)
            #expect(nothing.words.contains("请填写这一项。"))
            #expect(finished.status == .seeOther)
            #expect(refused.status == .unprocessableContent)
            #expect(refused.words.contains("“2023-12-40”不是日期。"))
            #expect(refused.text.contains("示例验收〔2023〕3号"))
            #expect(refused.text.contains("路面平整"))
            #expect(try await site.ground.roadRow().acceptances.isEmpty)
        }
    }
    @Test func `what is ended says so and is not late any more`() async throws {
        try await DeliverySite.with { site in
            try await site.ground.assign()
            try site.ground.go(to: "2023-06-03")
            try await site.ground.publish(
                DeliveryGround.roadMonth("5"),
                of: site.ground.road,
                for: 5
            )
            let office = try await site.browser(.office)
            let late = try await office.get(DeliverySite.road)

            let fields = [
                ("act", "decide"), ("state", "terminated"), ("number", "示例人常发〔2023〕9号"),
                ("date", "2023-06-01"), ("reason", "选址不再可用"), ("goal", "主线贯通"), ("due", ""),
            ]

            let refused = try await office.submit(
                Self.act,
                from: late,
                fields + [("authority", "government")]
            )
            let ended = try await office.submit(
                Self.act,
                from: refused,
                fields.filter { $0.0 != "goal" } + [("authority", "standing-committee")]
            )
            let page = try await office.get(DeliverySite.road)

            #expect(late.text.contains("light--red light--pill"))
            #expect(refused.status == .unprocessableContent)
            #expect(refused.text.contains("政府不能自己定"))
            #expect(refused.text.contains("只有转为跨年度才填这一项"))
            #expect(refused.text.contains("选址不再可用") && refused.text.contains("主线贯通"))
            #expect(ended.status == .seeOther)
            #expect(page.text.contains("在办 → 终止"))
            #expect(page.text.contains("示例人常发〔2023〕9号"))
            #expect(page.text.contains("light--ended light--pill"))
            #expect(!page.text.contains("light--red light--pill"))
        }
    }
}
