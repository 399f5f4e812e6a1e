package import Civics
import Ledger

/// How far an entry is at the end of a month, computed from facts and the plan and nothing else.
package struct EntryProgress: Hashable, Sendable {
    /// A measure against its plan.
    package struct Line: Hashable, Sendable {
        /// The figures by months.
        package let months: MeasuredMonths
        /// The target that holds.
        package let target: Baseline.Target
        /// The first target of the year.
        package let firstTarget: Baseline.Target?
        /// Against the target and the plan; nil where nothing was reported yet.
        package let progress: YearProgress?
    }

    /// A milestone and what became of it.
    package struct MilestoneLine: Hashable, Sendable {
        /// As it is planned now.
        package let planned: Baseline.Milestone
        /// The day of the first plan, where that was another.
        package let first: CivilDate?
        /// When it was reached.
        package let reached: CivilDate?
        /// When it is expected now, where that is another day than planned.
        package let expected: CivilDate?
    }

    /// The month, 1 to 12.
    package let month: Int
    /// The measures, in their order.
    package let lines: [Line]
    /// The milestones, in the order of their days.
    package let milestones: [MilestoneLine]

    /// Computes how far an entry is.
    ///
    /// - Parameters:
    ///   - entry: the entry with its plans.
    ///   - facts: the facts of its measures that nothing replaced.
    ///   - reports: its published reports, in their order.
    ///   - elsewhere: what was told of milestones on the other lists of the subject, by their names.
    ///   - isReported: whether any month until then is published; a state that is not said to be
    ///     reached is not reached then.
    ///   - month: at the end of which month of the programme's year.
    init(
        _ entry: DeliveringEntry,
        _ facts: [Fact],
        _ reports: [MonthReport],
        elsewhere: [String: MonthReport.MilestoneNews] = [:],
        isReported: Bool,
        month: Int
    ) {
        self.month = month
        let (plan, first) = (entry.plan, entry.firstPlan)
        lines = entry.measures.compactMap { measure -> Line? in
            guard let target = plan?.target(of: measure.id) else { return nil }
            let months = MeasuredMonths(measure, facts, year: entry.programme.year)
            var progress: YearProgress?
            let open = isReported && measure.isState(target) ? PlannedFigure.zero : nil
            if let figure = target.figure, let done = months.done(by: month) ?? open {
                progress = try? YearProgress(
                    done: done,
                    of: figure,
                    planned: target.plan?[month],
                    month: month
                )
            }
            return Line(
                months: months,
                target: target,
                firstTarget: first?.target(of: measure.id),
                progress: progress
            )
        }
        let newest = Self.newest(reports, by: month)
        milestones = (plan?.milestones ?? []).map { milestone in
            let news = newest[milestone.key] ?? elsewhere[milestone.name]
            let before = first?.milestones.first { $0.key == milestone.key }?.due
            var (reached, expected): (CivilDate?, CivilDate?) = (nil, nil)
            switch news {
            case .reached(let day)?: reached = day
            case .expected(let day)?: expected = day
            case nil: break
            }
            return MilestoneLine(
                planned: milestone,
                first: before == milestone.due ? nil : before,
                reached: reached,
                expected: expected
            )
        }
    }

    /// What was last said of each milestone; a later revision takes the place of its month's former
    /// one.
    static func newest(
        _ reports: [MonthReport],
        by month: Int
    ) -> [Int: MonthReport.MilestoneNews] {
        var byMonth: [ReportPeriod: MonthReport] = [:]
        for report in reports where report.period.month <= month && report.state == .published {
            byMonth[report.period] = report
        }
        var newest: [Int: MonthReport.MilestoneNews] = [:]
        for (_, report) in byMonth.sorted(by: { $0.key < $1.key }) {
            newest.merge(report.content.milestones) { $1 }
        }
        return newest
    }

    /// The lines of what is to be there in the end.
    package var results: [Line] { lines.filter { $0.months.measure.role == .result } }

    /// The line of the investment; nil where it has none.
    package var invested: Line? { lines.first { $0.months.measure.role == .invested } }

    /// The line of the money paid; nil where it has none.
    package var paid: Line? { lines.first { $0.months.measure.role == .paid } }

    /// The result that is furthest behind: what the entry as a whole is at.
    package var slowest: Line? {
        results.filter { $0.progress != nil }.min { one, other in
            guard let left = one.progress, let right = other.progress else { return false }
            return left.ahead < right.ahead
        }
    }

    /// The least part of a result's year that is done; nil where one was never reported.
    package var physical: Ratio? {
        let parts = results.compactMap(\.progress?.ofYear)
        return parts.count == results.count ? parts.min() : nil
    }

    /// Whether works began: something is there, was spent or was reached.
    package var hasBegun: Bool {
        lines.contains { $0.progress.map { $0.done > .zero } ?? false }
            || milestones.contains { $0.reached != nil }
    }

    /// The month in which it is to begin by its plan; nil where none says.
    package var plannedStart: Int? {
        lines.compactMap { $0.target.plan?.firstMonth }.min()
    }

    /// The first month in which something was there, spent or reached.
    package var started: Int? {
        let figures = lines.compactMap { line in
            line.months.done.filter { $0.value > .zero }.keys.min()
        }
        let reached = milestones.compactMap(\.reached?.month)
        return (figures + reached).min()
    }
}
