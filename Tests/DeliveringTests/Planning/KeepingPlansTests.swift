import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// Drafts, notices, and changes by numbered decisions.
@Suite struct KeepingPlansTests {
    private static let today = "2023-06-20"

    /// Changes the road's plan and adopts it by a decision.
    private static func change(
        _ ground: DeliveryGround,
        _ changes: [String: String],
        by authority: Authority = .government,
        on date: String = "2023-06-18"
    ) async throws {
        try await ground.plans.save(
            DeliveryGround.roadPlan(changes),
            of: ground.road.id,
            version: 0,
            by: DeliveryGround.office,
            in: Places.beibei
        )
        try await ground.plans.adopt(
            ground.road.id,
            version: 1,
            DecisionForm(
                number: "示例〔2023〕21号",
                date: date,
                authority: authority.rawValue,
                reason: "汛期雨水多"
            ),
            by: DeliveryGround.office,
            in: Places.beibei
        )
    }

    @Test(arguments: TestDatabase.engines)
    func `a draft is kept, changed and read again as it was typed`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            let form = DeliveryGround.roadPlan()
            for version in 0...1 {
                try await ground.plans.save(
                    form,
                    of: ground.road.id,
                    version: version,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            let row = try await ground.roadRow()
            let draft = try #require(row.entry.plans.draft)
            #expect(draft.version == 2)
            #expect(draft.number == 0)
            #expect(row.entry.plan == nil)
            var read = PlanForm(draft, of: row.entry.measures)
            read[PlanForm.target(2)] = "1000"
            #expect(read == form)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the second of two editors is told and overwrites nothing`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.plans.save(
                DeliveryGround.roadPlan(),
                of: ground.road.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            let refused = await refusal {
                try await ground.plans.save(
                    DeliveryGround.roadPlan([PlanForm.place: "缙云山"]),
                    of: ground.road.id,
                    version: 0,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            #expect(refused == .changedMeanwhile)
            #expect(try await ground.roadRow().entry.plans.draft?.place == "全区")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a notice names everything that is missing`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.plans.save(
                PlanForm([PlanForm.target(1): "80公里"]),
                of: ground.road.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            let refused = await refusal {
                _ = try await ground.notices.issue(
                    ground.programme,
                    number: "示例1号",
                    after: 0,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            guard case .incomplete(let gaps)? = refused else {
                Issue.record("the notice was not refused for gaps: \(String(describing: refused))")
                return
            }
            #expect(
                gaps.map(\.what) == [
                    .lead, .deadline, .months("建成里程"), .target("完成投资"), .plan,
                ]
            )
            #expect(gaps.map(\.number) == [1, 1, 1, 1, 2])
            #expect(try await ground.board().notices.isEmpty)
            #expect(try await ground.roadRow().entry.plan == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `the notice brings the first plans into force, and is a text of its own`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            let board = try await ground.board()
            #expect(board.rows.map(\.entry.enrolment.state) == ["assigned", "assigned"])
            #expect(board.rows.map { $0.entry.plan?.number } == [0, 0])
            let notice = try #require(board.notices.first)
            #expect(notice.fingerprint == Digest(of: notice.text))
            #expect(notice.text.contains("\"months\":[\"0\",\"0\",\"10\""))
            #expect(notice.text.contains("\"cooperating\":[\"区人大常委会办公室\"]"))
            let further = try await ground.notices.issue(
                ground.programme,
                number: "示例府办发〔2023〕19号",
                after: 1,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            #expect(further.version == 2)
            #expect(further.text.contains("\"previous\":\"\(notice.fingerprint.hex)\""))
            let again = await refusal {
                _ = try await ground.notices.issue(
                    ground.programme,
                    number: "示例20号",
                    after: 1,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            #expect(again == .changedMeanwhile)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a minor change comes into force, and the first plan stays`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: Self.today)
            try await Self.change(ground, [PlanForm.due(2): "2023-11-20"])
            let entry = try await ground.roadRow().entry
            #expect(entry.plans.inForce.map(\.number) == [0, 1])
            #expect(entry.plan?.decision?.number == "示例〔2023〕21号")
            #expect(entry.firstPlan?.milestones.last?.due.description == "2023-10-31")
            #expect(entry.plan?.milestones.last?.due.description == "2023-11-20")
            #expect(entry.plans.draft == nil)
        }
    }

    @Test(
        arguments: [
            [
                PlanForm.target(1): "75公里", PlanForm.cell(1, 10): "75", PlanForm.cell(1, 11): "75",
                PlanForm.cell(1, 12): "75",
            ],
            [PlanForm.target(2): "1101", PlanForm.cell(2, 12): "1101"],
            [PlanForm.deadline: "2024-01-31"],
            [PlanForm.place: "天府镇"],
        ]
    )
    func `what is major is the standing committee's to decide`(
        changes: [String: String]
    ) async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: Self.today)
            let refused = await refusal { try await Self.change(ground, changes) }
            guard case .major(let major)? = refused else {
                Issue.record("a minor decision was enough: \(String(describing: refused))")
                return
            }
            #expect(major.count == 1)
            #expect(try await ground.roadRow().entry.plan?.number == 0)
            try await ground.plans.adopt(
                ground.road.id,
                version: 1,
                DecisionForm(
                    number: "示例人发〔2023〕5号",
                    date: "2023-06-19",
                    authority: Authority.standingCommittee.rawValue,
                    reason: "规划调整"
                ),
                by: DeliveryGround.office,
                in: Places.beibei
            )
            #expect(try await ground.roadRow().entry.plan?.number == 1)
        }
    }

    @Test(
        arguments: [
            // A tenth more money, and not more; a target raised; a deadline within the year.
            [PlanForm.target(2): "1100", PlanForm.cell(2, 12): "1100"],
            [PlanForm.target(1): "90公里", PlanForm.cell(1, 12): "90"],
            [PlanForm.deadline: "2023-12-31"],
        ]
    )
    func `what is minor the office decides`(changes: [String: String]) async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: Self.today)
            try await Self.change(ground, changes)
            #expect(try await ground.roadRow().entry.plan?.number == 1)
        }
    }

    @Test func `a change that changes nothing is refused, and given up`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: Self.today)
            let refused = await refusal { try await Self.change(ground, [:]) }
            #expect(refused == .nothingChanged)
            try await ground.plans.discard(
                ground.road.id,
                version: 1,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            #expect(try await ground.roadRow().entry.baselines.count == 1)
        }
    }

    @Test func `a decision has a number, a day that was, a reason, and somebody who made it`()
        async throws
    {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: Self.today)
            try await ground.plans.save(
                DeliveryGround.roadPlan([PlanForm.place: "天府镇"]),
                of: ground.road.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            let refused = await refusal {
                try await ground.plans.adopt(
                    ground.road.id,
                    version: 1,
                    DecisionForm(number: " ", date: "2023-06-21", authority: "", reason: ""),
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            let dates = DeliveryFault.dateRange(
                field: "date",
                from: try CivilDate(iso: "2022-01-01"),
                to: try CivilDate(iso: Self.today)
            )
            #expect(
                refused
                    == .faults([
                        .missing(field: "number"), dates, .choice(field: "authority"),
                        .missing(field: "reason"),
                    ])
            )
        }
    }

    @Test func `duties are of units of the place, each once`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            let refused = await refusal {
                try await ground.plans.assign(
                    DutyForm(
                        lead: Offices.countyOffice.description,
                        responsible: [Offices.office.description, Offices.office.description],
                        cooperating: [],
                        leader: String(repeating: "长", count: 61),
                        contact: ""
                    ),
                    to: ground.road.id,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            #expect(
                refused
                    == .faults([
                        .choice(field: "lead"), .twice(field: "responsible"),
                        .tooLong(field: "leader", characters: 61, most: 60),
                    ])
            )
        }
    }

    @Test func `who may not plan changes nothing`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            let refused = await refusal {
                try await ground.plans.save(
                    DeliveryGround.roadPlan(),
                    of: ground.road.id,
                    version: 0,
                    by: DeliveryGround.clerk,
                    in: Places.beibei
                )
            }
            guard case .denied? = refused else {
                Issue.record("a unit's clerk planned: \(String(describing: refused))")
                return
            }
            let row = try await ground.roadRow()
            #expect(row.entry.baselines.isEmpty)
        }
    }
}
