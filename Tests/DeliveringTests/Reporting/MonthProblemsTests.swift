import Casework
import Civics
import Database
import DatabaseContract
import Delivering
import Ledger
import TestSupport
import Testing

/// What becomes of the problems that a month reports.
@Suite struct MonthProblemsTests {
    private static let words = "护栏到货比合同晚20天"

    @Test(arguments: TestDatabase.engines)
    func `a published problem is a case of its unit, which the group verifies`(
        engine: Engine
    ) async throws {
        try await ProblemGround.with(engine) { ground in
            try await ground.publish([Self.words])
            let line = try #require(try await ground.open().first)
            #expect(line.file.kind == "problem")
            #expect(line.file.reference == "2023-001")
            #expect(line.file.title == Self.words)
            #expect(line.file.body == Self.words)
            #expect(line.file.enrolment == ground.delivery.road.id)
            #expect(line.file.origin.kind == .monthlyReport)
            #expect(line.file.origin.text == "2023-03")
            #expect(line.standing.state == .assigned)
            #expect(line.standing.owner == DeliveryGround.lead)
            #expect(line.standing.watcher == SupervisionGround.group)
            // Twenty working days from Monday 3 April: without 5 April, 29 April to 3 May, and
            // with Sunday 23 April.
            #expect(line.standing.dueOn?.description == "2023-05-04")
            let entries = try await ground.delivery.record.auditEntries()
            #expect(entries.last?.action == "month.publish")
            #expect(entries.last?.facts.contains("\"cases\":\"2023-001\"") == true)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `neither a correction nor the next month raises it again while it is open`(
        engine: Engine
    ) async throws {
        try await ProblemGround.with(engine) { ground in
            try await ground.publish([Self.words])
            try await ground.publish(
                [Self.words, "沥青涨价一成"],
                [MonthForm.correction: "漏报一个问题"]
            )
            try ground.delivery.go(to: "2023-05-04")
            try await ground.publish([Self.words], for: 4)
            #expect(
                try await ground.open().map(\.file.title) == [Self.words, "沥青涨价一成"]
            )
            let id = try #require(try await ground.open().first).file.id
            let unit = DeliveryGround.officer(DeliveryGround.lead, [.handleCases])
            let group = ground.supervision.actor(.member)
            try await ground.take(.reply, [.result: "a", .words: "护栏全部到货"], on: id, by: unit)
            try await ground.take(.verify, [.words: "到现场看过"], on: id, by: group)
            try await ground.take(.close, [.words: "护栏已装好"], on: id, by: group)
            try ground.delivery.go(to: "2023-06-01")
            try await ground.publish([Self.words], for: 5)
            #expect(
                try await ground.open().map(\.file.origin.text) == ["2023-03", "2023-05"]
            )
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where no group watches, the office that leads supervision verifies`(
        engine: Engine
    ) async throws {
        try await ProblemGround.with(engine) { ground in
            try await ground.publish([Self.words], watcher: Offices.congress)
            let id = try #require(try await ground.open().first).file.id
            let unit = DeliveryGround.officer(DeliveryGround.lead, [.handleCases])
            try await ground.take(.reply, [.result: "a", .words: "护栏全部到货"], on: id, by: unit)
            let group = ground.supervision.actor(.member)
            await #expect(throws: CaseError.self) {
                try await ground.take(.verify, [.words: "到现场看过"], on: id, by: group)
            }
            let lead = ground.supervision.actor(.lead)
            try await ground.take(.verify, [.words: "到现场看过"], on: id, by: lead)
            try await ground.take(.close, [.words: "护栏已装好"], on: id, by: lead)
            #expect(try await ground.open().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `where nobody can verify, or the unit would verify itself, it is given out by hand`(
        engine: Engine
    ) async throws {
        try await ProblemGround.with(engine) { ground in
            try await ground.publish([Self.words], watcher: nil)
            try await ground.publish(
                ["沥青涨价一成"],
                [MonthForm.correction: "补报"],
                watcher: DeliveryGround.lead
            )
            let lines = try await ground.open()
            #expect(lines.map(\.standing.state) == [.raised, .raised])
            #expect(lines.allSatisfy { $0.standing.owner == nil && $0.standing.watcher == nil })
        }
    }

    @Test(arguments: TestDatabase.engines)
    func `a problem that cannot be a case keeps the month from being published`(
        engine: Engine
    ) async throws {
        try await ProblemGround.with(engine) { ground in
            try await ground.submit([Self.words])
            // As a month that was entered before the rule has it.
            try await ground.delivery.record.vandalise(
                "UPDATE month_problem SET problem = '请打13800138000'",
                []
            )
            await expect(
                .faults([.telephone(field: MonthForm.problem(1), number: "13800138000")])
            ) {
                try await ground.publishSubmitted()
            }
            let row = try await ground.delivery.roadRow(3)
            #expect(row.reports.map(\.state) == [.reviewed])
            #expect(row.progress.results.first?.progress == nil)
            #expect(try await ground.open().isEmpty)
        }
    }

    @Test func `a problem is long enough, and without a telephone number`() async throws {
        try await ProblemGround.with(.sqlite) { ground in
            await expect(
                .faults([
                    .tooShort(field: MonthForm.problem(1), characters: 2, least: 4),
                    .telephone(field: MonthForm.problem(2), number: "13800138000"),
                ])
            ) {
                try await ground.submit(["延期", "请打13800138000"])
            }
        }
    }

    @Test func `a long problem has its beginning as its title`() async throws {
        try await ProblemGround.with(.sqlite) { ground in
            let long = String(repeating: "征地未完，", count: 20)
            try await ground.publish([long])
            let file = try #require(try await ground.open().first).file
            #expect(file.title.count == 60)
            #expect(file.title.hasSuffix("…"))
            #expect(file.body == long)
        }
    }
}

/// A list in delivery, and those who supervise.
private struct ProblemGround {
    let delivery: DeliveryGround
    let supervision: SupervisionGround

    static func with(
        _ engine: Engine,
        _ body: (ProblemGround) async throws -> Void
    ) async throws {
        try await DeliveryGround.with(engine) { delivery in
            let supervision = try await delivery.record.supervisionGround(isListed: false)
            try await delivery.assign()
            try delivery.go(to: "2023-04-03")
            try await body(ProblemGround(delivery: delivery, supervision: supervision))
        }
    }

    private static func form(_ problems: [String], _ others: [String: String]) -> MonthForm {
        var form = DeliveryGround.roadMonth("7.5", others)
        for (index, problem) in problems.enumerated() {
            form[MonthForm.problem(index + 1)] = problem
        }
        return form
    }

    private func period(_ month: Int) throws -> ReportPeriod {
        try #require(ReportPeriod(year: 2023, month: month))
    }

    /// Enters and reviews a month.
    func submit(
        _ problems: [String],
        _ others: [String: String] = [:],
        for month: Int = 3
    ) async throws {
        try await delivery.months.enter(
            .submit(Self.form(problems, others)),
            of: delivery.road.id,
            for: try period(month),
            version: 0,
            by: DeliveryGround.clerk,
            in: Places.beibei
        )
        try await delivery.months.review(
            delivery.road.id,
            try period(month),
            version: 1,
            by: DeliveryGround.head,
            in: Places.beibei
        )
    }

    func publishSubmitted(
        for month: Int = 3,
        watcher: ID<Party>? = SupervisionGround.group
    ) async throws {
        try await delivery.months.publish(
            delivery.road.id,
            try period(month),
            version: 2,
            watcher: watcher,
            by: DeliveryGround.office,
            in: Places.beibei
        )
    }

    func publish(
        _ problems: [String],
        _ others: [String: String] = [:],
        for month: Int = 3,
        watcher: ID<Party>? = SupervisionGround.group
    ) async throws {
        try await submit(problems, others, for: month)
        try await publishSubmitted(for: month, watcher: watcher)
    }

    func open() async throws -> [CaseLine] {
        try await ReadingCases(delivery.record.ledger).open(
            about: delivery.road.id,
            for: DeliveryGround.lead
        )
    }

    func take(
        _ act: CaseAct,
        _ fields: [CaseField: String],
        on id: ID<Case>,
        by actor: Actor
    ) async throws {
        let version = try await ReadingCases(delivery.record.ledger).folder(
            id,
            in: Places.beibei,
            by: .operatorAtConsole
        ).line.file.version
        try await AdvancingCases(delivery.record.ledger).take(
            act,
            CaseForm(fields),
            on: id,
            version: version,
            by: actor,
            in: Places.beibei
        )
    }
}
