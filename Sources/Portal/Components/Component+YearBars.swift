package import Markup

extension Component {
    /// The projects of a year as small columns: what is done, the tick of the plan, number, light.
    ///
    /// Only a picture of what the list below says, so it is hidden from assistive technology.
    package static func yearBars(_ entries: [Entry]) -> HTML {
        let pitch = 432 / Double(max(entries.count, 1))
        let width = min(30, pitch * 0.6)
        return drawing(width: 432, height: 210, class: "chart eight") {
            for (index, entry) in entries.enumerated() {
                yearBar(entry, middle: pitch * (Double(index) + 0.5), width: width)
            }
        }
    }

    @HTML.Builder private static func yearBar(
        _ entry: Entry,
        middle: Double,
        width: Double
    ) -> HTML {
        let left = Coordinate.text(middle - width / 2)
        column("track", left, width, tenths: 1_000)
        if let done = entry.done { column("bar", left, width, tenths: done.drawnTenths) }
        if let plan = entry.plan {
            let y = columnTop(plan.drawnTenths)
            drawnLine(
                x1: middle - width / 2 - 4,
                y1: y,
                x2: middle + width / 2 + 4,
                y2: y,
                class: "tick"
            )
        }
        drawnText(String(entry.number), x: middle, y: 174, anchor: .middle)
        if let light = entry.light {
            SVG.svg(
                .class("light--\(light.rawValue)"),
                .x(Coordinate.text(middle - 8)),
                .y("184"),
                .width("16"),
                .height("16"),
                .viewBox("0 0 16 16")
            ) {
                glyphShapes(light)
            }
        }
    }

    /// Columns stand on 148 and are 140 high when full.
    private static func columnTop(_ tenths: Int) -> Double {
        148 - 140 * Double(tenths) / 1_000
    }

    private static func column(
        _ names: String,
        _ left: String,
        _ width: Double,
        tenths: Int
    ) -> HTML {
        SVG.rect(
            .class(names),
            .x(left),
            .y(Coordinate.text(columnTop(tenths))),
            .width(Coordinate.text(width)),
            .height(Coordinate.text(148 - columnTop(tenths)))
        )
    }
}
