import Civics

extension PlanChart {
    /// Where everything of a drawing stands, in pixels.
    struct Layout {
        let width: Double
        let height: Double
        let left: Double
        let right: Double
        let top = 26.0
        let bottom: Double
        let scale: ChartScale
        /// Whether it is the drawing for phones: fewer months, only numbers at the ends.
        let isNarrow: Bool

        /// The months whose names fit below the axis.
        var shownMonths: [Int] { isNarrow ? [1, 3, 5, 7, 9, 12] : Array(1...12) }

        /// Where the end of a month is; 0 is the beginning of the year.
        func x(endOf month: Int) -> Double {
            left + (right - left) * Double(month) / 12
        }

        /// Where the middle of a month is.
        func x(middleOf month: Int) -> Double {
            (x(endOf: month - 1) + x(endOf: month)) / 2
        }

        func x(_ milestone: Milestone) -> Double {
            x(endOf: milestone.month - 1)
                + (right - left) / 12 * Double(min(milestone.day, 30)) / 30
        }

        func y(_ value: DecimalNumber) -> Double {
            bottom - (bottom - top) * scale.height(value)
        }

        /// A line from zero through the ends of the months.
        func line(_ values: [DecimalNumber]) -> [(x: Double, y: Double)] {
            [(left, bottom)]
                + values.enumerated().map { (x(endOf: $0.offset + 1), y($0.element)) }
        }
    }

    /// The drawing with room; the margins follow the labels that stand in them.
    func wideLayout(endLabels: [String], sideLabels: [String]) -> Layout {
        let scale = scale
        return Layout(
            width: 1120,
            height: 360,
            left: margin(scale.labels + sideLabels, size: 15),
            right: 1120 - margin(endLabels, size: 15),
            bottom: 306,
            scale: scale,
            isNarrow: false
        )
    }

    /// The drawing for phones; its margins have room for the larger type of the elder mode.
    func narrowLayout(endLabels: [String], sideLabels: [String]) -> Layout {
        let scale = scale
        return Layout(
            width: 360,
            height: 306,
            left: margin(scale.labels + sideLabels, size: 18),
            right: 360 - margin(endLabels, size: 18),
            bottom: 248,
            scale: scale,
            isNarrow: true
        )
    }

    private var scale: ChartScale { ChartScale((firstPlan ?? []) + plan + done) }

    private func margin(_ labels: [String], size: Double) -> Double {
        (labels.map { TextFitting.width($0, size: size) }.max() ?? 0) + 10
    }
}
