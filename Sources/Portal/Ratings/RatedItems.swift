import Civics
import Deciding
import Markup
import Tallying
import Wording

/// What a rating is of: each project with how far it is, on the page of its poll.
struct RatedItems {
    let book: Phrasebook
    let view: PollView
    /// Whether who looks may correct it.
    let mayCorrect: Bool

    var content: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "rated")) {
            HTML.h2(book.say(.ratingItemsTitle), .id("rated"))
            Component.table(
                name: book.say(.ratingItemsTitle),
                columns: [
                    TableColumn(book.say(.pollPaperNumber), .number),
                    TableColumn(book.say(.pollPaperItem), .head),
                    TableColumn(book.say(.ratingItemsState)),
                ],
                rows: view.day.poll.items.map(row),
                in: book
            )
            if mayCorrect {
                HTML.p(.class("no-print")) {
                    HTML.a(
                        book.say(.ratingItemsCorrect),
                        .href(Address.pollRated(view.day.poll.id).path)
                    )
                }
            }
        }
    }

    private func row(_ item: Poll.Item) -> TableRow {
        let state = item.state ?? .finished
        return TableRow(
            [
                HTML(item.id),
                LocalText(item.name, english: item.nameEnglish, in: book.language).html,
                state == .finished
                    ? HTML(book.say(state.label))
                    : Component.badge(book.say(state.label), .yellow),
            ],
            state.isRated ? .usual : .off
        )
    }
}
