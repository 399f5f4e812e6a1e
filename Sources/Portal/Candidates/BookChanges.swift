import Civics
import Markup
import Proposing
import Wording

/// What one version of a list says otherwise than the one before, the two side by side.
struct BookChanges {
    let book: Phrasebook
    let newer: FrozenList
    let older: FrozenList
    /// Where the whole text of the older one is.
    let olderText: String

    var content: HTML {
        HTML.div(.class("stack")) {
            HTML.h3(
                book.say(
                    .freezeChangesVersion(
                        version: newer.book.version,
                        date: book.date(newer.at.date)
                    )
                )
            )
            HTML.p(.class("column")) {
                book.say(
                    .freezeChangesDecision(
                        number: newer.book.decision.number,
                        date: newer.book.decision.date
                    )
                )
                book.gap
                LocalText(newer.book.decision.words, in: book.language).html
            }
            table
            HTML.p(.class("small quiet")) {
                book.say(.freezeChangesBefore(version: older.book.version))
                book.gap
                HTML.a(book.say(.freezeDownload), .class("no-print"), .href(olderText))
            }
            Component.fingerprint(older.fingerprint.hex)
        }
    }

    private var table: HTML {
        Component.table(
            name: book.say(.freezeChangesTitle),
            columns: [
                TableColumn(book.say(.freezeChangeWhat), .head),
                TableColumn(book.say(.freezeVersionNumber(version: older.book.version))),
                TableColumn(book.say(.freezeVersionNumber(version: newer.book.version))),
            ],
            rows: BookDifference.between(older.book, newer.book, in: book).map(row),
            in: book
        )
    }

    private func row(_ difference: BookDifference) -> TableRow {
        switch difference {
        case .added(let entry):
            row(entry, .freezeChangeNumber, from: ["—"], to: [number(entry.number)])
        case .withdrawn(let entry):
            row(
                entry,
                .freezeChangeNumber,
                from: [number(entry.number)],
                to: [book.say(.freezeChangeWithdrawn)]
            )
        case .moved(let entry, let from):
            row(entry, .freezeChangeNumber, from: [number(from)], to: [number(entry.number)])
        case .changed(let entry, let field, let from, let to):
            row(entry, field.label, from: from, to: to)
        }
    }

    private func row(
        _ entry: CandidateBook.Entry,
        _ what: Message,
        from: [String],
        to: [String]
    ) -> TableRow {
        TableRow([
            HTML {
                entry.localName(in: book.language).html
                HTML.br()
                HTML.span(book.say(what), .class("small quiet"))
            },
            said(from), said(to),
        ])
    }

    private func number(_ number: Int) -> String { book.say(.freezeNumber(number: number)) }

    @HTML.Builder private func said(_ lines: [String]) -> HTML {
        if lines.isEmpty { "—" }
        for line in lines { HTML.p { MixedText(line, in: book.language).html } }
    }
}
