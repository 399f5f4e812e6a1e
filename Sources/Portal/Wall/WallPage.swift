import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The wall chart at a desk: every project with its curve, filtered and sorted.
struct WallPage {
    let book: Phrasebook
    let scope: Scope
    let board: DeliveryBoard
    /// Every list that has a wall chart.
    let boards: [DeliveryBoard]
    let query: WallQuery

    private var rows: [DeliveryBoard.Row] { query.rows(of: board) }

    var content: HTML {
        HTML.div(.class("wall-page")) {
            HTML.div(.class("section-head")) {
                HTML.h1(
                    board.programme.kind == ProjectList.kind
                        ? book.say(.wallTitle(year: board.programme.year))
                        : board.name(in: book).text
                )
                HTML.span(.class("small quiet")) {
                    WallStanding(book: book, board: board).text
                    if board.isSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                }
            }
            HTML.div(.class("row row--between")) {
                HTML.p(.class("row")) { WallLights(book: book, rows: rows).html }
                controls
            }
            if let money = WallMoney(rows) {
                HTML.p(money.sentence(in: book), .class("small"))
            }
            legend
            if rows.isEmpty {
                Component.empty(title: book.say(.wallEmptyTitle), book.say(.wallEmptyText))
            } else {
                // Of many the whole comes first, of few the projects.
                if rows.count > 20 { average }
                HTML.div(
                    .class("table-wrap"),
                    .tabindex(0),
                    .role("group"),
                    .aria("label", book.say(.componentsTableScrolls(name: book.say(.frameNavWall))))
                ) {
                    WallTable(
                        book: book,
                        board: board,
                        rows: rows,
                        address: { row in row.publicPage?.path(in: scope) },
                        showsMeasures: rows.count <= 20,
                        height: rows.count <= 20 ? 56 : 34
                    ).html
                }
                if (2...20).contains(rows.count) { average }
                numbers
            }
        }
    }

    private var controls: HTML {
        Component.form(
            FormTarget(Address.wall.path(in: scope), method: .get),
            class: "row no-print"
        ) {
            lists
            HTML.label(book.say(.deliveryDutyLead), .class("offscreen"), .for("wall-unit"))
            HTML.select(.class("select select--auto"), .id("wall-unit"), .name("unit")) {
                HTML.option(book.say(.wallAllUnits), .value(""))
                for unit in units {
                    HTML.option(
                        board.unit(unit.id, in: book) ?? unit.name,
                        .value(unit.code),
                        .selected(unit.code == query.unit)
                    )
                }
            }
            HTML.label(book.say(.wallOrder), .class("offscreen"), .for("wall-order"))
            HTML.select(.class("select select--auto"), .id("wall-order"), .name("order")) {
                for order in WallQuery.Order.allCases {
                    HTML.option(
                        book.say(order == .list ? .wallOrderList : .wallOrderLate),
                        .value(order.rawValue),
                        .selected(order == query.order)
                    )
                }
            }
            Component.button(book.say(.wallShow), .second, size: .small)
            Component.buttonLink(
                book.say(.wallScreen),
                to: Address.wall.path(in: scope) + query.address(isScreen: true),
                .quiet,
                size: .small
            )
        }
    }

    /// Which list it is, where there are several.
    @HTML.Builder private var lists: HTML {
        if boards.count > 1 {
            HTML.label(book.say(.deliveryListsTitle), .class("offscreen"), .for("wall-list"))
            HTML.select(.class("select select--auto"), .id("wall-list"), .name("list")) {
                for other in boards {
                    HTML.option(
                        other.kind?.name.text(in: book.language) ?? other.programme.kind,
                        .value(other.programme.kind),
                        .selected(other.programme.id == board.programme.id)
                    )
                }
            }
        }
    }

    /// The units that lead something, in the order of their codes.
    private var units: [Party] {
        Set(board.rows.compactMap(\.entry.duties.lead)).compactMap { board.units[$0] }
            .sorted { $0.code < $1.code }
    }

    private var legend: HTML {
        HTML.p(.class("row tiny quiet legend"), .aria("hidden", "true")) {
            key("actual", .componentsChartDone)
            key("plan", .componentsChartPlan)
            mark("ms-done", .wallMilestoneReached)
            mark("ms-late", .wallMilestoneLate)
            mark("ms", .wallMilestoneToCome)
        }
    }

    private func key(_ line: String, _ name: Message) -> HTML {
        HTML.span(.class("row")) {
            SVG.svg(.class("chart"), .viewBox("0 0 28 10"), .focusable("false")) {
                Component.drawnLine(x1: 0, y1: 9, x2: 28, y2: 2, class: line)
            }
            book.say(name)
        }
    }

    private func mark(_ shape: String, _ name: Message) -> HTML {
        HTML.span(.class("row")) {
            SVG.svg(.class("chart chart--mark"), .viewBox("0 0 12 12"), .focusable("false")) {
                SVG.path(.class(shape), .d("M6 1l5 5-5 5-5-5z"))
            }
            book.say(name)
        }
    }

    /// The mean of all projects: the curve of the whole list.
    @HTML.Builder private var average: HTML {
        let curve = WallAverage(rows, month: board.month)
        if let chart = curve.chart {
            HTML.section(.class("section"), .aria("labelledby", "average")) {
                HTML.h2(book.say(.wallAverageTitle(count: rows.count)), .id("average"))
                Component.plan(
                    chart,
                    name: book.say(.wallAverageTitle(count: rows.count)),
                    finding: book.say(
                        .wallAverageFinding(done: curve.doneText, plan: curve.plannedText)
                    ),
                    in: book
                )
            }
        }
    }

    /// The same in numbers: what was planned and what is done, month by month.
    private var numbers: HTML {
        Component.details(book.say(.wallNumbers)) {
            Component.table(
                name: book.say(.wallNumbers),
                columns: [
                    TableColumn(book.say(.wallColumnProject), .head),
                    TableColumn(book.say(.deliveryColumnMeasure)),
                    TableColumn(""),
                ]
                    + (1...12).map { TableColumn(PlanChart.month($0, in: book), .number) },
                rows: rows.flatMap { row in row.progress.results.flatMap { lines($0, row) } },
                in: book
            )
        }
    }

    private func lines(_ line: EntryProgress.Line, _ row: DeliveryBoard.Row) -> [TableRow] {
        let subject = row.entry.enrolment.subject.localName(in: book.language).html
        let measure = line.months.measure.localName(in: book.language).html
        return [
            TableRow(
                [subject, measure, HTML(book.say(.componentsChartPlan))]
                    + (1...12).map { month in
                        HTML(line.target.plan.map { book.number($0[month].number) } ?? "—")
                    }
            ),
            TableRow(
                [subject, measure, HTML(book.say(.componentsChartDone))]
                    + (1...12).map { month in
                        HTML(line.months.done[month].map { book.number($0.number) } ?? "—")
                    }
            ),
        ]
    }
}

/// As of when a wall chart is, how much of the year is over, and how many plans were changed.
struct WallStanding {
    let book: Phrasebook
    let board: DeliveryBoard

    var text: String {
        let changed = board.rows.count { ($0.entry.plan?.number ?? 0) > 0 }
        let time = Ratio(of: board.month, in: 12)?.percent(decimals: 1) ?? ""
        return changed == 0
            ? book.say(
                .wallStanding(year: board.programme.year, month: board.month, time: time)
            )
            : book.say(
                .wallStandingChanged(
                    year: board.programme.year,
                    month: board.month,
                    time: time,
                    changed: changed
                )
            )
    }
}

/// How many projects have which light, the worst first.
struct WallLights {
    let book: Phrasebook
    let rows: [DeliveryBoard.Row]

    @HTML.Builder var html: HTML {
        let counts = Dictionary(grouping: rows, by: \.mark).mapValues(\.count)
        for mark in LightMark.allCases.sorted(by: { $0.weight > $1.weight }) {
            if let count = counts[mark] { Component.light(mark, .counted(count), in: book) }
        }
    }
}
