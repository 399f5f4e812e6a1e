import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The table of a wall chart: a row a project, and below it its measures.
struct WallTable {
    let book: Phrasebook
    let board: DeliveryBoard
    let rows: [DeliveryBoard.Row]
    /// Where the page of a project is, if it has one; nil on a big screen.
    let address: ((DeliveryBoard.Row) -> String?)?
    /// Whether the measures of a project have rows of their own.
    let showsMeasures: Bool
    /// How high a row's curve is drawn.
    let height: Double

    var html: HTML {
        HTML.table(.class("wall")) {
            HTML.thead {
                HTML.tr {
                    head(.deliveryColumnNumber, "num")
                    head(.wallColumnProject)
                    head(.deliveryColumnLight)
                    HTML.th(.scope("col"), .class("curve")) { months }
                    head(.deliveryColumnDone, "num")
                    head(.wallColumnQuantity, "num")
                    head(.wallColumnAhead, "num")
                    head(.wallColumnInvested, "num")
                    head(.wallColumnDays, "num")
                }
            }
            HTML.tbody {
                for row in rows {
                    project(row)
                    if showsMeasures, row.progress.results.count > 1 {
                        for line in row.progress.results { measure(line, row) }
                    }
                }
            }
        }
    }

    private func head(_ title: Message, _ names: String? = nil) -> HTML {
        HTML.th(book.say(title), .scope("col"), .class(names))
    }

    private var months: HTML {
        HTML.span(.class("months"), .role("img"), .aria("label", book.say(.wallMonths))) {
            for month in 1...12 { HTML.span(String(month), .aria("hidden", "true")) }
        }
    }

    private func project(_ row: DeliveryBoard.Row) -> HTML {
        let slowest = row.progress.slowest ?? row.progress.results.first
        return HTML.tr {
            HTML.td(.class("num")) { HTML.span(String(row.entry.enrolment.number), .class("no")) }
            HTML.th(.scope("row")) {
                name(row)
                HTML.small(board.unit(row.entry.duties.lead, in: book) ?? "—")
                if let known = row.knownUntil(board, in: book) { HTML.small(known) }
                for line in replacement(row).lines { HTML.small { line } }
            }
            HTML.td { Component.light(row.mark, .short, in: book) }
            HTML.td(.class("curve")) {
                if let slowest { curve(slowest, row) }
            }
            HTML.td(.class("num")) {
                HTML.b(slowest?.progress.map { $0.ofYear.percent(decimals: 1) + "%" } ?? "—")
            }
            HTML.td(.class("num quiet")) {
                if row.progress.results.count == 1 || !showsMeasures, let slowest {
                    DoneOfTarget(line: slowest, book: book).text
                } else {
                    "—"
                }
            }
            HTML.td(slowest?.progress?.aheadOfPlan.map { Signed($0).text } ?? "—", .class("num"))
            HTML.td(
                row.progress.invested?.progress.map { $0.ofYear.percent(decimals: 0) + "%" }
                    ?? "—",
                .class("num")
            )
            HTML.td(days(row), .class("num"))
        }
    }

    private func measure(_ line: EntryProgress.Line, _ row: DeliveryBoard.Row) -> HTML {
        let name = line.months.measure.localName(in: book.language)
        return HTML.tr(.class("sub")) {
            HTML.td {}
            HTML.th(name.text, .scope("row"), .lang(name.lang))
            HTML.td {}
            HTML.td(.class("curve")) {
                PlanCurve(
                    line: line,
                    milestones: [],
                    month: row.progress.month,
                    year: board.programme.year,
                    height: 34
                ).html
            }
            HTML.td(
                line.progress.map { $0.ofYear.percent(decimals: 1) + "%" } ?? "—",
                .class("num")
            )
            HTML.td(DoneOfTarget(line: line, book: book).text, .class("num quiet"))
            HTML.td(line.progress?.aheadOfPlan.map { Signed($0).text } ?? "—", .class("num"))
            HTML.td {}
            HTML.td {}
        }
    }

    private func replacement(_ row: DeliveryBoard.Row) -> ReplacementLine {
        ReplacementLine(
            book: book,
            row: row,
            address: address.map { address in { number in board[number].flatMap(address) } }
        )
    }

    @HTML.Builder private func name(_ row: DeliveryBoard.Row) -> HTML {
        let name = row.entry.enrolment.subject.localName(in: book.language)
        if let address = address?(row) {
            HTML.a(name.text, .href(address), .lang(name.lang))
        } else {
            name.html
        }
    }

    private func curve(_ line: EntryProgress.Line, _ row: DeliveryBoard.Row) -> HTML {
        PlanCurve(
            line: line,
            milestones: row.progress.milestones,
            month: row.progress.month,
            year: board.programme.year,
            height: height
        ).html
    }

    /// Days to the deadline; none once it is accepted or given up, and how many it is late.
    private func days(_ row: DeliveryBoard.Row) -> String {
        guard row.mark != .accepted, row.mark != .ended, let deadline = row.entry.deadline
        else { return "—" }
        let left = board.asOf.distance(to: deadline)
        return left >= 0 ? book.number(left) : book.say(.wallDaysLate(days: -left))
    }
}
