import Casework
import Civics
import Database
import Delivering
import Ledger

extension BulletinFacts {
    /// Takes what a bulletin of a month says from the record: cases and changes of plans of a span
    /// of days, as they are known today.
    static func read<F: StoreFailure>(
        _ programme: Programme,
        _ kinds: ProgrammeKinds,
        month: Int,
        since: CivilDate,
        asOf: CivilDate,
        today: CivilDate,
        in transaction: Transaction<F>
    ) throws(F) -> BulletinFacts {
        let board = try DeliveryBoard(
            programme,
            kinds,
            month: month,
            on: today,
            in: transaction
        )
        let cases = try ListedCases.read(
            about: Set(board.rows.map(\.entry.enrolment.id)),
            of: programme.jurisdiction,
            in: min(since, asOf)...asOf,
            transaction
        )
        return BulletinFacts(board, cases, since: since, asOf: asOf)
    }

    init(_ board: DeliveryBoard, _ cases: ListedCases, since: CivilDate, asOf: CivilDate) {
        let rows = board.rows.map { Row($0, board) }
        let changes = board.rows.flatMap {
            Change.all(of: $0, board.kind, since: since, asOf: asOf)
        }
        let baselines = Dictionary(grouping: rows, by: \.baseline).map {
            Baselines(number: $0.key, entries: $0.value.count)
        }.sorted { $0.number < $1.number }
        let totals = Totals(board.rows.map(\.progress), month: board.month)
        programme = board.programme.name
        kind = board.programme.kind
        year = board.programme.year
        month = board.month
        self.asOf = asOf.description
        self.since = since.description
        preset = board.rows.first.map { "\($0.light.preset.id) v\($0.light.preset.version)" } ?? ""
        self.rows = rows
        self.totals = totals
        self.changes = changes
        self.baselines = baselines
        let names = Dictionary(
            board.rows.map { ($0.entry.enrolment.id, $0.entry.enrolment.subject.name) },
            uniquingKeysWith: { $1 }
        )
        late = cases.late.map { late in
            Late(
                reference: late.reference,
                project: names[late.enrolment] ?? "",
                unit: late.owner.flatMap { board.units[$0]?.name } ?? "",
                days: late.days
            )
        }
        // Two that are drafted on one day share it: what happened then was the first one's.
        numbers = Self.numbers(
            board,
            rows,
            totals,
            changes,
            baselines,
            cases.counts,
            isFirstOfDay: since <= asOf
        )
    }

    private static func numbers(
        _ board: DeliveryBoard,
        _ rows: [Row],
        _ totals: Totals,
        _ changes: [Change],
        _ baselines: [Baselines],
        _ cases: CaseCounts,
        isFirstOfDay: Bool
    ) -> [String: String] {
        func flow(_ count: Int) -> String { String(isFirstOfDay ? count : 0) }
        func standing(_ names: CompletionClass...) -> String {
            String(rows.count { row in names.contains { $0.rawValue == row.standing } })
        }
        func grouped(_ money: String) -> String {
            (try? DecimalNumber(written: money))?.text(grouped: true) ?? money
        }
        func light(_ colour: LightColour) -> String {
            String(rows.count { $0.light == colour.rawValue })
        }
        let starts = StartRate(
            board.rows.map {
                StartRate.Project(
                    planned: $0.progress.plannedStart,
                    started: $0.progress.started
                )
            },
            month: board.month
        )
        let values: [BulletinToken: String] = [
            .year: String(board.programme.year), .month: String(board.month),
            .total: String(rows.count), .done: standing(.completed),
            .accepted: String(board.rows.count { $0.entry.enrolment.state == "accepted" }),
            .ahead: standing(.ahead), .onPlan: standing(.onPlan, .adjusted),
            .behind: standing(.behind, .notStarted), .notStarted: standing(.notStarted),
            .unreported: String(rows.count { !$0.isReported }),
            .green: light(.green), .yellow: light(.yellow), .orange: light(.orange),
            .red: light(.red), .grey: light(.grey),
            .startsPlanned: String(starts.planned), .started: String(starts.started),
            .startRate: starts.rate?.percent(decimals: 1) ?? "—",
            .early: String(starts.early),
            .planned: grouped(totals.planned), .invested: grouped(totals.invested),
            .investedRate: totals.investedPart ?? "—", .paid: grouped(totals.paid),
            .timeRate: Ratio(of: board.month, in: 12)?.percent(decimals: 1) ?? "—",
            .raised: flow(cases.raised), .closed: flow(cases.closed),
            .open: String(cases.open), .overdue: String(cases.overdue),
            .overdueDays: flow(cases.overdueDays),
            .moved: String(Set(changes.map(\.number)).count), .decisions: String(changes.count),
            .baselines: baselines.map { "第\($0.number)号基准\($0.entries)个项目" }
                .joined(separator: "，"),
        ]
        var numbers: [String: String] = [:]
        for (token, value) in values { numbers[token.rawValue] = value }
        return numbers
    }
}

extension BulletinFacts.Row {
    init(_ row: DeliveryBoard.Row, _ board: DeliveryBoard) {
        let (entry, progress) = (row.entry, row.progress)
        let line = progress.slowest ?? progress.results.first
        let period = ReportPeriod(year: board.programme.year, month: board.month)
        let report = period.flatMap { period in
            row.reports.last { $0.period == period && $0.state == .published }
        }
        number = entry.enrolment.number
        name = entry.enrolment.subject.name
        unit = entry.duties.lead.flatMap { board.units[$0]?.name } ?? ""
        posts = [entry.duties.post(.leader), entry.duties.post(.contact)]
            .filter { !$0.isEmpty }.joined(separator: "、")
        target = line?.target.printed ?? ""
        done = line.flatMap { Self.done($0, by: board.month) } ?? ""
        baseline = entry.plan?.number ?? 0
        let reached = line.flatMap { Self.progress(of: $0, by: board.month) }
        part = reached?.ofYear.percent(decimals: 1)
        let distance = reached?.ahead
        ahead = distance?.percent(decimals: 1)
        band = distance.map(Self.band) ?? ""
        let money = progress.invested
        planned = money?.target.figure?.number.description
        invested = money.map { ($0.months.done(by: board.month) ?? .zero).number.description }
        paid = progress.paid?.months.done(by: board.month)?.number.description
        investedPart = money?.progress?.ofYear.percent(decimals: 1)
        light = row.shownColour?.rawValue
        standing = Self.standing(row, line, reached)?.rawValue
        isReported = row.knownMonth == board.month
        reason = Self.reason(row, report)
        next = Self.next(row, report, month: board.month)
    }

    private static func done(_ line: EntryProgress.Line, by month: Int) -> String? {
        guard let done = line.months.done(by: month) else { return nil }
        let measure = line.months.measure
        if measure.isState(line.target) { return done == .zero ? "未达到" : "已达到" }
        return done.number.description + measure.unit
    }

    private static func band(_ ahead: Ratio) -> String {
        let template = BulletinTemplate.builtIn
        for band in template.bands {
            if let from = Ratio(of: band.points, in: 100), ahead >= from { return band.word }
        }
        return template.lowest
    }

    /// How far a result is; where nothing was ever reported, nothing is there.
    private static func progress(
        of line: EntryProgress.Line,
        by month: Int
    ) -> YearProgress? {
        if let progress = line.progress { return progress }
        guard let figure = line.target.figure else { return nil }
        return try? YearProgress(
            done: .zero,
            of: figure,
            planned: line.target.plan?[month],
            month: month
        )
    }

    private static func standing(
        _ row: DeliveryBoard.Row,
        _ line: EntryProgress.Line?,
        _ progress: YearProgress?
    ) -> CompletionClass? {
        if row.entry.enrolment.state == "accepted" { return .completed }
        guard !row.entry.enrolment.isTerminated, let progress else { return nil }
        let isMoved = (row.entry.plan?.number ?? 0) > 0
        return CompletionClass(
            progress,
            firstPlan: isMoved ? line?.firstTarget?.plan?[progress.month] : nil
        )
    }

    /// What was reported as the problem; else what was remarked, or why the light is suspended.
    private static func reason(_ row: DeliveryBoard.Row, _ report: MonthReport?) -> String {
        if let suspension = row.suspension { return suspension.reason }
        guard let content = report?.content else { return "" }
        return content.problems.isEmpty
            ? content.remark : content.problems.joined(separator: "；")
    }

    private static func next(
        _ row: DeliveryBoard.Row,
        _ report: MonthReport?,
        month: Int
    ) -> String {
        let year = row.entry.programme.year
        let due = row.progress.milestones.filter {
            $0.reached == nil && $0.planned.due.year == year && $0.planned.due.month == month + 1
        }
        let milestones = due.map { "\($0.planned.name)（\($0.planned.due)）" }
        let said = report.map { [$0.content.next].filter { !$0.isEmpty } } ?? []
        return (said + milestones).joined(separator: "；")
    }
}

extension BulletinFacts.Change {
    /// The decisions about an entry that were recorded in a span: those that changed its plan, then
    /// those that moved it.
    fileprivate static func all(
        of row: DeliveryBoard.Row,
        _ kind: ProgrammeKind?,
        since: CivilDate,
        asOf: CivilDate
    ) -> [BulletinFacts.Change] {
        let entry = row.entry
        let plans = entry.plans.inForce
        let changed: [BulletinFacts.Change] = zip(plans, plans.dropFirst()).compactMap {
            (former, plan) in
            guard let decision = plan.decision, let day = plan.inForce?.date, since <= day,
                day <= asOf
            else { return nil }
            return BulletinFacts.Change(
                entry,
                from: former.number,
                to: plan.number,
                decision,
                PlanChange.all(from: former, to: plan, of: entry.measures)
                    .map { $0.said(of: entry.measures) }
            )
        }
        let moved = entry.decisions.filter { since <= $0.at.date && $0.at.date <= asOf }.map {
            let number = entry.plan?.number ?? 0
            return BulletinFacts.Change(
                entry,
                from: number,
                to: number,
                $0.decision,
                $0.said(kind)
            )
        }
        return changed + moved
    }

    private init(
        _ entry: DeliveringEntry,
        from former: Int,
        to next: Int,
        _ decision: NumberedDecision,
        _ items: [String]
    ) {
        self.init(
            number: entry.enrolment.number,
            name: entry.enrolment.subject.name,
            from: former,
            to: next,
            decision: decision.number,
            date: decision.date.description,
            reason: decision.reason,
            authority: decision.authority.rawValue,
            items: items
        )
    }
}

extension StateDecision {
    /// The decision in the words of the document.
    fileprivate func said(_ kind: ProgrammeKind?) -> [String] {
        func name(_ state: String) -> String { kind?.state(state)?.name.zh ?? state }
        let goals = carryOver.map { ["阶段目标：\($0.stageGoal)", "完成时限：\($0.due)"] } ?? []
        return ["\(name(from))改为\(name(to))"] + goals
    }
}

extension PlanChange {
    /// The change in the words of the document.
    fileprivate func said(of measures: [Measure]) -> String {
        func name(_ id: ID<Measure>) -> String { measures.first { $0.id == id }?.name ?? "" }
        return switch self {
        case .target(let measure, let from, let to):
            "\(name(measure))：\(from.printed)改为\(to.printed)"
        case .months(let measure): "\(name(measure))：目标不变，月度计划改动"
        case .deadline(let from, let to): "完成时限：\(from)改为\(to)"
        case .place(let from, let to):
            "地点：\(from.isEmpty ? "—" : from)改为\(to.isEmpty ? "—" : to)"
        case .milestone(let name, let from, let to): "节点“\(name)”：\(from)改为\(to)"
        case .added(let name, let due): "增加节点“\(name)”（\(due)）"
        case .dropped(let name, let due): "取消节点“\(name)”（\(due)）"
        }
    }
}

extension BulletinFacts.Totals {
    /// Adds exactly; a sum that is too long for a plan is not printed.
    init(_ entries: [EntryProgress], month: Int) {
        func sum(_ figures: [PlannedFigure?]) -> PlannedFigure? {
            figures.compactMap(\.self).reduce(PlannedFigure.zero as PlannedFigure?) { sum, next in
                guard let sum, let number = try? sum.number.adding(next.number) else { return nil }
                return try? PlannedFigure(number)
            }
        }
        let target = sum(entries.map { $0.invested?.target.figure })
        let invested = sum(entries.map { $0.invested?.months.done(by: month) })
        let paid = sum(entries.map { $0.paid?.months.done(by: month) })
        self.planned = target?.number.description ?? "—"
        self.invested = invested?.number.description ?? "—"
        self.paid = paid?.number.description ?? "—"
        var part: String?
        if let target, let invested {
            part = try? YearProgress(done: invested, of: target, planned: nil, month: month)
                .ofYear.percent(decimals: 1)
        }
        investedPart = part
    }
}
