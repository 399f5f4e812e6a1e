import Evaluating
import Markup
import Wording

/// Every year with a list, and how far its card is.
struct CardDeskPage {
    let book: Phrasebook
    let desks: [CardDesk]

    var content: HTML {
        HTML {
            Component.headline(.reportDeskHeadline, in: book)
            Component.lead(book.say(.reportDeskLead))
            if desks.isEmpty {
                Component.empty(
                    title: book.say(.reportDeskEmptyTitle),
                    book.say(.reportDeskEmpty)
                )
            } else {
                Component.table(
                    name: book.say(.reportDeskNav),
                    columns: [
                        TableColumn(book.say(.reportDeskColumnYear), .head),
                        TableColumn(book.say(.reportDeskColumnOutcome)),
                        TableColumn(book.say(.reportDeskColumnState)),
                    ],
                    rows: desks.map(row),
                    in: book
                )
            }
        }
    }

    private func row(_ desk: CardDesk) -> TableRow {
        let card = desk.card
        return TableRow([
            HTML.a(
                String(card.year),
                .href(Address.reportDraft(card.year).path)
            ),
            HTML(
                book.say(
                    .reportDeskOutcomes(
                        finished: card.count(.finished),
                        underway: card.count(.underway),
                        missed: card.count(.missed)
                    )
                )
            ),
            state(desk),
        ])
    }

    private func state(_ desk: CardDesk) -> HTML {
        HTML {
            if let newest = desk.published.first {
                Component.badge(
                    book.say(.reportDeskPublished(version: newest.version)),
                    .green
                )
                " "
            }
            if let draft = desk.draft {
                Component.badge(book.say(.reportDeskDraft(version: draft.version)), .accent)
                " "
            }
            if desk.draft == nil, desk.published.isEmpty {
                Component.badge(book.say(.reportDeskNone))
            }
            if !desk.changes.isEmpty {
                Component.badge(
                    book.say(.reportDeskChanged(count: desk.changes.count)),
                    .yellow
                )
            }
        }
    }
}
