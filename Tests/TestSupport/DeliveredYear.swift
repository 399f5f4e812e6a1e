package import Civics
import Delivering
package import Ledger

/// Three projects of 2023 in 北碚区, planned, assigned and reported as far as a test needs it.
///
/// The clock stands on 3 April 2023 once it is made.
package struct DeliveredYear: Sendable {
    /// The record.
    package let record: TestRecord
    /// The list.
    package let programme: ID<Programme>
    /// A road of 80 km with 1,000 万元, 400 beds with 500 万元, a service that is to reach
    /// everybody; by number from 1.
    package let entries: [Enrolment]

    /// Lists, plans and assigns; the unit leads all three.
    package static func make(
        in record: TestRecord,
        ledBy lead: ID<Party> = Offices.office
    ) async throws -> DeliveredYear {
        record.clock.move(to: try CivilDate(iso: "2023-03-02"))
        let provenance = Provenance(.recorded, source: "示例公告第1号")
        let money = [(Measure.Role.invested, "完成投资", "万元"), (.paid, "支付资金", "万元")]
        let drafts = [
            ("四好农村路", [(Measure.Role.result, "建成里程", "公里")] + money),
            ("养老床位", [(.result, "新增床位", "张")] + money),
            ("居家养老服务", [(.result, "覆盖镇街", "")]),
        ].enumerated().map { index, draft in
            EnrolmentDraft(
                number: index + 1,
                code: "BB-2023-0\(index + 1)",
                name: draft.0,
                nameEnglish: "",
                field: "交通出行",
                state: "elected",
                measures: draft.1.map { role, name, unit in
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
                provenance: provenance
            ),
            drafts,
            by: .operatorAtConsole
        )
        guard
            let list = try await record.ledger.programmes(of: Places.beibei, kind: "livelihood")
                .first(where: { $0.programme.year == 2023 })
        else { preconditionFailure("the list is there") }
        let year = DeliveredYear(
            record: record,
            programme: list.programme.id,
            entries: list.entries
        )
        try await year.plan(lead)
        record.clock.move(to: try CivilDate(iso: "2023-04-03"))
        return year
    }

    private func plan(_ lead: ID<Party>) async throws {
        let plans = KeepingPlans(record.ledger)
        var road = PlanForm([
            PlanForm.deadline: "2023-11-30", PlanForm.target(1): "80公里",
            PlanForm.target(2): "1000", PlanForm.milestone(1): "完成过半",
            PlanForm.due(1): "2023-04-28",
        ])
        var beds = PlanForm([
            PlanForm.deadline: "2023-11-30", PlanForm.target(1): "400张",
            PlanForm.target(2): "500",
        ])
        for month in 1...12 {
            let done = min(8, max(0, month - 2))
            road[PlanForm.cell(1, month)] = String(done * 10)
            road[PlanForm.cell(2, month)] = String(done * 125)
            beds[PlanForm.cell(1, month)] = String(done * 50)
            beds[PlanForm.cell(2, month)] = String(done * 60 + (done == 8 ? 20 : 0))
        }
        let service = PlanForm([
            PlanForm.deadline: "2023-12-31", PlanForm.target(1): "全覆盖", PlanForm.month(1): "10",
        ])
        for (entry, form) in zip(entries, [road, beds, service]) {
            try await plans.save(
                form,
                of: entry.id,
                version: 0,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await plans.assign(
                DutyForm(
                    lead: lead.description,
                    responsible: [],
                    cooperating: [],
                    leader: "分管副区长",
                    contact: "项目科"
                ),
                to: entry.id,
                by: .operatorAtConsole,
                in: Places.beibei
            )
        }
        _ = try await IssuingNotices(record.ledger).issue(
            programme,
            number: "示例府办发〔2023〕8号",
            after: 0,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// Publishes a month of a project: what is done since January, and the money of the month.
    package func publish(
        _ number: Int,
        month: Int,
        done: String,
        invested: String = "",
        problems: [String] = [],
        next: String = "",
        correction: String = ""
    ) async throws {
        guard let period = ReportPeriod(year: 2023, month: month) else {
            preconditionFailure("there is no month \(month)")
        }
        var form = MonthForm([
            MonthForm.figure(1): done, MonthForm.next: next, MonthForm.correction: correction,
        ])
        if !invested.isEmpty { form[MonthForm.figure(2)] = invested }
        for (index, problem) in problems.enumerated() {
            form[MonthForm.problem(index + 1)] = problem
        }
        let months = ReportingMonths(record.ledger)
        let id = entries[number - 1].id
        try await months.enter(
            .submit(form),
            of: id,
            for: period,
            version: 0,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        try await months.review(id, period, version: 1, by: .operatorAtConsole, in: Places.beibei)
        try await months.publish(id, period, version: 2, by: .operatorAtConsole, in: Places.beibei)
    }

    /// March: the road is behind for a reason, the beds are ahead, the service is on plan.
    package func publishMarch() async throws {
        try await publish(
            1,
            month: 3,
            done: "7.5",
            invested: "100",
            problems: ["护栏到货比合同晚20天"],
            next: "铺沥青"
        )
        try await publish(2, month: 3, done: "60", invested: "80.5")
        try await publish(3, month: 3, done: "")
    }
}
