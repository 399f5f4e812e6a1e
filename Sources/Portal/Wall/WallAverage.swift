import Civics
import Delivering

/// The mean part of their targets that projects had planned and have done, month by month, in
/// percent: each project counts the same, by the result that is furthest behind.
struct WallAverage {
    /// The curve in percent; nil where nothing is planned by months.
    let chart: PlanChart?
    /// What is done now, in percent.
    let doneText: String
    /// What was planned by now, in percent.
    let plannedText: String

    init(_ rows: [DeliveryBoard.Row], month: Int) {
        let lines = rows.compactMap { $0.progress.slowest ?? $0.progress.results.first }
            .filter { $0.target.plan != nil && $0.target.figure != nil }
        let plan = (1...12).map { Self.mean(lines, by: $0) { $0.target.plan?[$1] } }
        let last = lines.flatMap { $0.months.done.keys }.filter { $0 <= month }.max() ?? 0
        let done =
            last == 0 ? [] : (1...last).map { Self.mean(lines, by: $0) { $0.months.done(by: $1) } }
        chart = lines.isEmpty ? nil : PlanChart(unit: "%", plan: plan, done: done)
        doneText = done.last?.description ?? "0"
        plannedText = (1...12).contains(month) ? plan[month - 1].description : "0"
    }

    /// The mean in percent with one decimal.
    private static func mean(
        _ lines: [EntryProgress.Line],
        by month: Int,
        _ figure: (EntryProgress.Line, Int) -> PlannedFigure?
    ) -> DecimalNumber {
        guard !lines.isEmpty else { return .zero }
        var tenths: Int128 = 0
        for line in lines {
            guard let whole = line.target.figure, let part = figure(line, month) else { continue }
            let share = Share(part, of: whole)
            tenths += Int128(share.part) * 1_000_000 / Int128(share.whole)
        }
        let mean = tenths / Int128(lines.count)
        return (try? DecimalNumber(coefficient: Int64((mean + 500) / 1_000), scale: 1)) ?? .zero
    }
}
