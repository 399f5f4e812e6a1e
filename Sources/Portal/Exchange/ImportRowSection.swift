import Civics
import Markup
import Proposing
import Wording

/// The first suggestions of a table as they would come in.
struct ImportRowSection {
    /// Characters of a text that are shown.
    private static let shownCharacters = 60

    let page: ImportPreviewPage
    let preview: ImportPreview

    private var book: Phrasebook { page.book }

    @HTML.Builder var content: HTML {
        if !preview.rows.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.exchangePageRowsTitle))
                Component.table(
                    name: book.say(.exchangePageRowsTitle),
                    columns: [
                        TableColumn(book.say(.exchangePageRowsLine), .number),
                        TableColumn(book.say(.consoleListColumnReference), .line),
                        TableColumn(book.say(.consoleListColumnReceived), .line),
                        TableColumn(book.say(.consoleListColumnChannel), .line),
                        TableColumn(book.say(.consoleListColumnPlace), .line),
                        TableColumn(book.say(.consoleListColumnTitle)),
                    ],
                    rows: preview.rows.map(row),
                    in: book
                )
            }
        }
    }

    private func row(_ row: ImportPreview.Row) -> TableRow {
        let suggestion = row.suggestion
        return TableRow([
            HTML(book.number(row.line)),
            suggestion.reference.isEmpty
                ? HTML.span(book.say(.exchangePageRowsNumberMade), .class("quiet"))
                : HTML.span(suggestion.reference, .class("num")),
            HTML {
                HTML.time(
                    suggestion.receivedOn.description,
                    .datetime(suggestion.receivedOn.description)
                )
                if suggestion.isLate {
                    " "
                    Component.badge(book.say(.exchangePageRowsLate), .yellow)
                }
            },
            HTML(book.say(suggestion.channel.name)),
            HTML(
                row.place?.name(in: book.language) ?? book.say(.suggestionPlaceEverywhere)
            ),
            HTML {
                HTML.span(suggestion.title, .lang("zh-Hans"))
                HTML.br()
                HTML.span(shown(suggestion.body), .class("quiet small"), .lang("zh-Hans"))
            },
        ])
    }

    private func shown(_ text: String) -> String {
        text.count > Self.shownCharacters
            ? text.prefix(Self.shownCharacters - 1) + "…" : text
    }
}
