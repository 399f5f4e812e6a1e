import Civics
import Delivering
import Ledger
import Markup
import Wording

/// How far an entry is: the measure that is furthest behind by months, all measures in a table, and
/// the milestones.
struct EntryCharts {
    let row: DeliveryBoard.Row
    let year: Int
    let book: Phrasebook

    private var lines: [EntryProgress.Line] { row.progress.lines }

    @HTML.Builder var content: HTML {
        if lines.isEmpty {
            Component.empty(title: book.say(.deliveryNoPlanTitle), book.say(.deliveryNoPlanText))
        }
        if let line = row.progress.slowest ?? row.progress.results.first,
            let plan = line.target.plan, !line.months.measure.isState(line.target)
        {
            HTML.section(.class("stack"), .aria("labelledby", "measure")) {
                HTML.h2(.id("measure"), .lang(name(line).lang)) { name(line).text }
                Component.plan(
                    chart(line, plan),
                    name: name(line).text,
                    finding: finding(line),
                    in: book
                )
            }
        }
        measures
        milestones
    }

    private func name(_ line: EntryProgress.Line) -> LocalText {
        line.months.measure.localName(in: book.language)
    }

    private func chart(_ line: EntryProgress.Line, _ plan: MonthlyPlan) -> PlanChart {
        let newest = line.months.done.keys.filter { $0 <= row.progress.month }.max() ?? 0
        let first = line.firstTarget?.plan.flatMap { $0 == plan ? nil : $0 }
        return PlanChart(
            unit: line.months.measure.isState(line.target) ? "" : line.months.measure.unit,
            firstPlan: first?.months.map(\.number),
            plan: plan.months.map(\.number),
            done: newest == 0
                ? [] : (1...newest).map { line.months.done(by: $0)?.number ?? .zero },
            milestones: marks
        )
    }

    private var marks: [PlanChart.Milestone] {
        row.progress.milestones.compactMap { milestone in
            let due = milestone.planned.due
            guard due.year == year else { return nil }
            let state: PlanChart.Milestone.State =
                if milestone.reached != nil {
                    .reached
                } else {
                    due.month <= row.progress.month ? .late : .toCome
                }
            return PlanChart.Milestone(month: due.month, day: due.day, state)
        }
    }

    /// What the chart shows, in a sentence.
    private func finding(_ line: EntryProgress.Line) -> String {
        line.saying(in: book) ?? DoneOfTarget(line: line, book: book).text
    }

    // MARK: - All measures

    @HTML.Builder private var measures: HTML {
        if !lines.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "measures")) {
                HTML.h2(book.say(.deliveryMeasuresTitle), .id("measures"))
                Component.table(
                    name: book.say(.deliveryMeasuresTitle),
                    columns: [
                        TableColumn(book.say(.deliveryColumnMeasure), .head),
                        TableColumn(book.say(.deliveryFieldTarget), .number),
                        TableColumn(book.say(.deliveryColumnSoFar), .number),
                        TableColumn(book.say(.deliveryColumnShare), .number),
                        TableColumn(book.say(.deliveryColumnAhead), .number),
                    ],
                    rows: lines.map(measure),
                    in: book
                )
            }
        }
    }

    private func measure(_ line: EntryProgress.Line) -> TableRow {
        let progress = line.progress
        let isState = line.months.measure.isState(line.target)
        return TableRow([
            HTML.span(.lang(name(line).lang)) { name(line).text },
            HTML(PublishedTarget(line, in: book).text),
            HTML(
                progress.map { progress in
                    isState
                        ? book.say(progress.done == .zero ? .deliveryStateNot : .deliveryStateIs)
                        : book.figure(progress.done, of: line.months.measure)
                } ?? "—"
            ),
            HTML(progress.map { $0.ofYear.percent(decimals: 1) + "%" } ?? "—"),
            HTML(progress?.aheadOfPlan.map { Signed($0).text } ?? "—"),
        ])
    }

    // MARK: - Milestones

    @HTML.Builder private var milestones: HTML {
        if !row.progress.milestones.isEmpty {
            HTML.section(.class("stack"), .aria("labelledby", "milestones")) {
                HTML.h2(book.say(.deliveryMilestonesTitle), .id("milestones"))
                Component.table(
                    name: book.say(.deliveryMilestonesTitle),
                    columns: columns,
                    rows: row.progress.milestones.map(milestone),
                    in: book
                )
            }
        }
    }

    /// Whether a decision moved one.
    private var isMoved: Bool { row.progress.milestones.contains { $0.first != nil } }

    private var columns: [TableColumn] {
        [TableColumn(book.say(.deliveryColumnMilestone), .head)]
            + (isMoved ? [TableColumn(book.say(.deliveryColumnFirst), .line)] : [])
            + [
                TableColumn(book.say(.deliveryColumnDue), .line),
                TableColumn(book.say(.deliveryColumnReached), .line),
            ]
    }

    private func milestone(_ line: EntryProgress.MilestoneLine) -> TableRow {
        TableRow(
            [HTML.span(line.planned.name, .lang("zh-Hans"))]
                + (isMoved ? [HTML(line.first?.description ?? "—")] : [])
                + [HTML(line.planned.due.description), HTML(reached(line))]
        )
    }

    private func reached(_ line: EntryProgress.MilestoneLine) -> String {
        if let day = line.reached { return day.description }
        guard let day = line.expected else { return "—" }
        return book.say(.deliveryExpected(date: day.description))
    }
}

/// Percentage points with their sign: +2.5, −13.9, 0.
struct Signed {
    let ratio: Ratio

    init(_ ratio: Ratio) {
        self.ratio = ratio
    }

    /// One decimal, with a real minus.
    var text: String {
        let points = ratio.percent(decimals: 1)
        if ["0.0", "-0.0"].contains(points) { return "0" }
        return points.hasPrefix("-") ? "−" + points.dropFirst() : "+" + points
    }
}

extension EntryProgress.Line {
    /// How far it is against the plan, in a sentence; nil before anything was published.
    func saying(in book: Phrasebook) -> String? {
        guard let progress else { return nil }
        let said = DoneOfTarget(line: self, book: book).text
        let percent = progress.ofYear.percent(decimals: 1)
        let points = progress.ahead.percent(decimals: 1)
        if ["0.0", "-0.0"].contains(points) {
            return book.say(.deliveryFindingEven(said: said, percent: percent))
        }
        return points.hasPrefix("-")
            ? book.say(
                .deliveryFindingBehind(
                    said: said,
                    percent: percent,
                    points: String(points.dropFirst())
                )
            )
            : book.say(.deliveryFindingAhead(said: said, percent: percent, points: points))
    }
}
