package import Civics
package import Database
import DatabaseContract
package import Delivering
package import Ledger
import Testing

/// A list of two projects of 2023, planned, assigned and reported as a test needs it.
package struct DeliveryGround {
    /// The record; its clock stands where the test puts it.
    package let record: TestRecord
    /// The list.
    package let programme: ID<Programme>
    /// A road in kilometres with money, and a service that is to reach everybody.
    package let road, service: Enrolment

    /// The unit that leads both projects.
    package static let lead = Offices.office

    /// Runs a body with the list, in the spring of 2023.
    package static func with<R: Sendable>(
        _ engine: Engine,
        isolation: isolated (any _Concurrency.Actor)? = #isolation,
        _ body: (DeliveryGround) async throws -> R
    ) async throws -> R {
        try await TestRecord.with(engine) { record in
            try await body(try await DeliveryGround(on: record))
        }
    }

    /// Lists the two projects in a record, and moves its clock to the spring of 2023.
    package init(on record: TestRecord) async throws {
        record.clock.move(to: try CivilDate(iso: "2023-03-02"))
        try await record.ledger.list(
            Programme(
                id: .random(),
                jurisdiction: Places.beibei,
                kind: "livelihood",
                year: 2023,
                name: "北碚区2023年民生实事",
                nameEnglish: "Livelihood projects of Beibei, 2023",
                basis: "示例公告第1号",
                asOf: try CivilDate(iso: "2023-02-28"),
                provenance: Provenance(.recorded, source: "示例公告第1号")
            ),
            [
                try Self.draft(
                    1,
                    "四好农村路",
                    [(.result, "建成里程", "公里"), (.invested, "完成投资", "万元"), (.paid, "支付资金", "万元")]
                ),
                try Self.draft(2, "农村养老服务全覆盖", [(.result, "覆盖镇街", "")]),
            ],
            by: .operatorAtConsole
        )
        let list = try #require(
            try await record.ledger.programmes(of: Places.beibei, kind: "livelihood").first
        )
        self.record = record
        programme = list.programme.id
        road = list.entries[0]
        service = list.entries[1]
    }

    private static func draft(
        _ number: Int,
        _ name: String,
        _ measures: [(Measure.Role, String, String)]
    ) throws -> EnrolmentDraft {
        let provenance = Provenance(.recorded, source: "示例公告第1号")
        return EnrolmentDraft(
            number: number,
            code: "BB-2023-0\(number)",
            name: name,
            nameEnglish: "",
            field: "交通出行",
            state: "elected",
            measures: measures.map { role, name, unit in
                EnrolmentDraft.MeasureDraft(
                    role: role,
                    name: name,
                    nameEnglish: "",
                    unit: unit,
                    place: "",
                    value: nil,
                    provenance: provenance
                )
            },
            provenance: provenance
        )
    }

    /// Moves the clock to a day.
    package func go(to day: String) throws {
        record.clock.move(to: try CivilDate(iso: day))
    }

    /// Somebody at a unit with some rights.
    package static func officer(
        _ unit: ID<Party>,
        _ permissions: Set<Permission>,
        at post: ID<Post> = Offices.intake
    ) -> Actor {
        .officer(
            Officer(
                account: ID(rawValue: 900),
                login: "sample",
                post: post,
                postName: "示例岗",
                postNameEnglish: "Sample post",
                party: unit,
                jurisdiction: Places.beibei,
                permissions: permissions
            )
        )
    }

    /// The office that plans and publishes.
    package static let office = officer(
        Offices.office,
        [.managePlans, .publishProgress],
        at: Offices.administration
    )
    /// The lead unit's clerk.
    package static let clerk = officer(lead, [.reportProgress])
    /// The lead unit's head.
    package static let head = officer(lead, [.reviewProgress], at: Offices.administration)
    /// Others, who accept.
    package static let checkers = officer(
        Offices.congress,
        [.acceptProjects],
        at: Offices.oversight
    )

    package var plans: KeepingPlans { KeepingPlans(record.ledger) }
    package var notices: IssuingNotices { IssuingNotices(record.ledger) }
    package var months: ReportingMonths { ReportingMonths(record.ledger) }
    package var accepting: AcceptingProjects { AcceptingProjects(record.ledger) }

    /// Records a decision about the road's state.
    package func decide(
        _ form: StateDecisionForm,
        by actor: Actor = office
    ) async throws(DeliveryError) {
        try await DecidingStates(record.ledger)
            .decide(road.id, form, by: actor, in: Places.beibei)
    }

    /// A road's plan: 80 km, evenly from March to October, 1,000 万元.
    package static func roadPlan(_ changes: [String: String] = [:]) -> PlanForm {
        var form = PlanForm([
            PlanForm.deadline: "2023-11-30",
            PlanForm.place: "全区",
            PlanForm.target(1): "80公里",
            PlanForm.target(2): "1000",
            PlanForm.milestone(1): "开工", PlanForm.due(1): "2023-03-15",
            PlanForm.milestone(2): "完工", PlanForm.due(2): "2023-10-31",
        ])
        for month in 1...12 {
            form[PlanForm.cell(1, month)] = String(min(80, max(0, (month - 2) * 10)))
            form[PlanForm.cell(2, month)] = String(min(1000, max(0, (month - 2) * 125)))
        }
        for (field, value) in changes { form[field] = value }
        return form
    }

    /// A service's plan: everywhere by October.
    package static let servicePlan = PlanForm([
        PlanForm.deadline: "2023-12-31", PlanForm.target(1): "全覆盖", PlanForm.month(1): "10",
    ])

    /// Plans both, names who leads, and issues the first notice.
    package func assign() async throws {
        for (entry, plan) in [(road, Self.roadPlan()), (service, Self.servicePlan)] {
            try await plans.save(
                plan,
                of: entry.id,
                version: 0,
                by: Self.office,
                in: Places.beibei
            )
            try await plans.assign(
                DutyForm(
                    lead: Self.lead.description,
                    responsible: [],
                    cooperating: [Offices.congress.description],
                    leader: "分管副区长",
                    contact: "项目科"
                ),
                to: entry.id,
                by: Self.office,
                in: Places.beibei
            )
        }
        _ = try await notices.issue(
            programme,
            number: "示例府办发〔2023〕8号",
            after: 0,
            by: Self.office,
            in: Places.beibei
        )
    }

    /// A month of the road.
    package static func roadMonth(
        _ kilometres: String,
        invested: String = "100",
        paid: String = "80",
        _ others: [String: String] = [:]
    ) -> MonthForm {
        var form = MonthForm([
            MonthForm.figure(1): kilometres, MonthForm.figure(2): invested,
            MonthForm.figure(3): paid, MonthForm.next: "铺沥青",
        ])
        for (field, value) in others { form[field] = value }
        return form
    }

    /// A month's way into the record.
    package func publish(
        _ form: MonthForm,
        of entry: Enrolment,
        for month: Int,
        from version: Int = 0
    ) async throws {
        let period = try #require(ReportPeriod(year: 2023, month: month))
        try await months.enter(
            .submit(form),
            of: entry.id,
            for: period,
            version: version,
            by: Self.clerk,
            in: Places.beibei
        )
        try await months.review(
            entry.id,
            period,
            version: version + 1,
            by: Self.head,
            in: Places.beibei
        )
        try await months.publish(
            entry.id,
            period,
            version: version + 2,
            by: Self.office,
            in: Places.beibei
        )
    }

    /// The board at the end of a month.
    package func board(_ month: Int? = nil) async throws -> DeliveryBoard {
        try #require(
            try await ReadingDelivery(record.ledger).board(
                of: Places.beibei,
                kind: "livelihood",
                year: 2023,
                month: month
            )
        )
    }

    /// The row of the road.
    package func roadRow(_ month: Int? = nil) async throws -> DeliveryBoard.Row {
        try #require(try await board(month)[1])
    }
}
