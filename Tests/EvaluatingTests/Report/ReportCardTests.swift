import Civics
import Database
import DatabaseContract
import Delivering
import Evaluating
import Ledger
import TestSupport
import Testing

/// What a card says is what the record holds, and nobody types it.
@Suite struct ReportCardTests {
    private static func card(_ record: TestRecord) async throws -> ReportCard {
        try await ReadingCards(record.ledger)
            .desk(of: 2023, in: Places.beibei, by: .operatorAtConsole).card
    }

    @Test(arguments: TestDatabase.engines)
    func `a row has the promise, the result, the money, the days and who accepted it`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            _ = try await record.reportGround()

            let card = try await Self.card(record)
            let road = try #require(card[1])

            #expect(card.month == 12 && card.asOf.description == "2023-12-31")
            #expect(card.rows.map(\.outcome) == [.finished, .underway, .missed])
            #expect(road.targets.map(\.first) == ["80公里"])
            #expect(road.targets.map(\.done) == ["80.2公里"])
            // 80.2 / 80 = 100.25 %, rounded half away from zero to 100.3.
            #expect(road.targets.map(\.percent) == ["100.3"])
            #expect(road.money?.planned == "1000" && road.money?.invested == "970")
            #expect(road.money?.paid == "800")
            #expect(road.deadline?.description == "2023-11-30")
            #expect(road.accepted?.on.description == "2023-12-20")
            #expect(road.accepted?.document == "示例验〔2023〕3号")
            #expect(road.accepted?.files == [Digest(of: SampleFiles.pdf).hex])
            #expect(road.lead?.zh == "区政府办公室" && road.place == "全区")
            #expect(road.rating == nil && road.miss == nil)
            let schools = try #require(card[3])
            #expect(schools.targets.map(\.done) == ["6所"])
            #expect(schools.targets.map(\.percent) == ["60.0"])
            #expect(schools.targets.map(\.isReached) == [false])
            #expect(schools.miss == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func
        `a decision that moved the plan gives the reason and the new date, and the first promise stays`(
            engine: Engine
        ) async throws
    {
        try await TestRecord.with(engine) { record in
            let ground = try await record.reportGround()
            let plans = KeepingPlans(record.ledger)
            let row = try #require(
                try await ReadingDelivery(record.ledger)
                    .board(of: Places.beibei, kind: "livelihood", year: 2023)?[3]
            )
            let plan = try #require(row.entry.plan)
            var form = PlanForm(plan, of: row.entry.measures)
            form[PlanForm.deadline] = "2024-05-31"
            form[PlanForm.target(1)] = "9所"
            for month in 1...12 { form[PlanForm.cell(1, month)] = String(min(9, month)) }
            try await plans.save(
                form,
                of: ground.schools.id,
                version: 0,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await plans.adopt(
                ground.schools.id,
                version: 1,
                DecisionForm(
                    number: "示例常委决〔2023〕5号",
                    date: "2023-12-01",
                    authority: Authority.standingCommittee.rawValue,
                    reason: "校舍鉴定改为整体重建"
                ),
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let schools = try #require(try await Self.card(record)[3])

            #expect(schools.outcome == .missed)
            #expect(schools.firstDeadline?.description == "2023-10-31")
            #expect(schools.deadline?.description == "2024-05-31")
            #expect(schools.targets.map(\.first) == ["10所"])
            #expect(schools.targets.map(\.present) == ["9所"])
            #expect(schools.targets.map(\.percent) == ["66.7"])
            #expect(schools.miss?.reason.zh == "校舍鉴定改为整体重建")
            #expect(schools.miss?.document == "示例常委决〔2023〕5号")
            #expect(schools.miss?.newDate?.description == "2024-05-31")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is carried over is missed, with the decision, the stage goal and the new date`(
        engine: Engine
    ) async throws {
        try await TestRecord.with(engine) { record in
            let ground = try await record.reportGround()
            try await DecidingStates(record.ledger).decide(
                ground.schools.id,
                StateDecisionForm(
                    state: "carried-over",
                    decision: DecisionForm(
                        number: "示例常委决〔2023〕6号",
                        date: "2023-12-10",
                        authority: Authority.standingCommittee.rawValue,
                        reason: "地基需要加固"
                    ),
                    goal: "6所投用，4所封顶",
                    due: "2024-08-31"
                ),
                by: .operatorAtConsole,
                in: Places.beibei
            )

            let schools = try #require(try await Self.card(record)[3])

            #expect(schools.outcome == .missed)
            #expect(schools.firstDeadline?.description == "2023-10-31")
            #expect(schools.deadline?.description == "2024-08-31")
            #expect(schools.miss?.reason.zh == "地基需要加固")
            #expect(schools.miss?.document == "示例常委决〔2023〕6号")
            #expect(schools.miss?.newDate?.description == "2024-08-31")
            #expect(schools.miss?.stageGoal == "6所投用，4所封顶")
        }
    }

    @Test(arguments: ["suspended", "terminated", "carried-over"])
    func `what is given up, put off or carried over is missed, whatever its deadline`(
        state: String
    ) async throws {
        try await TestRecord.with(.sqlite) { record in
            let ground = try await record.reportGround()
            try await record.vandalise(
                "UPDATE enrolment SET state = $1 WHERE id = $2",
                [state, ground.service.id]
            )

            let card = try await Self.card(record)

            #expect(card[2]?.outcome == .missed)
        }
    }

    @Test func `what was published without a plan stands as it was printed`() async throws {
        try await TestRecord.with(.sqlite) { record in
            try await record.ledger.list(
                Programme(
                    id: .random(),
                    jurisdiction: Places.beibei,
                    kind: "livelihood",
                    year: 2022,
                    name: "北碚区2022年民生实事",
                    nameEnglish: "",
                    basis: "票决",
                    asOf: try CivilDate(iso: "2023-02-28"),
                    provenance: Provenance(.published, source: "北碚报")
                ),
                [
                    EnrolmentDraft(
                        number: 1,
                        code: "BB-2022-01",
                        name: "新增公共停车位",
                        nameEnglish: "",
                        field: "便民设施",
                        state: "completed",
                        measures: [
                            EnrolmentDraft.MeasureDraft(
                                name: "新增车位",
                                nameEnglish: "",
                                unit: "个",
                                place: "城区",
                                value: try Quantity(written: "1600余个"),
                                provenance: Provenance(.published, source: "北碚报")
                            )
                        ],
                        provenance: Provenance(.published, source: "北碚报")
                    )
                ],
                by: .operatorAtConsole
            )

            let row = try await ReadingCards(record.ledger)
                .desk(of: 2022, in: Places.beibei, by: .operatorAtConsole).card.rows.first

            #expect(row?.outcome == .finished)
            #expect(row?.targets.map(\.done) == ["1600余个"])
            #expect(row?.targets.map(\.figure) == ["1600"])
            #expect(row?.targets.map(\.first) == [nil])
            #expect(row?.targets.map(\.percent) == [nil])
            #expect(row?.place == "城区" && row?.money == nil && row?.deadline == nil)
        }
    }
}
