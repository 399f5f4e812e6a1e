package import Civics
import Delivering
package import Ledger

/// A list of 2023 at the end of its year: one project finished and accepted, one at work until a
/// later deadline, one late without a word why.
package struct ReportGround: Sendable {
    /// The record; its clock stands in January 2024.
    package let record: TestRecord
    /// The list.
    package let programme: ID<Programme>
    /// 80 km of road with money, accepted; a service for everybody; ten schools, six of them done.
    package let road, service, schools: Enrolment

    /// A story of five paragraphs in Chinese that names numbers of all three.
    package static let zh = [
        "{{year}}年定了{{projects}}件实事，办成{{finished}}件。",
        "农村公路修成{{1.done.1}}，计划{{1.first.1}}，投资{{1.invested}}。",
        "学校改造完成{{3.done.1}}，没有办完。",
        "新的时间是{{3.new-date}}。",
        "数据截至{{as-of}}。",
    ]
    /// The same in English.
    package static let en = [
        "Of {{projects}} projects of {{year}}, {{finished}} is finished.",
        "{{1.done.1}} of road were built of {{1.first.1}} planned, for {{1.invested}}.",
        "Schools: {{3.done.1}} are done, which is not all.",
        "The new date is {{3.new-date}}.",
        "As of {{as-of}}.",
    ]
}

extension TestRecord {
    /// Makes the list with its plans, its notice, its months and its acceptance.
    package func reportGround() async throws -> ReportGround {
        clock.move(to: try CivilDate(iso: "2023-03-02"))
        try await listReported()
        guard
            let list = try await ledger.programmes(of: Places.beibei, kind: "livelihood")
                .first(where: { $0.programme.year == 2023 })
        else { preconditionFailure("a list just made is there") }
        let ground = ReportGround(
            record: self,
            programme: list.programme.id,
            road: list.entries[0],
            service: list.entries[1],
            schools: list.entries[2]
        )
        try await ground.assign()
        clock.move(to: try CivilDate(iso: "2024-01-10"))
        try await ground.report()
        return ground
    }

    private func listReported() async throws {
        let provenance = Provenance(.recorded, source: "示例公告第1号")
        func draft(
            _ number: Int,
            _ name: String,
            _ english: String,
            _ measures: [(Measure.Role, String, String)]
        ) -> EnrolmentDraft {
            EnrolmentDraft(
                number: number,
                code: "BB-2023-0\(number)",
                name: name,
                nameEnglish: english,
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
        try await ledger.list(
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
            [
                draft(
                    1,
                    "四好农村路",
                    "Rural roads",
                    [
                        (.result, "建成里程", "公里"), (.invested, "完成投资", "万元"),
                        (.paid, "支付资金", "万元"),
                    ]
                ),
                draft(2, "农村养老服务全覆盖", "Care for the elderly", [(.result, "覆盖镇街", "")]),
                draft(3, "改造学校", "Schools renewed", [(.result, "改造学校", "所")]),
            ],
            by: .operatorAtConsole
        )
    }
}

extension ReportGround {
    private func even(_ whole: Int, _ ordinal: Int) -> [String: String] {
        var values: [String: String] = [:]
        for month in 1...12 {
            values[PlanForm.cell(ordinal, month)] = String(whole * min(10, month) / 10)
        }
        return values
    }

    fileprivate func assign() async throws {
        let road = PlanForm(
            [
                PlanForm.deadline: "2023-11-30", PlanForm.place: "全区",
                PlanForm.target(1): "80公里", PlanForm.target(2): "1000",
            ].merging(even(80, 1)) { $1 }.merging(even(1000, 2)) { $1 }
        )
        let service = PlanForm([
            PlanForm.deadline: "2024-06-30", PlanForm.target(1): "全覆盖", PlanForm.month(1): "12",
        ])
        let schools = PlanForm(
            [PlanForm.deadline: "2023-10-31", PlanForm.target(1): "10所"].merging(even(10, 1)) { $1 }
        )
        for (entry, plan) in [(self.road, road), (self.service, service), (self.schools, schools)] {
            try await KeepingPlans(record.ledger).save(
                plan,
                of: entry.id,
                version: 0,
                by: .operatorAtConsole,
                in: Places.beibei
            )
            try await KeepingPlans(record.ledger).assign(
                DutyForm(
                    lead: Offices.office.description,
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

    fileprivate func report() async throws {
        try await month(
            12,
            of: road,
            [MonthForm.figure(1): "80.2", MonthForm.figure(2): "970", MonthForm.figure(3): "800"]
        )
        try await month(12, of: schools, [MonthForm.figure(1): "6"])
        let accepting = AcceptingProjects(record.ledger)
        try await accepting.finish(
            road.id,
            document: "竣工报告2023-11-01",
            by: .operatorAtConsole,
            in: Places.beibei
        )
        try await KeepingEvidence(record.ledger).add(
            EvidenceForm(caption: "通车后的路面", place: "全区", day: "2023-12-20"),
            files: [SampleFiles.pdf],
            of: road.id,
            for: .acceptance(1),
            by: DeliveryGround.checkers,
            in: Places.beibei
        )
        var form = AcceptanceForm()
        form.result = Acceptance.Result.accepted.rawValue
        form.date = "2023-12-20"
        form.document = "示例验〔2023〕3号"
        form.checkers = "区财政局"
        form.findings = "实测80.2公里"
        try await accepting.accept(
            road.id,
            form,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }

    /// Publishes a month of a project, or a further revision of one with its reason.
    package func month(
        _ month: Int,
        of entry: Enrolment,
        _ figures: [String: String],
        correction: String = ""
    ) async throws {
        guard let period = ReportPeriod(year: 2023, month: month) else { return }
        let months = ReportingMonths(record.ledger)
        var values = figures
        values[MonthForm.next] = "继续"
        if !correction.isEmpty { values[MonthForm.correction] = correction }
        try await months.enter(
            .submit(MonthForm(values)),
            of: entry.id,
            for: period,
            version: 0,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        try await months.review(
            entry.id,
            period,
            version: 1,
            by: .operatorAtConsole,
            in: Places.beibei
        )
        try await months.publish(
            entry.id,
            period,
            version: 2,
            by: .operatorAtConsole,
            in: Places.beibei
        )
    }
}
