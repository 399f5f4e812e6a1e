import Markup
import Proposing
import Sheets
import Wording

/// Everything that is wrong with the rows of a table, each with its place.
struct ImportFaultSection {
    let page: ImportPreviewPage
    let findings: ImportFindings

    private var book: Phrasebook { page.book }

    @HTML.Builder var content: HTML {
        if findings.faultCount > 0 {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.exchangePageFaultsTitle))
                HTML.p(count, .class("quiet"))
                Component.table(
                    name: book.say(.exchangePageFaultsTitle),
                    columns: [
                        TableColumn(book.say(.exchangePageFaultsLine), .number),
                        TableColumn(book.say(.exchangePageFaultsColumn), .line),
                        TableColumn(book.say(.exchangePageFaultsWhat)),
                    ],
                    rows: findings.faults.map(row),
                    in: book
                )
            }
        }
    }

    private var count: String {
        book.say(
            findings.faults.count < findings.faultCount
                ? .exchangePageFaultsCut(
                    shown: findings.faults.count,
                    count: findings.faultCount
                )
                : .exchangePageFaultsAll(count: findings.faultCount)
        )
    }

    private func row(_ fault: SuggestionRowFault) -> TableRow {
        TableRow([
            HTML(book.number(fault.place.line)),
            HTML {
                HTML.span(fault.place.column.letters, .class("num"))
                " "
                fault.header
            },
            HTML(book.say(fault.message(in: book))),
        ])
    }
}
