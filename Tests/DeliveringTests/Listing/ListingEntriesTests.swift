import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// Lists of the kinds that no vote makes.
@Suite struct ListingEntriesTests {
    private static let head = "事项\t议题\t责任单位\t指标\t年度目标\t计划投资\t开工\t完成时限\t同一对象\n"

    private static func form(
        _ rows: String,
        kind: String = "key-projects",
        year: String = "2023",
        name: String = "2023年重点项目"
    ) -> ListForm {
        ListForm(kind: kind, year: year, name: name, basis: "第27次常务会议", table: head + rows)
    }

    private static func list(
        _ form: ListForm,
        _ ground: DeliveryGround
    ) async throws -> Int {
        try await ListingEntries(ground.record.ledger)
            .list(form, by: DeliveryGround.office, in: Places.beibei)
    }

    private static func board(
        _ ground: DeliveryGround,
        _ kind: String = "key-projects",
        month: Int? = nil
    ) async throws -> DeliveryBoard {
        try #require(
            try await ReadingDelivery(ground.record.ledger)
                .board(of: Places.beibei, kind: kind, year: 2023, month: month)
        )
    }

    private static func faults(_ error: DeliveryError?) -> [ListFault] {
        guard case .faults(let faults)? = error else { return [] }
        return faults.compactMap { if case .list(_, let fault) = $0 { fault } else { nil } }
    }

    @Test func `English names are taken where the table has them`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            var form = Self.form("")
            form.nameEnglish = " Key projects of 2023 "
            form.table =
                "事项\t英文名称\t指标\t英文指标\t年度目标\n"
                + "悦广场\tYue Plaza\t装修面积\tFloor fitted out\t200平方米\n印发计划\t\t\t\t\n"
            _ = try await Self.list(form, ground)
            form.table = "事项\t英文指标\n另一项\tLength\n"
            let refused = await refusal { _ = try await Self.list(form, ground) }

            let board = try await Self.board(ground)
            #expect(board.programme.nameEnglish == "Key projects of 2023")
            #expect(
                board.rows.map(\.entry.enrolment.subject.nameEnglish) == ["Yue Plaza", ""]
            )
            #expect(
                board.rows.map { $0.entry.measures.map(\.nameEnglish) }
                    == [["Floor fitted out"], ["Done"]]
            )
            #expect(
                Self.faults(refused)
                    == [.cell(line: 2, .measureEnglish, .without(.measure))]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a pasted table becomes a list with leads and drafts of plans`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            let year = try await Self.list(
                Self.form(
                    "悦广场\t商贸\t区政府办公室\t装修面积\t20,000平方米\t1,500\t2023-03-01\t2023-11-30\t\n"
                        + "印发工作计划\t审议计划\t\t\t\t\t\t2023年3月10日\t\n"
                ),
                ground
            )

            let board = try await Self.board(ground)
            #expect(year == 2023)
            #expect(board.programme.name == "2023年重点项目")
            #expect(board.rows.map(\.entry.enrolment.subject.name) == ["悦广场", "印发工作计划"])
            #expect(board.rows.map(\.entry.enrolment.state) == ["planned", "planned"])
            #expect(board.rows.map(\.entry.enrolment.code).first == "key-projects-2023-1")
            let square = board.rows[0].entry
            #expect(square.duties.lead == Offices.office)
            #expect(square.measures.map(\.role) == [.result, .invested, .paid])
            #expect(square.measures.map(\.unit) == ["平方米", "万元", "万元"])
            let draft = try #require(square.plans.draft)
            #expect(draft.deadline?.description == "2023-11-30")
            #expect(draft.milestones.map(\.name) == ["开工", "完工"])
            #expect(draft.targets.map(\.printed) == ["20,000平方米", "1,500万元", "1,500万元"])
            let matter = try #require(board.rows[1].entry.plans.draft)
            #expect(matter.targets.map(\.printed) == ["办结"])
            #expect(matter.targets[0].plan?.months[2] == .one)
            #expect(matter.targets[0].plan?.months[1] == .zero)
            let audited = try await ground.record.lastAuditEntry()
            #expect(audited?.action == "programme.enrol")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `rows are added to a list that is there, all or none`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            _ = try await Self.list(Self.form("甲\t\t\t\t\t\t\t2023-11-30\t\n"), ground)
            let wrong = await refusal {
                _ = try await Self.list(
                    Self.form("乙\t\t\t\t\t\t\t2023-11-30\t\n丙\t\t没有的局\t\t\t\t\t\t\n", name: ""),
                    ground
                )
            }
            #expect(Self.faults(wrong) == [.cell(line: 3, .lead, .unit("没有的局"))])
            #expect(try await Self.board(ground).rows.count == 1)
            _ = try await Self.list(Self.form("乙\t\t\t\t\t\t\t2023-11-30\t\n", name: ""), ground)
            let again = await refusal {
                _ = try await Self.list(Self.form("乙\t\t\t\t\t\t\t\t\n", name: ""), ground)
            }
            #expect(Self.faults(again) == [.cell(line: 2, .name, .twice("乙"))])
            #expect(try await Self.board(ground).rows.map(\.entry.enrolment.number) == [1, 2])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `everything that is wrong with a table is told by row and column`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            let wrong = await refusal {
                _ = try await Self.list(
                    Self.form(
                        "\t\t\t\t\t\t\t\t\n"
                            + "\t交通\t\t\t\t\t\t\t\n"
                            + "甲\t\t\t里程\t\t\t\t\t\n"
                            + "乙\t\t\t\t80公里\t\t\t\t\n"
                            + "丙\t\t\t里程\t80公里\t很多\t\t\t\n"
                            + "丁\t\t\t\t\t\t2023-02-30\t2050-01-01\t\n"
                            + "四好农村路\t\t\t\t\t\t\t\t\n"
                            + "戊\t\t\t\t\t\t\t\tBB-2023-99\n"
                    ),
                    ground
                )
            }
            #expect(
                Self.faults(wrong) == [
                    .cell(line: 3, .name, .missing),
                    .cell(line: 4, .target, .missing),
                    .cell(line: 5, .target, .without(.measure)),
                    .cell(line: 6, .investment, .number("很多")),
                    .cell(line: 7, .start, .date("2023-02-30")),
                    .cell(line: 7, .deadline, .date("2050-01-01")),
                    .cell(line: 8, .name, .sameName("四好农村路", code: "BB-2023-01")),
                    .cell(line: 9, .same, .code("BB-2023-99")),
                ]
            )
            let lists = try await ReadingDelivery(ground.record.ledger).lists(of: Places.beibei)
            #expect(lists.map(\.kind) == ["livelihood"])
        }
    }

    @Test(arguments: [
        ("", [ListFault]()), ("名字\n甲\n", [.noColumn(.name), .unknownColumn("名字")]),
        ("名称,名称\n甲,乙\n", [.columnTwice(.name)]), ("名称\n\n", [.noEntry]),
        ("名称\n\"甲\n", [.unreadable]),
        (
            "名称\n" + (1...501).map { "事项\($0)\n" }.joined(),
            [.tooMany(count: 501, most: 500)]
        ),
        ("名称，责任单位\n甲，乙\n", [.noColumn(.name), .unreadable]),
        (
            "重点项目表\n序号,名称,完成时限\n1,甲,\n,,2023-11-30\n注：单位万元\n",
            [.cell(line: 4, .name, .missing)]
        ),
        (
            "名称\n" + String(repeating: "长", count: 101) + "\n",
            [.cell(line: 2, .name, .tooLong(characters: 101, most: 100))]
        ),
    ])
    func `what is no table is told`(table: String, expected: [ListFault]) async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            let form = ListForm(
                kind: "decisions",
                year: "2023",
                name: "议定事项",
                basis: "会议",
                table: table
            )
            let refused = await refusal { _ = try await Self.list(form, ground) }
            if table.isEmpty {
                #expect(refused == .faults([.missing(field: "table")]))
            } else {
                #expect(Self.faults(refused) == expected)
            }
        }
    }

    @Test func `a list says what it is, and livelihood projects come from a vote`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            let head = await refusal {
                _ = try await Self.list(
                    ListForm(kind: "livelihood", year: "23", basis: " ", table: "名称\n甲"),
                    ground
                )
            }
            let nameless = await refusal {
                _ = try await Self.list(Self.form("甲\n", name: " "), ground)
            }
            let stranger = await refusal {
                _ = try await ListingEntries(ground.record.ledger)
                    .list(Self.form("甲\n"), by: DeliveryGround.clerk, in: Places.beibei)
            }
            #expect(
                head
                    == .faults([
                        .choice(field: "kind"), .year(field: "year", from: 2018, to: 2025),
                        .missing(field: "basis"),
                    ])
            )
            #expect(nameless == .faults([.missing(field: "name")]))
            #expect(stranger?.code == "delivery.denied")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `one subject on three lists has one fact, and nobody enters it twice`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            let same = "农村路建设\t交通\t区政府办公室\t\t\t\t\t2023-11-30\tBB-2023-01\n"
            _ = try await Self.list(Self.form(same), ground)
            _ = try await Self.list(Self.form(same, kind: "decisions", name: "议定"), ground)
            try await ground.assign()
            for kind in ["key-projects", "decisions"] {
                let board = try await Self.board(ground, kind)
                try await ground.plans.save(
                    DeliveryGround.roadPlan(),
                    of: board.rows[0].entry.enrolment.id,
                    version: 1,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
                _ = try await ground.notices.issue(
                    board.programme.id,
                    number: "示例府办发〔2023〕\(kind.count)号",
                    after: 0,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            try ground.go(to: "2023-04-01")
            try await ground.publish(
                DeliveryGround.roadMonth("7.5", [MonthForm.reached(1): "2023-03-18"]),
                of: ground.road,
                for: 3
            )

            for kind in ["livelihood", "key-projects", "decisions"] {
                let row = try #require(try await Self.board(ground, kind)[1])
                #expect(row.entry.enrolment.subject.id == ground.road.subject.id)
                #expect(row.knownMonth == 3)
                #expect(row.newestMonth == 3)
                #expect(row.progress.milestones.first?.reached?.description == "2023-03-18")
                let line = try #require(row.progress.results.first)
                #expect(line.months.facts[3]?.value.printed == "7.5公里")
                #expect(line.progress?.ofYear.percent(decimals: 1) == "9.4")
                #expect(row.elsewhere.count == 2)
            }
            // One entry read alone is what it is on the whole board.
            for kind in ["livelihood", "key-projects", "decisions"] {
                let board = try await Self.board(ground, kind)
                for row in board.rows {
                    let one = try await ReadingDelivery(ground.record.ledger).board(
                        of: Places.beibei,
                        kind: kind,
                        year: 2023,
                        only: row.entry.enrolment.number
                    )
                    #expect(one?.rows == [row])
                    #expect(one?.month == board.month && one?.asOf == board.asOf)
                    #expect(one?.newestMonth == board.newestMonth)
                }
                let none = try await ReadingDelivery(ground.record.ledger)
                    .board(of: Places.beibei, kind: kind, year: 2023, only: 9)
                #expect(none == nil)
            }
            let facts = try await ground.record.vandalise(
                "UPDATE fact SET value = value WHERE period = '2023-03' AND value = '7.5公里'"
            )
            #expect(facts == 1)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `batches and starts are computed from plans and facts`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            _ = try await Self.list(
                Self.form(
                    "要开工的\t\t区政府办公室\t里程\t10公里\t\t2023-06-01\t2023-11-30\t\n"
                        + "在建的\t\t区政府办公室\t里程\t10公里\t\t2023-03-01\t2024-11-30\t\n"
                        + "要完工的\t\t区政府办公室\t里程\t10公里\t\t2023-03-01\t2023-11-30\t\n"
                ),
                ground
            )
            let listed = try await Self.board(ground)
            for row in listed.rows {
                guard let draft = row.entry.plans.draft else { continue }
                var form = PlanForm(draft, of: row.entry.measures)
                let first = row.entry.enrolment.number == 1 ? 6 : 3
                for month in 1...12 {
                    form[PlanForm.cell(1, month)] = month < first ? "0" : "10"
                }
                try await ground.plans.save(
                    form,
                    of: row.entry.enrolment.id,
                    version: 1,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            _ = try await ground.notices.issue(
                listed.programme.id,
                number: "示例府办发〔2023〕9号",
                after: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            _ = try await Self.list(
                Self.form("要准备的\t\t\t里程\t10公里\t\t2024-03-01\t2025-11-30\t\n", name: ""),
                ground
            )
            try ground.go(to: "2023-04-02")
            for row in listed.rows.suffix(2) {
                try await ground.publish(
                    MonthForm([
                        MonthForm.figure(1): "2", MonthForm.reached(1): "2023-03-02",
                    ]),
                    of: row.entry.enrolment,
                    for: 3
                )
            }

            let board = try await Self.board(ground)
            #expect(board.rows.map(\.batch) == [.begin, .build, .finish, .prepare])
            #expect(board.startRate.planned == 2)
            #expect(board.startRate.started == 2)
            #expect(board.startRate.early == 0)
            #expect(board.rows[1].published.map(\.preset) == ["default-2023"])
        }
    }
}
