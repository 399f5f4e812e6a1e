import Civics
import Markup
import Wording

/// Draws a plan chart in one of its layouts.
struct PlanChartDrawing {
    let chart: PlanChart
    let layout: PlanChart.Layout
    let book: Phrasebook

    var html: HTML {
        Component.drawing(width: layout.width, height: layout.height) {
            axes
            lines
            now
            ends
            milestones
        }
    }

    @HTML.Builder private var axes: HTML {
        for (index, label) in layout.scale.labels.enumerated() {
            let y = layout.bottom - (layout.bottom - layout.top) * Double(index) / 4
            Component.drawnLine(
                x1: layout.left,
                y1: y,
                x2: layout.right,
                y2: y,
                class: index == 0 ? "axis" : "grid"
            )
            Component.drawnText(label, x: layout.left - 8, y: y + 4, anchor: .end)
        }
        Component.drawnText(chart.unit, x: 0, y: 12)
        for month in layout.shownMonths {
            Component.drawnText(
                monthLabel(month),
                x: layout.x(middleOf: month),
                y: layout.bottom + 20,
                anchor: .middle
            )
        }
    }

    /// In Chinese 月 stands at both ends only: 1月 2 3 … 12月.
    private func monthLabel(_ month: Int) -> String {
        let isEnd = month == 1 || month == 12
        return book.language == .zh && !isEnd ? String(month) : PlanChart.month(month, in: book)
    }

    @HTML.Builder private var lines: HTML {
        let plan = layout.line(chart.plan)
        SVG.polygon(
            .class("plan-area"),
            .points(Coordinate.points(plan + [(layout.right, layout.bottom)]))
        )
        if let first = chart.firstPlan { polyline("was", layout.line(first)) }
        polyline("plan", plan)
        if !chart.done.isEmpty { polyline("actual", layout.line(chart.done)) }
    }

    private func polyline(_ names: String, _ points: [(x: Double, y: Double)]) -> HTML {
        SVG.polyline(.class(names), .points(Coordinate.points(points)))
    }

    @HTML.Builder private var now: HTML {
        if let last = chart.done.last {
            let x = layout.x(endOf: chart.done.count)
            let label = book.say(
                .componentsChartEndOfMonth(month: PlanChart.month(chart.done.count, in: book))
            )
            let half = TextFitting.width(label, size: layout.isNarrow ? 18 : 15) / 2
            Component.drawnLine(x1: x, y1: 20, x2: x, y2: layout.bottom, class: "now")
            Component.drawnText(
                label,
                x: min(x, layout.width - half),
                y: 12,
                anchor: .middle
            )
            SVG.circle(
                .class("dot"),
                .cx(Coordinate.text(x)),
                .cy(Coordinate.text(layout.y(last))),
                .r("4.5")
            )
        }
    }

    @HTML.Builder private var milestones: HTML {
        let y = layout.bottom + 34
        if !chart.milestones.isEmpty {
            Component.drawnText(
                book.say(.componentsChartMilestones),
                x: layout.left - 8,
                y: y + 11,
                anchor: .end
            )
        }
        for milestone in chart.milestones {
            SVG.path(
                .class(milestone.state.classes),
                .d("M\(Coordinate.text(layout.x(milestone))) \(Coordinate.text(y))l6 6-6 6-6-6z")
            )
        }
    }
}

extension PlanChartDrawing {
    /// The last values of the three lines, each at its end and none on another.
    @HTML.Builder private var ends: HTML {
        if let last = chart.done.last { doneLabel(last) }
        if let target = chart.plan.last {
            let first = chart.firstPlan?.last
            let targetY = layout.y(target) + 5
            Component.drawnText(
                layout.isNarrow
                    ? book.number(target)
                    : book.say(.componentsChartTarget(value: book.number(target))),
                x: layout.right + 8,
                y: targetY,
                class: "strong"
            )
            if let first, first != target {
                Component.drawnText(
                    layout.isNarrow
                        ? book.number(first)
                        : book.say(.componentsChartFirstTarget(value: book.number(first))),
                    x: layout.right + 8,
                    y: apart(layout.y(first) + 5, from: targetY)
                )
            }
        }
    }

    /// The label of what was done stands below its dot, at the side that has room.
    private func doneLabel(_ value: DecimalNumber) -> HTML {
        let x = layout.x(endOf: chart.done.count)
        let number = book.number(value)
        let text =
            layout.isNarrow ? number : book.say(.componentsChartDoneValue(value: number))
        let width = TextFitting.width(text, size: layout.isNarrow ? 18 : 15)
        let fits = x + 9 + width < layout.width
        let y = min(layout.y(value) + 22, layout.bottom - 6)
        return Component.drawnText(
            text,
            x: fits ? x + 9 : x - 6,
            y: y,
            anchor: fits ? .start : .end,
            class: "a-text"
        )
    }

    /// Moves a label away from another it would touch.
    private func apart(_ y: Double, from other: Double) -> Double {
        let gap = layout.isNarrow ? 20.0 : 16.0
        guard abs(y - other) < gap else { return y }
        return y <= other ? other - gap : other + gap
    }
}

extension PlanChart.Milestone.State {
    fileprivate var classes: String {
        switch self {
        case .reached: "ms-done"
        case .toCome: "ms"
        case .late: "ms-late"
        }
    }
}

extension Phrasebook {
    /// A number as it is printed, grouped by thousands.
    func number(_ value: DecimalNumber) -> String {
        grouped(value.description)
    }
}
