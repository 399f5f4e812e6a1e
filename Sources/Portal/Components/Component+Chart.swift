import Markup

extension Component {
    /// A chart with its finding as a sentence and its data as a table.
    ///
    /// There are two drawings, one for room and one for phones, so that text never shrinks; both
    /// are hidden from assistive technology, because the table says everything they say.
    static func chart(
        wide: HTML,
        narrow: HTML,
        finding: String,
        summary: String,
        @HTML.Builder table: () -> HTML
    ) -> HTML {
        HTML.div(.class("chart-block")) {
            HTML.figure(.class("chart-figure")) {
                HTML.div(.class("chart-wide")) { wide }
                HTML.div(.class("chart-narrow")) { narrow }
                HTML.figcaption(finding, .class("figcaption"))
            }
            details(summary) { table() }
        }
    }

    /// A drawing of a width and height in pixels.
    static func drawing(
        width: Double,
        height: Double,
        class names: String = "chart",
        @HTML.Builder shapes: () -> HTML
    ) -> HTML {
        SVG.svg(
            .class(names),
            .viewBox("0 0 \(Coordinate.text(width)) \(Coordinate.text(height))"),
            .aria("hidden", "true"),
            .focusable("false")
        ) {
            shapes()
        }
    }

    /// Text at a place of a drawing.
    static func drawnText(
        _ text: String,
        x: Double,
        y: Double,
        anchor: TextAnchor = .start,
        class names: String? = nil
    ) -> HTML {
        SVG.text(
            .class(names),
            .x(Coordinate.text(x)),
            .y(Coordinate.text(y)),
            .textAnchor(anchor.rawValue)
        ) {
            text
        }
    }

    /// A straight line of a drawing.
    static func drawnLine(
        x1: Double,
        y1: Double,
        x2: Double,
        y2: Double,
        class names: String
    ) -> HTML {
        SVG.line(
            .class(names),
            .x1(Coordinate.text(x1)),
            .y1(Coordinate.text(y1)),
            .x2(Coordinate.text(x2)),
            .y2(Coordinate.text(y2))
        )
    }
}

/// Which end of a text its place is.
enum TextAnchor: String {
    case start
    case middle
    case end
}
