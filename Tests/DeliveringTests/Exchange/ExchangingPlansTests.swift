import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// Plans given out as files, changed, and brought in again.
@Suite struct ExchangingPlansTests {
    /// Every engine with both kinds of file.
    private static let cases = TestDatabase.engines.flatMap { engine in
        [true, false].map { (engine, $0) }
    }

    private static let months = ["编号": "BB-2023-01", "指标": "建成里程"]

    private static let decided = DecisionForm(
        number: "示例〔2023〕21号",
        date: "2023-06-18",
        authority: "government",
        reason: "汛期雨水多"
    )
    private static let undecided = DecisionForm(
        number: "",
        date: "",
        authority: "",
        reason: ""
    )

    /// Both plans as drafts, before the notice.
    private static func draft(_ ground: DeliveryGround) async throws {
        for (entry, plan) in [
            (ground.road, DeliveryGround.roadPlan()), (ground.service, DeliveryGround.servicePlan),
        ] {
            try await ground.plans.save(
                plan,
                of: entry.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
        }
    }

    private static func file(
        _ ground: DeliveryGround,
        asWorkbook: Bool,
        for actor: Actor = DeliveryGround.office
    ) async throws -> PlanFileSample {
        let table = PlanTable(try await ground.board(), for: actor)
        return try PlanFileSample(asWorkbook ? table.workbook() : table.csv())
    }

    private static func look(
        _ ground: DeliveryGround,
        at file: PlanFileSample,
        _ form: DecisionForm = undecided
    ) async throws -> PlanPreview {
        try await ExchangingPlans(ground.record.ledger).preview(
            try file.bytes(),
            form,
            kind: "livelihood",
            year: 2023,
            by: DeliveryGround.office,
            in: Places.beibei
        )
    }

    private static func bring(
        _ ground: DeliveryGround,
        _ file: PlanFileSample,
        _ form: DecisionForm = undecided,
        looked: Digest? = nil
    ) async throws -> Int {
        let seen = try await look(ground, at: file, form).fingerprint
        return try await ExchangingPlans(ground.record.ledger).bringIn(
            try file.bytes(),
            form,
            kind: "livelihood",
            year: 2023,
            looked: looked ?? seen,
            by: DeliveryGround.office,
            in: Places.beibei
        )
    }

    // MARK: - There and back

    @Test(arguments: cases)
    func `what comes back unchanged changes nothing`(
        engine: Engine,
        asWorkbook: Bool
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            for isInForce in [false, true] {
                if isInForce { try await ground.assign() }
                let file = try await Self.file(ground, asWorkbook: asWorkbook)
                let preview = try await Self.look(ground, at: file)
                #expect(preview.changes.isEmpty)
                #expect(preview.faults.isEmpty)
                #expect(preview.unchanged == 2)
                let refused = await refusal { _ = try await Self.bring(ground, file) }
                #expect(refused == .nothingChanged)
            }
        }
    }

    @Test(arguments: cases)
    func `a draft becomes what the file says`(engine: Engine, asWorkbook: Bool) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.draft(ground)
            var file = try await Self.file(ground, asWorkbook: asWorkbook)
            file.set("8月", "62.5", in: Self.months)
            file.set("地点", "缙云山", in: ["编号": "BB-2023-01", "指标序号": "1"])
            file.set("地点", "缙云山", in: ["编号": "BB-2023-01", "指标序号": "2"])
            file.set("地点", "缙云山", in: ["编号": "BB-2023-01", "指标序号": "3"])
            file.set("10月", "0", in: ["编号": "BB-2023-02", "指标序号": "1"])
            file.set("节点日期", "2023-11-15", in: ["节点": "完工"])
            file.set("节点日期", "", in: ["节点": "开工"])
            file.set("节点", "", in: ["节点": "开工"])
            file.add(
                [
                    "编号": "BB-2023-01", "项目": "四好农村路", "节点": "路基成型", "节点日期": "2023-07-01",
                ].merging(asWorkbook ? [:] : ["类别": "节点"]) { one, _ in one }
            )

            let preview = try await Self.look(ground, at: file)
            let count = try await Self.bring(ground, file)

            #expect(
                preview.changes.map { $0.edits.map(\.what) } == [
                    [
                        .place, .months(measure: 1, [8]), .milestone(1), .milestone(2),
                        .milestone(3),
                    ], [.month(measure: 1)],
                ]
            )
            #expect(preview.changes[0].edits[1].from == ["60"])
            #expect(preview.changes[0].edits[1].to == ["62.5"])
            #expect(count == 2)
            let board = try await ground.board()
            let road = try #require(board[1]?.entry.plans.draft)
            #expect(road.version == 2)
            #expect(road.place == "缙云山")
            #expect(
                road.milestones.map { "\($0.key) \($0.name) \($0.due)" } == [
                    "3 路基成型 2023-07-01", "2 完工 2023-11-15",
                ]
            )
            let form = PlanForm(road, of: ground.road.measures.map(\.measure))
            #expect(form[PlanForm.cell(1, 8)] == "62.5")
            let service = try #require(board[2]?.entry.plans.draft)
            let state = PlanForm(service, of: ground.service.measures.map(\.measure))
            #expect(state[PlanForm.month(1)] == "11")
            let entries = try await ground.record.auditEntries()
            #expect(entries.last?.action == "plan.import")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what a file does not say stays as it is`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.draft(ground)
            var file = try await Self.file(ground, asWorkbook: false)
            file.drop(["类别": "节点"])
            file.drop(["编号": "BB-2023-02"])
            file.drop(["编号": "BB-2023-01", "指标序号": "2"])
            file.set("8月", "65", in: Self.months)

            _ = try await Self.bring(ground, file)

            let road = try #require(try await ground.roadRow().entry.plans.draft)
            #expect(road.milestones.map(\.name) == ["开工", "完工"])
            #expect(road.targets.count == 3)
            #expect(road.deadline?.description == "2023-11-30")
        }
    }

    // MARK: - Baselines

    @Test(arguments: cases)
    func `a plan in force is changed only by a decision, and the first target stays`(
        engine: Engine,
        asWorkbook: Bool
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-20")
            var file = try await Self.file(ground, asWorkbook: asWorkbook)
            file.set("8月", "65", in: Self.months)

            let looked = try await Self.look(ground, at: file)
            let refused = await refusal { _ = try await Self.bring(ground, file) }
            let count = try await Self.bring(ground, file, Self.decided)

            #expect(looked.faults.map(\.what) == [.needsDecision])
            #expect(looked.rowFaults.isEmpty)
            #expect(looked.changes.map(\.needsDecision) == [true])
            guard case .file(.rows(let faults))? = refused else {
                Issue.record("it was not refused for its rows: \(String(describing: refused))")
                return
            }
            #expect(faults.map(\.what) == [.needsDecision])
            #expect(count == 1)
            let entry = try await ground.roadRow().entry
            #expect(entry.plans.inForce.map(\.number) == [0, 1])
            #expect(entry.plans.draft == nil)
            #expect(entry.plan?.decision?.number == "示例〔2023〕21号")
            #expect(entry.firstPlan?.targets[0].printed == "80公里")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a major change takes the standing committee, and one entry stops all`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-20")
            var file = try await Self.file(ground, asWorkbook: true)
            file.set("年度目标", "70公里", in: Self.months)
            for month in 10...12 { file.set("\(month)月", "70", in: Self.months) }
            file.set("10月", "0", in: ["编号": "BB-2023-02", "指标序号": "1"])

            let refused = await refusal {
                _ = try await Self.bring(ground, file, Self.decided)
            }
            let untouched = try await ground.board().rows.map { $0.entry.baselines.count }
            var form = Self.decided
            form.authority = "standing-committee"
            let count = try await Self.bring(ground, file, form)

            guard case .file(.rows(let faults))? = refused else {
                Issue.record("it was not refused for its rows: \(String(describing: refused))")
                return
            }
            #expect(faults.map(\.project) == ["四好农村路"])
            #expect(untouched == [1, 1])
            #expect(count == 2)
            #expect(try await ground.roadRow().entry.plan?.targets[0].printed == "70公里")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a decision is checked as on the page`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-20")
            var file = try await Self.file(ground, asWorkbook: false)
            file.set("8月", "65", in: Self.months)
            var form = Self.decided
            form.date = "2024-01-01"
            form.reason = " "

            let refused = await refusal { _ = try await Self.bring(ground, file, form) }

            guard case .faults(let faults)? = refused else {
                Issue.record("the decision was not refused: \(String(describing: refused))")
                return
            }
            #expect(faults.map(\.field) == ["date", "reason"])
        }
    }

    // MARK: - Others

    @Test(arguments: TestDatabase.engines)
    func `what somebody saved in between is not overwritten, and said`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await Self.draft(ground)
            var file = try await Self.file(ground, asWorkbook: true)
            file.set("8月", "65", in: Self.months)
            let looked = try await Self.look(ground, at: file)
            try await ground.plans.save(
                DeliveryGround.roadPlan([PlanForm.place: "缙云山"]),
                of: ground.road.id,
                version: 1,
                by: DeliveryGround.office,
                in: Places.beibei
            )

            let after = try await Self.look(ground, at: file)
            file.set("计划版本", "", in: ["编号": "BB-2023-01"])
            let refused = await refusal {
                _ = try await Self.bring(ground, file, looked: looked.fingerprint)
            }

            guard case .changedMeanwhile(let edits)? = after.faults.first?.what else {
                Issue.record("it was not refused: \(after.faults)")
                return
            }
            #expect(edits.map(\.what) == [.place, .months(measure: 1, [8])])
            #expect(edits[0].from == ["缙云山"])
            #expect(after.changes.isEmpty)
            #expect(refused == .changedMeanwhile)
            #expect(try await ground.roadRow().entry.plans.draft?.place == "缙云山")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a unit gets what is in force of its own, and brings nothing in`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            let clerk = DeliveryGround.clerk
            let before = PlanTable(try await ground.board(), for: clerk)
            try await ground.assign()
            try await ground.plans.save(
                DeliveryGround.roadPlan([PlanForm.cell(1, 8): "65"]),
                of: ground.road.id,
                version: 0,
                by: DeliveryGround.office,
                in: Places.beibei
            )
            var own = try await Self.file(ground, asWorkbook: false, for: clerk)
            let others = PlanTable(try await ground.board(), for: DeliveryGround.checkers)
            let bytes = try own.bytes()

            let refused = await refusal {
                _ = try await ExchangingPlans(ground.record.ledger).preview(
                    bytes,
                    Self.undecided,
                    kind: "livelihood",
                    year: 2023,
                    by: clerk,
                    in: Places.beibei
                )
            }

            #expect(before.isEmpty)
            #expect(others.isEmpty)
            #expect(own.text("8月", in: Self.months) == "60")
            guard case .denied? = refused else {
                Issue.record("the unit was let in: \(String(describing: refused))")
                return
            }
        }
    }
}
