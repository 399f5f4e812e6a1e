import Civics
import Delivering
import Ledger

/// 万州区's first quarter of 2025 as its table was published; how the year's plan falls on the months
/// and the notice are samples.
struct DemoSpring {
    private static let place = "CN-50-wanzhou"
    private static let (year, month) = (2025, 3)

    private let ledger: Ledger
    private let place: ID<Jurisdiction>
    private let rows = DemoTable(DemoFiles.wanzhou2025).rows
    private let actor = Actor.operatorAtConsole

    /// The spring of the district in a tree.
    init(in ledger: Ledger, tree: JurisdictionTree) {
        guard let place = tree.all.first(where: { $0.code == Self.place }) else {
            preconditionFailure("the demo year has no \(Self.place)")
        }
        self.ledger = ledger
        self.place = place.id
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(DeliveryError) {
            guard var board = try await board() else { return }
            if board.notices.isEmpty {
                for row in board.rows { try await plan(row, board) }
                _ = try await IssuingNotices(ledger).issue(
                    board.programme.id,
                    number: "示例万州府办〔2025〕9号",
                    after: 0,
                    by: actor,
                    in: place
                )
                guard let assigned = try await self.board() else { return }
                board = assigned
            }
            for row in board.rows { try await report(row) }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo's spring cannot be made: \(error)")
        }
    }

    private func board() async throws(DeliveryError) -> DeliveryBoard? {
        try await ledger.demoBoard(of: place, year: Self.year)
    }

    /// What was published of an entry, and of a measure of it.
    private func published(_ row: DeliveryBoard.Row, _ measure: Measure? = nil) -> DemoTable.Row {
        let number = row.entry.enrolment.number.description
        let name = measure.map { $0.isMoney ? "" : $0.name } ?? ""
        guard
            let found = rows.first(where: { $0["number"] == number && $0["measure"] == name })
        else { preconditionFailure("the demo's spring has no \(number) \(name)") }
        return found
    }

    private func plan(
        _ row: DeliveryBoard.Row,
        _ board: DeliveryBoard
    ) async throws(DeliveryError) {
        if row.entry.plans.draft == nil {
            var form = PlanForm([PlanForm.deadline: "\(Self.year)-12-31"])
            for measure in row.entry.measures {
                let (number, row) = (measure.ordinal, published(row, measure))
                let whole = measure.isMoney ? row["plan_wan"] : row["quantity"]
                form[PlanForm.target(number)] =
                    measure.isMoney ? whole : whole + row["unit"] + row["qualifier"]
                guard let target = Int(whole) else {
                    form[PlanForm.month(number)] = "12"
                    continue
                }
                for month in 1...12 {
                    form[PlanForm.cell(number, month)] = String(target * month / 12)
                }
            }
            try await KeepingPlans(ledger).save(
                form,
                of: row.entry.enrolment.id,
                version: 0,
                by: actor,
                in: place
            )
        }
        if row.entry.duties.isEmpty {
            let lead = board.units.values.first { $0.code == published(row)["lead"] }
            try await KeepingPlans(ledger).assign(
                DutyForm(lead: lead),
                to: row.entry.enrolment.id,
                by: actor,
                in: place
            )
        }
    }

    /// March as the table has it; of what the table says nothing, nothing is reported.
    private func report(_ row: DeliveryBoard.Row) async throws(DeliveryError) {
        guard let period = ReportPeriod(year: Self.year, month: Self.month),
            !published(row)["done_wan"].isEmpty
        else { return }
        var form = MonthForm([MonthForm.remark: published(row)["note"]])
        for measure in row.entry.measures {
            let row = published(row, measure)
            form[MonthForm.figure(measure.ordinal)] =
                measure.isMoney ? row["done_wan"] : row["done"]
        }
        try await DemoMonths(of: place, in: ledger).report(
            form,
            of: row,
            for: period,
            from: published(row)["note"].isEmpty
                ? published(row).provenance
                : Provenance(.derived, source: published(row)["source"])
        )
    }
}

extension DutyForm {
    /// A unit leads, and nobody else is named.
    init(lead: Party?) {
        self.init(
            lead: lead?.id.description ?? "",
            responsible: [],
            cooperating: [],
            leader: "",
            contact: ""
        )
    }
}
