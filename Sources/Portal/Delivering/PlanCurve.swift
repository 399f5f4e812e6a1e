import Civics
import Delivering
import Markup
import Wording

/// A year in a row of a table: plan and facts by months, with the milestones below.
///
/// It is drawn for the eye alone; the numbers stand in the cells beside it.
struct PlanCurve {
    /// What is drawn.
    let line: EntryProgress.Line
    /// The milestones; empty in rows that show none.
    let milestones: [EntryProgress.MilestoneLine]
    /// The month that is over.
    let month: Int
    /// The year of the plan.
    let year: Int
    /// 56 of a project, 34 of one of many.
    var height = 56.0

    private static let width = 416.0
    private static let top = 5.0
    private var bottom: Double { milestones.isEmpty ? height - 3 : height - 9 }

    var html: HTML {
        SVG.svg(
            .class("chart"),
            .viewBox("0 0 \(Coordinate.text(Self.width)) \(Coordinate.text(height))"),
            .aria("hidden", "true"),
            .focusable("false")
        ) {
            for month in 1...11 {
                Component.drawnLine(
                    x1: x(month),
                    y1: 0,
                    x2: x(month),
                    y2: height,
                    class: "grid"
                )
            }
            plan
            done
            for milestone in milestones { mark(milestone) }
        }
    }

    @HTML.Builder private var plan: HTML {
        if let plan = line.target.plan {
            let points = [(x: 0.0, y: bottom)] + (1...12).map { (x: x($0), y: y(plan[$0])) }
            SVG.polygon(
                .class("plan-area"),
                .points(Coordinate.points(points + [(Self.width, bottom)]))
            )
            SVG.polyline(.class("plan"), .points(Coordinate.points(points)))
        }
    }

    @HTML.Builder private var done: HTML {
        let newest = line.months.done.keys.filter { $0 <= month }.max() ?? 0
        if newest > 0 {
            let points =
                [(x: 0.0, y: bottom)]
                + (1...newest).map { (x: x($0), y: y(line.months.done(by: $0) ?? .zero)) }
            SVG.polyline(.class("actual"), .points(Coordinate.points(points)))
            if let last = points.last {
                SVG.circle(
                    .class("dot"),
                    .cx(Coordinate.text(last.x)),
                    .cy(Coordinate.text(last.y)),
                    .r("3.5")
                )
            }
        }
        Component.drawnLine(x1: x(month), y1: 0, x2: x(month), y2: height, class: "now")
    }

    @HTML.Builder private func mark(_ milestone: EntryProgress.MilestoneLine) -> HTML {
        let due = milestone.planned.due
        if due.year == year {
            let state =
                milestone.reached != nil
                ? "ms-done" : due.month <= month ? "ms-late" : "ms"
            let days = Double(CivilDate.daysInMonth(due.month, ofYear: year))
            let place = x(due.month - 1) + Double(due.day) / days * Self.width / 12
            SVG.path(
                .class(state),
                .d(
                    "M\(Coordinate.text(place)) \(Coordinate.text(height - 9))l4.5 4.5-4.5 4.5-4.5-4.5z"
                )
            )
        }
    }

    private func x(_ month: Int) -> Double { Self.width * Double(month) / 12 }

    private func y(_ figure: PlannedFigure) -> Double {
        guard let target = line.target.figure else { return bottom }
        let share = Share(figure, of: target)
        let part = min(1.0, Double(share.part) / Double(share.whole))
        return bottom - (bottom - Self.top) * part
    }
}
