import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// A month from the unit's clerk into the record.
@Suite struct ReportingMonthsTests {
    private static let march = ReportPeriod("2023-03")

    private static func percent(_ ratio: Ratio?) -> String? { ratio?.percent(decimals: 1) }

    @Test(arguments: TestDatabase.engines)
    func `a published month is facts, a light and a state`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-04-01")
            try await ground.publish(
                DeliveryGround.roadMonth("7.5", [MonthForm.reached(1): "2023-03-18"]),
                of: ground.road,
                for: 3
            )
            let row = try await ground.roadRow()
            #expect(row.entry.enrolment.state == "in-progress")
            #expect(row.reports.map(\.state) == [.published])
            let line = try #require(row.progress.results.first)
            #expect(line.months.facts[3]?.value.printed == "7.5公里")
            #expect(line.months.facts[3]?.sourceClass == .department)
            // 7.5 of 80, and 10 planned by the end of March.
            #expect(Self.percent(line.progress?.ofYear) == "9.4")
            #expect(Self.percent(line.progress?.ofPlan) == "75.0")
            #expect(row.progress.milestones.first?.reached?.description == "2023-03-18")
            #expect(row.published.map(\.colour) == [.green])
            #expect(row.published.first?.preset == "default-2023")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `money adds up over the months, results stand as they are`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-06-03")
            for (month, done, money) in [(3, "7.5", "100"), (4, "19", "150.5"), (5, "28", "0")] {
                try await ground.publish(
                    DeliveryGround.roadMonth(done, invested: money),
                    of: ground.road,
                    for: month
                )
            }
            let row = try await ground.roadRow()
            #expect(row.progress.month == 5)
            #expect(row.progress.invested?.months.done(by: 5)?.number.description == "250.5")
            #expect(row.progress.invested?.months.done(by: 3)?.number.description == "100")
            #expect(row.progress.results.first?.months.done(by: 5)?.number.description == "28")
            let april = try await ground.roadRow(4)
            #expect(april.progress.results.first?.progress?.done.number.description == "19")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `until it is published nothing of a month is a fact`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-04-01")
            let march = try #require(Self.march)
            try await ground.months.enter(
                .submit(DeliveryGround.roadMonth("7.5")),
                of: ground.road.id,
                for: march,
                version: 0,
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            try await ground.months.review(
                ground.road.id,
                march,
                version: 1,
                by: DeliveryGround.head,
                in: Places.beibei
            )
            let lists = try await ground.record.ledger.programmes(
                of: Places.beibei,
                kind: "livelihood"
            )
            #expect(lists[0].entries[0].measures.allSatisfy { $0.fact == nil })
            #expect(lists[0].entries[0].state == "assigned")
            #expect(try await ground.roadRow(3).progress.results.first?.progress == nil)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a correction supersedes, and says why`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-04-01")
            try await ground.publish(DeliveryGround.roadMonth("7.5"), of: ground.road, for: 3)
            let without = await refusal {
                try await ground.publish(DeliveryGround.roadMonth("6"), of: ground.road, for: 3)
            }
            #expect(without == .faults([.missing(field: MonthForm.correction)]))
            try await ground.publish(
                DeliveryGround.roadMonth("6", [MonthForm.correction: "复核发现多计1.5公里"]),
                of: ground.road,
                for: 3
            )
            let row = try await ground.roadRow()
            #expect(row.reports.map(\.revision) == [1, 2])
            #expect(row.reports.map(\.state) == [.published, .published])
            let fact = try #require(row.progress.results.first?.months.facts[3])
            #expect(fact.value.printed == "6公里")
            #expect(fact.supersedes != nil)
            #expect(row.published.map(\.revision) == [1, 2])
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `nothing changed is one step, and a statement`(engine: Engine) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-05-01")
            try await ground.publish(DeliveryGround.roadMonth("7.5"), of: ground.road, for: 3)
            let april = try #require(ReportPeriod("2023-04"))
            try await ground.months.enter(
                .unchanged,
                of: ground.road.id,
                for: april,
                version: 0,
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            let report = try #require(try await ground.roadRow().report(for: april))
            #expect(report.state == .submitted)
            #expect(report.content.isUnchanged)
            let road = ground.road.measures.map(\.measure.id)
            #expect(report.content.figures[road[0]]?.number.description == "7.5")
            #expect(report.content.figures[road[1]] == .zero)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `what is sent back is with the clerk again, with the reason`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-04-01")
            let march = try #require(Self.march)
            try await ground.months.enter(
                .submit(DeliveryGround.roadMonth("7.5")),
                of: ground.road.id,
                for: march,
                version: 0,
                by: DeliveryGround.clerk,
                in: Places.beibei
            )
            let silent = await refusal {
                try await ground.months.sendBack(
                    ground.road.id,
                    march,
                    version: 1,
                    reason: " ",
                    by: DeliveryGround.head,
                    in: Places.beibei
                )
            }
            #expect(silent == .faults([.missing(field: "reason")]))
            try await ground.months.sendBack(
                ground.road.id,
                march,
                version: 1,
                reason: "里程与监理日志不符",
                by: DeliveryGround.head,
                in: Places.beibei
            )
            let report = try #require(try await ground.roadRow().report(for: march))
            #expect(report.state == .draft)
            #expect(report.sentBack == "里程与监理日志不符")
            #expect(report.content.next == "铺沥青")
        }
    }

    /// Each step from each state: only one of them leads on.
    @Test func `steps lead on from their own state and from no other`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-04-01")
            let march = try #require(Self.march)
            let (road, months) = (ground.road.id, ground.months)
            func enter(_ version: Int) async throws {
                try await months.enter(
                    .draft(DeliveryGround.roadMonth("7.5")),
                    of: road,
                    for: march,
                    version: version,
                    by: DeliveryGround.clerk,
                    in: Places.beibei
                )
            }
            func submit(_ version: Int) async throws {
                try await months.enter(
                    .submit(DeliveryGround.roadMonth("7.5")),
                    of: road,
                    for: march,
                    version: version,
                    by: DeliveryGround.clerk,
                    in: Places.beibei
                )
            }
            func review(_ version: Int) async throws {
                try await months.review(
                    road,
                    march,
                    version: version,
                    by: DeliveryGround.head,
                    in: Places.beibei
                )
            }
            func publish(_ version: Int) async throws {
                try await months.publish(
                    road,
                    march,
                    version: version,
                    by: DeliveryGround.office,
                    in: Places.beibei
                )
            }
            func back(_ version: Int) async throws {
                try await months.sendBack(
                    road,
                    march,
                    version: version,
                    reason: "再核",
                    by: DeliveryGround.head,
                    in: Places.beibei
                )
            }
            await expect(.notFound) { try await review(0) }
            try await enter(0)
            await expect(.monthIs(.draft)) { try await review(1) }
            await expect(.monthIs(.draft)) { try await publish(1) }
            await expect(.monthIs(.draft)) { try await back(1) }
            try await submit(1)
            await expect(.monthIs(.submitted)) { try await submit(2) }
            await expect(.monthIs(.submitted)) { try await publish(2) }
            try await review(2)
            await expect(.monthIs(.reviewed)) { try await review(3) }
            await expect(.monthIs(.reviewed)) { try await submit(3) }
            // From the office only the office sends back.
            guard case .denied? = await refusal({ try await back(3) }) else {
                Issue.record("the unit took back what the office has")
                return
            }
            await expect(.changedMeanwhile) { try await publish(2) }
            try await publish(3)
            await expect(.monthIs(.published)) { try await publish(4) }
            await expect(.monthIs(.published)) { try await back(4) }
        }
    }

    @Test func `only the lead unit reports and reviews`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-04-01")
            let march = try #require(Self.march)
            let other = DeliveryGround.officer(
                Offices.congress,
                [.reportProgress, .reviewProgress]
            )
            let refused = await refusal {
                try await ground.months.enter(
                    .unchanged,
                    of: ground.road.id,
                    for: march,
                    version: 0,
                    by: other,
                    in: Places.beibei
                )
            }
            #expect(refused == .otherUnit(lead: DeliveryGround.lead))
        }
    }

    @Test func `a month that is not over yet can be reported, a later one cannot`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-03-26")
            let later = try #require(ReportPeriod("2023-04"))
            let other = try #require(ReportPeriod("2022-12"))
            for (period, isYear) in [(later, true), (other, false)] {
                let refused = await refusal {
                    try await ground.months.enter(
                        .unchanged,
                        of: ground.road.id,
                        for: period,
                        version: 0,
                        by: DeliveryGround.clerk,
                        in: Places.beibei
                    )
                }
                if isYear {
                    guard case .faults(let faults)? = refused else {
                        Issue.record("\(period) was taken: \(String(describing: refused))")
                        return
                    }
                    #expect(faults.map(\.field) == ["period"])
                } else {
                    #expect(refused == .notFound)
                }
            }
            try await ground.publish(DeliveryGround.roadMonth("5"), of: ground.road, for: 3)
        }
    }

    @Test func `what is wrong in a month is named where it is`() async throws {
        try await DeliveryGround.with(.sqlite) { ground in
            try await ground.assign()
            try ground.go(to: "2023-05-01")
            try await ground.publish(DeliveryGround.roadMonth("19.8"), of: ground.road, for: 3)
            let refused = await refusal {
                try await ground.publish(
                    DeliveryGround.roadMonth(
                        "18.2",
                        invested: "",
                        paid: "八十",
                        [
                            MonthForm.reached(2): "2023-06-01",
                            MonthForm.problem(1): "护栏未到货",
                            MonthForm.problem(3): "护栏未到货",
                        ]
                    ),
                    of: ground.road,
                    for: 4
                )
            }
            guard case .faults(let faults)? = refused else {
                Issue.record("the month was taken")
                return
            }
            #expect(
                faults.map(\.field) == [
                    MonthForm.figure(1), MonthForm.figure(2), MonthForm.figure(3),
                    MonthForm.reached(2), MonthForm.problem(3),
                ]
            )
            #expect(
                faults.first
                    == .fell(
                        field: MonthForm.figure(1),
                        from: try PlannedFigure(DecimalNumber(written: "19.8")),
                        to: try PlannedFigure(DecimalNumber(written: "18.2"))
                    )
            )
            // With a remark it may fall.
            try await ground.publish(
                DeliveryGround.roadMonth("18.2", [MonthForm.remark: "复测更正"]),
                of: ground.road,
                for: 4
            )
            let row = try await ground.roadRow()
            #expect(row.progress.results.first?.progress?.done.number.description == "18.2")
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a state that is not said to be reached is not reached, and no fact says so`(
        engine: Engine
    ) async throws {
        try await DeliveryGround.with(engine) { ground in
            try await ground.assign()
            try ground.go(to: "2023-11-01")
            try await ground.publish(MonthForm([:]), of: ground.service, for: 9)
            let before = try #require(try await ground.board()[2])
            let open = try #require(before.progress.results.first)
            #expect(open.months.facts.isEmpty)
            #expect(open.progress?.ofYear.percent(decimals: 0) == "0")
            try await ground.publish(
                MonthForm([MonthForm.figure(1): "1"]),
                of: ground.service,
                for: 10
            )
            let after = try #require(try await ground.board()[2])
            let line = try #require(after.progress.results.first)
            #expect(line.months.facts[10]?.value == .state("全覆盖"))
            #expect(line.progress?.ofYear.percent(decimals: 0) == "100")
        }
    }
}
