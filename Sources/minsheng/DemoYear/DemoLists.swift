import Civics
import Delivering
import Ledger

/// Two lists that no vote makes, each a sample as a whole: what the district government's 27th
/// executive meeting decided, and the key projects it reviewed; one of these is a livelihood project,
/// too.
struct DemoLists {
    private static let year = 2023
    private static let meeting = "区政府第27次常务会议（2023年2月17日，事项为示例）"

    private let district: Jurisdiction
    private let ledger: Ledger
    private let actor = Actor.operatorAtConsole

    /// The lists of a jurisdiction.
    init(of district: Jurisdiction, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(DeliveryError) {
            try await make(
                "decisions",
                name: "北碚区2023年区政府常务会议议定事项",
                DemoFiles.listDecisions2023,
                notice: "示例府办〔2023〕11号"
            )
            try await make(
                "key-projects",
                name: "北碚区2023年重点项目",
                DemoFiles.listKeyProjects2023,
                notice: "示例府办发〔2023〕6号"
            )
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's lists cannot be made: \(error)")
        }
    }

    private func make(
        _ kind: String,
        name: String,
        _ table: String,
        notice: String
    ) async throws(DeliveryError) {
        if try await board(kind) == nil {
            _ = try await ListingEntries(ledger).list(
                ListForm(
                    kind: kind,
                    year: String(Self.year),
                    name: name,
                    basis: Self.meeting,
                    table: table
                ),
                certainty: .inventedSample,
                by: actor,
                in: district.id
            )
        }
        guard let board = try await board(kind) else { return }
        if board.notices.isEmpty {
            for row in board.rows { try await plan(row) }
            _ = try await IssuingNotices(ledger).issue(
                board.programme.id,
                number: notice,
                after: 0,
                by: actor,
                in: district.id
            )
        }
        guard let assigned = try await self.board(kind) else { return }
        for (index, row) in assigned.rows.enumerated() where row.elsewhere.isEmpty {
            try await report(row, isBehind: index == 3)
        }
    }

    private func board(_ kind: String) async throws(DeliveryError) -> DeliveryBoard? {
        try await ledger.demoBoard(of: district.id, kind: kind, year: Self.year)
    }

    /// Plans the months of a row evenly from its start to its deadline, or the year's end.
    private func plan(_ row: DeliveryBoard.Row) async throws(DeliveryError) {
        guard let draft = row.entry.plans.draft, draft.version == 1 else { return }
        var form = PlanForm(draft, of: row.entry.measures)
        let start = draft.milestones.first?.due
        let first = start.map { $0.year == Self.year ? $0.month : 1 } ?? 1
        let last = draft.deadline.map { $0.year == Self.year ? $0.month : 12 } ?? 12
        if let other = row.elsewhere.first {
            form = try await borrowed(form, other)
        }
        for measure in row.entry.measures {
            guard let whole = draft.target(of: measure.id)?.figure, measure.role != .paid,
                !measure.isState(printed: form[PlanForm.target(measure.ordinal)])
            else { continue }
            for month in 1...12 {
                let done = max(0, min(month, last) - first + 1)
                form[PlanForm.cell(measure.ordinal, month)] = String(
                    month >= last
                        ? whole.number.truncated
                        : whole.number.truncated * Int64(done) / Int64(last - first + 1)
                )
            }
        }
        try await KeepingPlans(ledger).save(
            form,
            of: row.entry.enrolment.id,
            version: draft.version,
            by: actor,
            in: district.id
        )
    }

    /// What stands on another list is planned here as there.
    private func borrowed(
        _ form: PlanForm,
        _ other: ListedSubject
    ) async throws(DeliveryError) -> PlanForm {
        guard let row = try await board(other.kind)?[other.number], let plan = row.entry.plan
        else { return form }
        return PlanForm(plan, of: row.entry.measures)
    }

    // MARK: - Reporting

    /// March to May: as planned, or half of it.
    private func report(_ row: DeliveryBoard.Row, isBehind: Bool) async throws(DeliveryError) {
        var before: [ID<Measure>: Int64] = [:]
        for month in 3...5 {
            guard let period = ReportPeriod(year: Self.year, month: month) else { continue }
            var form = MonthForm([:])
            for measure in row.entry.measures {
                guard
                    let target = row.entry.plan?.target(of: measure.id),
                    let planned = (target.plan ?? invested(row))?[month]
                else { continue }
                if measure.isState(target) {
                    if planned == .one, !isBehind { form[MonthForm.figure(measure.ordinal)] = "1" }
                    continue
                }
                let known = before[measure.id] ?? 0
                let done = max(known, planned.number.truncated / (isBehind ? 2 : 1))
                form[MonthForm.figure(measure.ordinal)] = String(
                    measure.isMoney ? done - known : done
                )
                before[measure.id] = done
            }
            if let start = row.entry.plan?.milestones.first, start.due.year == Self.year,
                start.due.month == month || month == 3, start.due.month <= month, !isBehind
            {
                form[MonthForm.reached(start.key)] = start.due.description
            }
            try await DemoMonths(of: district.id, in: ledger).report(form, of: row, for: period)
        }
    }

    private func invested(_ row: DeliveryBoard.Row) -> MonthlyPlan? {
        row.entry.measures.first { $0.role == .invested }
            .flatMap { row.entry.plan?.target(of: $0.id)?.plan }
    }
}
