import Civics
package import Markup
package import Wording

extension Component {
    /// What was planned and what was done; the table is made from the same numbers.
    package static func plan(
        _ chart: PlanChart,
        name: String,
        finding: String,
        in book: Phrasebook
    ) -> HTML {
        let side = chart.milestones.isEmpty ? [] : [book.say(.componentsChartMilestones)]
        return self.chart(
            wide: PlanChartDrawing(
                chart: chart,
                layout: chart.wideLayout(endLabels: chart.endLabels(in: book), sideLabels: side),
                book: book
            ).html,
            narrow: HTML {
                key(chart, in: book)
                PlanChartDrawing(
                    chart: chart,
                    layout: chart.narrowLayout(
                        endLabels: chart.endNumbers(in: book),
                        sideLabels: side
                    ),
                    book: book
                ).html
            },
            finding: finding,
            summary: book.say(.componentsChartDataTable)
        ) {
            table(
                name: name,
                caption: (name, chart.unit),
                columns: chart.columns(in: book),
                rows: chart.rows(in: book),
                in: book
            )
        }
    }

    /// What the lines are, where there is no room to say it at their ends.
    private static func key(_ chart: PlanChart, in book: Phrasebook) -> HTML {
        HTML.p(.class("chart-key"), .aria("hidden", "true")) {
            keyItem("actual", book.say(.componentsChartDone))
            keyItem("plan", book.say(.componentsChartPlan))
            if chart.firstPlan != nil { keyItem("was", book.say(.componentsChartFirstPlan)) }
        }
    }

    private static func keyItem(_ line: String, _ name: String) -> HTML {
        HTML.span {
            SVG.svg(.class("chart"), .viewBox("0 0 24 8"), .focusable("false")) {
                drawnLine(x1: 1, y1: 4, x2: 23, y2: 4, class: line)
            }
            name
        }
    }
}

extension PlanChart {
    /// The short name of a month.
    static func month(_ month: Int, in book: Phrasebook) -> String {
        let names = book.say(.componentsChartMonthNames).split(separator: " ")
        return String(names[month - 1])
    }

    fileprivate func endLabels(in book: Phrasebook) -> [String] {
        [plan.last].compactMap(\.self).map {
            book.say(.componentsChartTarget(value: book.number($0)))
        }
            + [firstPlan?.last].compactMap(\.self).map {
                book.say(.componentsChartFirstTarget(value: book.number($0)))
            }
    }

    fileprivate func endNumbers(in book: Phrasebook) -> [String] {
        [plan.last, firstPlan?.last].compactMap(\.self).map(book.number)
    }

    fileprivate func columns(in book: Phrasebook) -> [TableColumn] {
        var columns = [TableColumn(book.say(.componentsChartMonth), .head)]
        if firstPlan != nil {
            columns.append(TableColumn(book.say(.componentsChartFirstPlan), .number))
        }
        columns.append(TableColumn(book.say(.componentsChartPlan), .number))
        columns.append(TableColumn(book.say(.componentsChartDone), .number))
        return columns
    }

    fileprivate func rows(in book: Phrasebook) -> [TableRow] {
        plan.indices.map { index in
            var cells = [HTML(PlanChart.month(index + 1, in: book))]
            if let firstPlan { cells.append(HTML(book.number(firstPlan[index]))) }
            cells.append(HTML(book.number(plan[index])))
            cells.append(HTML(index < done.count ? book.number(done[index]) : "—"))
            return TableRow(cells)
        }
    }
}
