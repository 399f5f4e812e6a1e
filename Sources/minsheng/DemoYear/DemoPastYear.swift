import Civics
import Delivering
import Ledger

/// How the eight projects of 2022 came to what was published of them: the plans are its figures, the
/// units and the months in between are samples.
struct DemoPastYear {
    private static let year = 2022
    private static let document = "示例完工报告"

    private let district: ID<Jurisdiction>
    private let ledger: Ledger
    private let table = DemoTable(DemoFiles.delivery2022).rows
    private let actor = Actor.operatorAtConsole

    /// The year of a district.
    init(of district: ID<Jurisdiction>, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        let evidence = try await DemoEvidence(of: district, in: ledger)
        do throws(DeliveryError) {
            guard var board = try await board() else { return }
            if board.notices.isEmpty {
                for row in board.rows { try await plan(row, board) }
                _ = try await IssuingNotices(ledger).issue(
                    board.programme.id,
                    number: "示例府办发〔2022〕5号",
                    after: 0,
                    by: actor,
                    in: district
                )
                guard let assigned = try await self.board() else { return }
                board = assigned
            }
            for row in board.rows where row.entry.enrolment.state != "completed" {
                try await live(row, board, evidence)
            }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the projects of 2022 cannot be delivered: \(error)")
        }
    }

    private func board() async throws(DeliveryError) -> DeliveryBoard? {
        try await ledger.demoBoard(of: district, year: Self.year)
    }

    private func sample(_ row: DeliveryBoard.Row) -> DemoTable.Row {
        guard
            let sample = table.first(where: {
                $0["number"] == row.entry.enrolment.number.description
            })
        else { preconditionFailure("the demo year has no months of 2022") }
        return sample
    }

    private func day(_ month: Int, _ day: Int) -> CivilDate {
        guard let day = try? CivilDate(year: Self.year, month: month, day: day) else {
            preconditionFailure("the demo year has no month \(month)")
        }
        return day
    }

    // MARK: - Planning

    private func plan(
        _ row: DeliveryBoard.Row,
        _ board: DeliveryBoard
    ) async throws(DeliveryError) {
        let sample = sample(row)
        let (start, finish) = (sample.read("start", Int.init), sample.read("finish", Int.init))
        if row.entry.plans.draft == nil {
            var form = PlanForm([
                PlanForm.deadline: day(finish, 20).description,
                PlanForm.milestone(1): "开工", PlanForm.due(1): day(start, 10).description,
                PlanForm.milestone(2): "完工", PlanForm.due(2): day(finish, 20).description,
            ])
            for measured in row.entry.enrolment.measures {
                let number = measured.measure.ordinal
                guard let value = measured.fact?.value else { continue }
                form[PlanForm.target(number)] = value.description
                if case .amount(let amount) = value {
                    for month in 1...12 {
                        form[PlanForm.cell(number, month)] = String(
                            Self.part(of: amount.number.truncated, by: month, start, finish)
                        )
                    }
                } else {
                    form[PlanForm.month(number)] = String(finish)
                }
            }
            try await KeepingPlans(ledger).save(
                form,
                of: row.entry.enrolment.id,
                version: 0,
                by: actor,
                in: district
            )
        }
        if row.entry.duties.isEmpty {
            let lead = board.units.values.first { $0.code == sample["lead"] }
            try await KeepingPlans(ledger).assign(
                DutyForm(lead: lead),
                to: row.entry.enrolment.id,
                by: actor,
                in: district
            )
        }
    }

    /// What is there at the end of a month of something that grows evenly.
    private static func part(
        of whole: Int64,
        by month: Int,
        _ start: Int,
        _ finish: Int
    ) -> Int64 {
        guard month >= start else { return 0 }
        return whole * Int64(min(month, finish) - start + 1) / Int64(finish - start + 1)
    }

    // MARK: - Reporting

    private func live(
        _ row: DeliveryBoard.Row,
        _ board: DeliveryBoard,
        _ evidence: DemoEvidence
    ) async throws(DeliveryError) {
        let sample = sample(row)
        let (start, finish) = (sample.read("start", Int.init), sample.read("finish", Int.init))
        let months = DemoMonths(of: district, in: ledger)
        for month in start...12 {
            guard let period = ReportPeriod(year: Self.year, month: month) else { continue }
            let known = month < finish ? max(0, month - sample.read("late", Int.init)) : 12
            var form = MonthForm([:])
            for measure in row.entry.measures {
                guard let target = row.entry.plan?.target(of: measure.id) else { continue }
                let planned = known == 0 ? PlannedFigure.zero : target.plan?[known]
                form[MonthForm.figure(measure.ordinal)] = planned?.number.description ?? ""
            }
            if month == start { form[MonthForm.reached(1)] = day(start, 10).description }
            if month == finish { form[MonthForm.reached(2)] = day(finish, 20).description }
            try await months.report(
                form,
                of: row,
                for: period,
                from: month < 12
                    ? Provenance(.inventedSample, source: "示例")
                    : Provenance(.derived, source: board.programme.provenance.source),
                evidence: evidence
            )
        }
        try await AcceptingProjects(ledger).finish(
            row.entry.enrolment.id,
            document: Self.document,
            by: actor,
            in: district
        )
    }
}
