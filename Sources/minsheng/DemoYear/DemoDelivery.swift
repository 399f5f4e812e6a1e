import Civics
import Deciding
import Delivering
import Ledger
import Proposing
import Supervising

/// The spring after the demo's vote, a sample as a whole.
///
/// The projects it chose are planned, assigned and reported. Plans go evenly from the first to the last month that the candidate names; months come to a
/// percentage of the plan.
struct DemoDelivery {
    private static let year = 2023
    private static let months = [3, 4, 5]

    private let district: Jurisdiction
    private let ledger: Ledger
    private let actor = Actor.operatorAtConsole

    /// The delivery of a jurisdiction's projects.
    init(of district: Jurisdiction, in ledger: Ledger) {
        self.district = district
        self.ledger = ledger
    }

    /// Makes what is not there yet.
    func make() async throws(CommandFailure) {
        do throws(DeliveryError) {
            guard var board = try await board() else { return }
            if board.notices.isEmpty {
                try await plan(board)
                _ = try await IssuingNotices(ledger).issue(
                    board.programme.id,
                    number: "示例府办发〔2023〕8号",
                    after: 0,
                    by: actor,
                    in: district.id
                )
                guard let assigned = try await self.board() else { return }
                board = assigned
            }
            for row in board.rows { try await report(row) }
        } catch .store(let error) {
            throw CommandFailure(error)
        } catch {
            preconditionFailure("the demo year's projects cannot be delivered: \(error)")
        }
    }

    private func board() async throws(DeliveryError) -> DeliveryBoard? {
        try await ledger.demoBoard(of: district.id, year: Self.year)
    }

    // MARK: - Planning

    private func plan(_ board: DeliveryBoard) async throws(DeliveryError) {
        let lists: [FrozenList]
        do throws(StoreError) {
            lists = try await ledger.frozenLists(of: district.id)
        } catch {
            throw .store(error)
        }
        for row in board.rows {
            guard let decided = row.decided,
                let list = lists.first(where: { $0.fingerprint == decided.list }),
                let voted = list.book[decided.number]
            else { continue }
            if row.entry.plans.draft == nil {
                try await KeepingPlans(ledger).save(
                    form(voted, row.entry.measures),
                    of: row.entry.enrolment.id,
                    version: 0,
                    by: actor,
                    in: district.id
                )
            }
            if row.entry.duties.isEmpty {
                try await KeepingPlans(ledger).assign(
                    duties(voted, board),
                    to: row.entry.enrolment.id,
                    by: actor,
                    in: district.id
                )
            }
        }
    }

    private func duties(_ voted: CandidateBook.Entry, _ board: DeliveryBoard) -> DutyForm {
        func known(_ names: [String]) -> [String] {
            names.compactMap { name in
                board.units.values.first { $0.name == name }?.id.description
            }
        }
        let lead = known([voted.lead ?? ""])
        let responsible = known(voted.responsible).filter { !lead.contains($0) }
        return DutyForm(
            lead: lead.first ?? "",
            responsible: responsible,
            cooperating: known(voted.cooperating)
                .filter { !lead.contains($0) && !responsible.contains($0) },
            leader: voted.viceMayorPost,
            contact: voted.contactPost
        )
    }

    private func form(_ voted: CandidateBook.Entry, _ measures: [Measure]) -> PlanForm {
        var form = PlanForm([:])
        // A project that crosses the year has its goal of this year by its end.
        let finish = voted.crossesYear ? "\(Self.year)-12-31" : voted.finish ?? ""
        form[PlanForm.deadline] = finish
        form[PlanForm.place] = voted.places.map(\.name).joined(separator: "、")
        let months = Self.working(from: voted.start, to: finish)
        for (measure, target) in zip(measures.filter { !$0.isMoney }, voted.targets) {
            form[PlanForm.target(measure.ordinal)] = target.quantity
            guard let quantity = try? Quantity(written: target.quantity),
                case .amount(let amount) = quantity, let whole = amount.number.whole
            else { continue }
            for month in 1...12 {
                form[PlanForm.cell(measure.ordinal, month)] = String(
                    Self.part(of: whole, by: month, months)
                )
            }
        }
        if let annual = voted.annual,
            let invested = measures.first(where: { $0.role == .invested })
        {
            let amount = Money(fen: annual.fen).amount(in: .wan)
            form[PlanForm.target(invested.ordinal)] = amount.description
            let whole = amount.truncated
            for month in 1...12 {
                form[PlanForm.cell(invested.ordinal, month)] =
                    month < months.upperBound
                    ? String(Self.part(of: whole, by: month, months)) : amount.description
            }
        }
        let middle = (months.lowerBound + months.upperBound) / 2
        for (key, (name, day)) in [
            ("开工", voted.start ?? ""), ("完成过半", "\(Self.year)-\(Self.padded(middle))-28"),
            ("完工", finish),
        ].enumerated() {
            form[PlanForm.milestone(key + 1)] = name
            form[PlanForm.due(key + 1)] = day
        }
        return form
    }

    /// The months in which something is done, from the one after the start.
    private static func working(from start: String?, to finish: String) -> ClosedRange<Int> {
        let first = start.flatMap { try? CivilDate(iso: $0) }?.month ?? 3
        let last = (try? CivilDate(iso: finish))?.month ?? 12
        return first...max(first, last)
    }

    private static func part(
        of whole: Int64,
        by month: Int,
        _ months: ClosedRange<Int>
    ) -> Int64 {
        guard month >= months.lowerBound else { return 0 }
        guard month < months.upperBound else { return whole }
        let done = Int64(month - months.lowerBound + 1)
        return whole * done / Int64(months.count)
    }

    private static func padded(_ month: Int) -> String { month < 10 ? "0\(month)" : "\(month)" }

    // MARK: - Reporting

    private func report(_ row: DeliveryBoard.Row) async throws(DeliveryError) {
        let table = DemoTable(DemoFiles.delivery2023).rows
        guard let sample = table.first(where: { $0["number"] == row.decided?.number.description })
        else { return }
        var before: [ID<Measure>: Int64] = [:]
        for month in Self.months {
            guard let period = ReportPeriod(year: Self.year, month: month) else { continue }
            let last = month == Self.months.last ? sample["last"] : "published"
            let form = form(row, month, sample.read("m\(month)", Int64.init), sample, &before)
            guard let last = MonthReport.State(rawValue: last) else { continue }
            try await DemoMonths(of: district.id, in: ledger).report(
                form,
                of: row,
                for: period,
                upTo: last,
                watcher: try await verifier(of: row.entry.enrolment.id)
            )
        }
    }

    /// Who verifies the problems that are reported of a project.
    private func verifier(of entry: ID<Enrolment>) async throws(DeliveryError) -> ID<Party>? {
        do throws(StoreError) {
            return try await ReadingGroups(ledger).verifier(of: entry, in: district.id)
        } catch {
            throw .store(error)
        }
    }

    /// A month that comes to a percentage of the plan, and never less than the month before.
    private func form(
        _ row: DeliveryBoard.Row,
        _ month: Int,
        _ percent: Int64,
        _ sample: DemoTable.Row,
        _ before: inout [ID<Measure>: Int64]
    ) -> MonthForm {
        var form = MonthForm([:])
        for measure in row.entry.measures {
            guard let plan = row.entry.plan?.target(of: measure.id)?.plan ?? paidPlan(measure, row)
            else { continue }
            let planned = plan[month].number
            let whole = planned.truncated
            let share = measure.role == .paid ? percent * 8 / 10 : percent
            let done = max(before[measure.id] ?? 0, whole * share / 100)
            form[MonthForm.figure(measure.ordinal)] = String(
                measure.isMoney ? done - (before[measure.id] ?? 0) : done
            )
            before[measure.id] = done
        }
        if let start = row.entry.plan?.milestones.first, start.due.month == month || month == 3,
            start.due.month <= month, percent > 0
        {
            form[MonthForm.reached(start.key)] = start.due.description
        }
        if month == Self.months.last {
            form[MonthForm.next] = sample["next"]
            form[MonthForm.problem(1)] = sample["problem"]
        }
        return form
    }

    /// What is paid follows what is invested.
    private func paidPlan(_ measure: Measure, _ row: DeliveryBoard.Row) -> MonthlyPlan? {
        guard measure.role == .paid,
            let invested = row.entry.measures.first(where: { $0.role == .invested })
        else { return nil }
        return row.entry.plan?.target(of: invested.id)?.plan
    }
}
