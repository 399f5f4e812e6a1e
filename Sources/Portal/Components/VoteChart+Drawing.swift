package import Markup
import Wording

extension VoteChart {
    /// Where everything of a drawing stands, in pixels.
    struct Layout {
        /// The whole width.
        let width: Double
        /// Where the bars begin.
        let barStart: Double
        /// How long a bar of everybody is.
        let barLength: Double
        /// Whether names stand over their bars instead of before them.
        let isNarrow: Bool

        static let wide = Layout(width: 1120, barStart: 300, barLength: 762, isNarrow: false)
        // A third of it on a phone; 48 px at the end are for the number.
        static let narrow = Layout(width: 360, barStart: 2, barLength: 310, isNarrow: true)

        /// Names are broken for the larger type of the elder mode, which phones show.
        func lines(_ name: String) -> [String] {
            isNarrow
                ? TextFitting.lines(name, width: width, size: 20)
                : TextFitting.lines(name, width: barStart - 18, size: 15)
        }

        func height(lines: Int) -> Double {
            isNarrow ? 40 + 24 * Double(lines) : max(40, 12 + 20 * Double(lines))
        }
    }

    /// A bar with the place of its row.
    private struct Row {
        let bar: Bar
        let lines: [String]
        let top: Double
        let height: Double
    }

    private static let head = 30.0
    private static let thickness = 20.0

    func drawing(_ layout: Layout) -> HTML {
        let rows = self.rows(layout)
        let bottom = rows.last.map { $0.top + $0.height } ?? Self.head
        return Component.drawing(width: layout.width, height: bottom) {
            for row in rows { draw(row, layout) }
            if let threshold { draw(threshold, rows, layout) }
            // After the line of the majority, which would run through the numbers beside it.
            for row in rows { drawVotes(row, layout) }
            if let cut, cut > 0, cut < rows.count {
                Component.drawnLine(
                    x1: 0,
                    y1: rows[cut].top,
                    x2: layout.width,
                    y2: rows[cut].top,
                    class: "axis"
                )
            }
        }
    }

    private func rows(_ layout: Layout) -> [Row] {
        var rows: [Row] = []
        var top = Self.head
        for bar in bars {
            let lines = layout.lines(bar.name)
            let height = layout.height(lines: lines.count)
            rows.append(Row(bar: bar, lines: lines, top: top, height: height))
            top += height
        }
        return rows
    }

    private func barTop(_ row: Row, _ layout: Layout) -> Double {
        layout.isNarrow
            ? row.top + 8 + 24 * Double(row.lines.count)
            : row.top + (row.height - Self.thickness) / 2
    }

    private func length(_ votes: Int, _ layout: Layout) -> Double {
        let full = max(everybody, bars.map(\.votes).max() ?? 0, 1)
        return layout.barLength * Double(votes) / Double(full)
    }

    @HTML.Builder private func draw(_ row: Row, _ layout: Layout) -> HTML {
        let y = barTop(row, layout)
        let length = length(row.bar.votes, layout)
        let classes = row.bar.isElected ? "name strong" : "name"
        for (index, line) in row.lines.enumerated() {
            Component.drawnText(
                line,
                x: layout.isNarrow ? layout.barStart : layout.barStart - 14,
                y: nameBase(row, index, layout),
                anchor: layout.isNarrow ? .start : .end,
                class: classes
            )
        }
        SVG.rect(
            .class(row.bar.isElected ? "bar" : "bar-off"),
            .x(Coordinate.text(layout.barStart)),
            .y(Coordinate.text(y)),
            .width(Coordinate.text(length)),
            .height(Coordinate.text(Self.thickness))
        )
    }

    private func drawVotes(_ row: Row, _ layout: Layout) -> HTML {
        Component.drawnText(
            grouped(String(row.bar.votes)),
            x: layout.barStart + length(row.bar.votes, layout) + 8,
            y: barTop(row, layout) + 15,
            class: row.bar.isElected ? "name value strong" : "name value"
        )
    }

    private func nameBase(_ row: Row, _ index: Int, _ layout: Layout) -> Double {
        guard !layout.isNarrow else { return row.top + 24 * Double(index + 1) }
        let middle = row.top + row.height / 2
        return middle + 5 + 20 * (Double(index) - Double(row.lines.count - 1) / 2)
    }

    /// On a phone the line shows in the bars only, so that it does not cross the names.
    @HTML.Builder private func draw(
        _ threshold: Threshold,
        _ rows: [Row],
        _ layout: Layout
    ) -> HTML {
        let x = layout.barStart + length(threshold.votes, layout)
        let spans =
            layout.isNarrow
            ? rows.map { (barTop($0, layout) - 3, barTop($0, layout) + Self.thickness + 3) }
            : [(Self.head - 8, (rows.last.map { $0.top + $0.height }) ?? Self.head)]
        for (top, bottom) in spans {
            Component.drawnLine(x1: x, y1: top, x2: x, y2: bottom, class: "halo")
            Component.drawnLine(x1: x, y1: top, x2: x, y2: bottom, class: "now")
        }
        Component.drawnText(
            threshold.label,
            x: min(max(x, halfLabel(threshold)), layout.width - halfLabel(threshold)),
            y: 15,
            anchor: .middle
        )
    }

    private func halfLabel(_ threshold: Threshold) -> Double {
        TextFitting.width(threshold.label, size: 18) / 2
    }
}

extension Component {
    /// The votes of a ballot; the table has every project with its result and reason.
    package static func votes(
        _ chart: VoteChart,
        finding: String,
        summary: String,
        @HTML.Builder table: () -> HTML
    ) -> HTML {
        self.chart(
            wide: chart.drawing(.wide),
            narrow: chart.drawing(.narrow),
            finding: finding,
            summary: summary,
            table: table
        )
    }
}
