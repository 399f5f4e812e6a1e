import Deciding
import Markup
import Proposing
import Sheets
import Wording

/// A table of deputies before it is brought in: what it is, what would come of it, what is wrong.
struct RollPreviewPage {
    /// How many rows and faults are shown.
    private static let (mostRows, mostFaults) = (8, 200)

    let book: Phrasebook
    let roll: Roll
    let preview: RollPreview
    /// Where it is brought in; with the table as it was read.
    let target: FormTarget

    private var table: RollTable { preview.table }
    private var isTooMany: Bool { preview.isTooMany(for: roll) }
    private var isRight: Bool { preview.isRight(for: roll) }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.rollNav), to: Address.roll.path),
                    PageLink(
                        book.say(.rollImportCrumb),
                        to: Address.importRoll(roll.term.id).path
                    ),
                ],
                here: preview.fileName,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.errorSummary([since, document], in: book)
                head
                if isTooMany { tooMany }
                figures
                remarks
                RollNamesakes(book: book, namesakes: table.namesakes).content
                if isRight { decision }
                faults
                // Of a table with faults the rest would be half the truth.
                if table.faults.isEmpty {
                    delegations
                    rows
                }
                HTML.p(.class("no-print")) {
                    Component.buttonLink(
                        book.say(.rollImportAgain),
                        to: Address.importRoll(roll.term.id).path,
                        .quiet,
                        size: .small
                    )
                }
            }
        }
    }

    private var head: HTML {
        HTML.div(.class("stack")) {
            Component.headline(
                isRight
                    ? .rollImportPreviewHeadline(count: table.rowCount)
                    : .rollImportPreviewWrong(
                        count: table.rowCount,
                        faults: table.faults.count + (isTooMany ? 1 : 0)
                    ),
                in: book
            )
            HTML.p(.class("lead column")) {
                if preview.isFile {
                    file
                    book.gap
                }
                book.say(.exchangePagePreviewNotYet)
            }
        }
    }

    /// What the file is, and where its header stands.
    private var file: String {
        let (name, line) = (preview.fileName, table.header.line)
        guard let encoding = table.encoding else {
            return book.say(
                .exchangePagePreviewWorkbook(name: name, sheet: table.sheet ?? "", line: line)
            )
        }
        return book.say(
            .exchangePagePreviewCsv(name: name, encoding: encoding.writtenName, line: line)
        )
    }

    private var tooMany: HTML {
        Component.notice(
            .stop,
            title: book.say(.rollImportTooManyTitle),
            book.say(.rollImportTooMany(rows: table.rowCount, seats: roll.term.seats))
        )
    }

    private var figures: HTML {
        Component.figures(
            [
                Figure(book.number(table.rowCount), HTML(book.say(.rollImportFigureRows))),
                Figure(
                    book.number(max(0, roll.term.seats - table.rowCount)),
                    HTML(book.say(.rollImportFigureVacant))
                ),
                Figure(
                    book.number(table.delegations.count),
                    HTML(book.say(.rollImportFigureDelegations))
                ),
            ],
            in: book
        )
    }

    @HTML.Builder private var remarks: HTML {
        let sentences =
            table.remarks.map { book.say($0.message(in: book)) }
            + table.ignored.map { book.say($0.message) }
            + (table.isNumbered
                ? [] : [book.say(.rollImportNotNumbered(last: table.rowCount))])
        if !sentences.isEmpty {
            Component.notice(.know, title: book.say(.exchangePageRemarksTitle)) {
                HTML.ul { for sentence in sentences { HTML.li(sentence) } }
            }
        }
    }

    private var decision: HTML {
        HTML.section(.class("card stack"), .aria("labelledby", "decision")) {
            HTML.h2(
                book.say(
                    .rollImportQuestion(count: table.rowCount, number: roll.term.number)
                ),
                .id("decision")
            )
            HTML.p(book.say(.rollImportConsequence), .class("column"))
            Component.form(target) {
                Component.input(since, value: preview.since, kind: .date, in: book)
                Component.input(document, value: preview.document, in: book)
                Component.submitRow { Component.button(book.say(.rollImportButton)) }
            }
        }
    }

    private var since: Field {
        Field(
            "since",
            book.say(.rollImportSince),
            hint: book.say(.rollImportSinceHint),
            error: preview.faults.error("since", in: book)
        )
    }

    private var document: Field {
        Field(
            "document",
            book.say(.rollFormDocument),
            hint: book.say(.rollImportDocumentHint),
            error: preview.faults.error("document", in: book)
        )
    }

    @HTML.Builder private var faults: HTML {
        if !table.faults.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.exchangePageFaultsTitle))
                HTML.p(faultCount, .class("quiet"))
                Component.table(
                    name: book.say(.exchangePageFaultsTitle),
                    columns: [
                        TableColumn(book.say(.exchangePageFaultsLine), .number),
                        TableColumn(book.say(.exchangePageFaultsColumn), .line),
                        TableColumn(book.say(.exchangePageFaultsWhat)),
                    ],
                    rows: table.faults.prefix(Self.mostFaults).map(row),
                    in: book
                )
            }
        }
    }

    private var faultCount: String {
        let count = table.faults.count
        return book.say(
            count > Self.mostFaults
                ? .rollImportFaultsCut(shown: Self.mostFaults, count: count)
                : .exchangePageFaultsAll(count: count)
        )
    }

    private func row(_ fault: RollRowFault) -> TableRow {
        TableRow([
            HTML(book.number(fault.place.line)),
            HTML {
                HTML.span(fault.place.column.letters, .class("num"))
                " "
                fault.header
            },
            HTML(book.say(fault.message)),
        ])
    }

    private var delegations: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.rollImportDelegations))
            if roll.delegations.isEmpty {
                HTML.p(book.say(.rollImportNewDelegations), .class("quiet"))
            }
            Component.table(
                name: book.say(.rollImportDelegations),
                columns: [
                    TableColumn(book.say(.rollColumnDelegation), .head),
                    TableColumn(book.say(.rollImportColumnCount), .number),
                ],
                rows: table.delegations.map {
                    TableRow([
                        HTML.span($0.name, .lang("zh-Hans")), HTML(book.number($0.count)),
                    ])
                },
                in: book
            )
        }
    }

    private var rows: HTML {
        let shown = table.rows.prefix(Self.mostRows)
        return HTML.section(.class("stack")) {
            HTML.h2(book.say(.rollImportRows(count: shown.count)))
            Component.table(
                name: book.say(.rollImportRows(count: shown.count)),
                columns: [
                    TableColumn(book.say(.rollColumnNumber), .number),
                    TableColumn(book.say(.rollColumnName), .head),
                    TableColumn(book.say(.rollColumnDelegation)),
                    TableColumn(book.say(.rollColumnSeat), .line),
                ],
                rows: shown.map { row in
                    TableRow([
                        HTML(String(row.number)), HTML.span(row.name, .lang("zh-Hans")),
                        HTML.span(row.delegation, .lang("zh-Hans")), HTML(row.seat ?? "—"),
                    ])
                },
                in: book
            )
        }
    }
}
