import Casework
import Civics
import Ledger
import Markup
import Wording

extension ProjectPage {
    /// What supervision found of it: how many are open, and of closed ones what became of them.
    var supervision: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "supervision")) {
            HTML.h2(book.say(.casePublicTitle), .id("supervision"))
            if cases.isEmpty {
                HTML.p(book.say(.casePublicNone))
            } else {
                HTML.p {
                    book.say(
                        .casePublicCounts(open: cases.open, closed: cases.closed.count)
                    )
                    if cases.hasSamples {
                        " "
                        Component.sampleMark(in: book)
                    }
                }
            }
            if !cases.closed.isEmpty { closedCases }
            HTML.p(.class("no-print")) {
                HTML.a(
                    book.say(.caseReportLink),
                    .href(
                        Address.reportProject(
                            year: list.programme.year,
                            number: entry.number
                        ).path(in: scope)
                    )
                )
            }
        }
    }

    private var closedCases: HTML {
        Component.table(
            name: book.say(.casePublicTitle),
            columns: [
                TableColumn(book.say(.casePublicColumnWhat), .head),
                TableColumn(book.say(.casePublicColumnAnswer)),
                TableColumn(book.say(.casePublicColumnRaised), .line),
                TableColumn(book.say(.casePublicColumnClosed), .line),
            ],
            rows: cases.closed.map(row),
            in: book
        )
    }

    private func row(_ closed: PublicCases.Closed) -> TableRow {
        TableRow([
            HTML {
                closed.kind.title(of: closed.file, in: book.language).html
                if closed.file.certainty == .inventedSample {
                    " "
                    Component.sampleMark(in: book)
                }
            },
            HTML {
                if let reason = closed.kind.dismissal(closed.closing.reason) {
                    HTML.p(reason.name.text(in: book.language))
                }
                HTML.p { LocalText(closed.closing.words, in: book.language).html }
            },
            HTML(closed.raisedOn.description),
            HTML(closed.closing.day.description),
        ])
    }
}
