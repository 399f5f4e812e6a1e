import Civics
import Markup
import Proposing
import Wording

/// The list of tables that were brought in, the latest first.
struct ImportListPage {
    let book: Phrasebook
    let list: ImportList

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.consoleNavImport), to: Address.importSuggestions.path)],
                here: book.say(.exchangePageImportsTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.headline(
                    list.total == 0
                        ? .exchangePageImportsNone
                        : .exchangePageImportsHeadline(count: list.total),
                    in: book
                )
                if list.entries.isEmpty { empty } else { table }
            }
        }
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.exchangePageImportsNone),
            book.say(.exchangePageImportsNoneText)
        ) {
            HTML.a(book.say(.consoleNavImport), .href(Address.importSuggestions.path))
        }
    }

    @HTML.Builder private var table: HTML {
        Component.table(
            name: book.say(.exchangePageImportsTitle),
            columns: [
                TableColumn(book.say(.exchangePageImportsWhen), .line),
                TableColumn(book.say(.exchangePageImportsFile), .head),
                TableColumn(book.say(.exchangePageImportsWho)),
                TableColumn(book.say(.exchangePageImportsRows), .number),
                TableColumn(book.say(.exchangePageImportsLeftOut), .number),
                TableColumn(book.say(.exchangePageImportsState), .line),
            ],
            rows: list.entries.map(row),
            in: book
        )
        pages
    }

    private func row(_ entry: ImportEntry) -> TableRow {
        TableRow([
            HTML.time(book.time(entry.at), .datetime(entry.at.description)),
            HTML.a(entry.shownName(in: book), .href(Address.importEntry(entry.id).path)),
            HTML(entry.who(in: book)),
            HTML(book.number(entry.rowCount)),
            HTML(book.number(entry.leftOutCount)),
            Component.badge(
                book.say(
                    entry.undoneAt == nil
                        ? .exchangePageImportsStanding : .exchangePageImportsUndone
                ),
                entry.undoneAt == nil ? .green : .plain
            ),
        ])
    }

    private var pages: HTML {
        let first = list.offset + 1
        let last = min(list.offset + list.entries.count, list.total)
        let next = list.offset + list.limit
        return Component.pages(
            first...max(first, last),
            of: list.total,
            previous: list.offset > 0 ? path(from: max(0, list.offset - list.limit)) : nil,
            next: next < list.total ? path(from: next) : nil,
            in: book
        )
    }

    private func path(from offset: Int) -> String {
        offset > 0 ? Address.imports.path + "?from=\(offset)" : Address.imports.path
    }
}

extension ImportEntry {
    /// What the file was called; what came by a pipe has no name.
    func shownName(in book: Phrasebook) -> String {
        fileName.isEmpty || fileName == "-" ? book.say(.exchangePageEntryTitle) : fileName
    }
}
