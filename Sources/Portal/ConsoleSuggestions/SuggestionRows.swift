import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The rows of the clerk's list, with what was looked for marked in them.
struct SuggestionRows {
    /// How much of a text is shown around a word.
    private static let around = 16

    let book: Phrasebook
    let page: SuggestionPage
    let order: SuggestionOrder
    let tree: JurisdictionTree

    var content: HTML {
        Component.table(
            name: book.say(.consoleNavSuggestions),
            columns: [
                TableColumn(book.say(.consoleListColumnReference), .line),
                TableColumn(book.say(.consoleListColumnTitle), .head),
                TableColumn(book.say(.consoleListColumnPlace)),
                TableColumn(book.say(.consoleListColumnChannel), .line),
                TableColumn(
                    book.say(order == .due ? .searchColumnDue : .consoleListColumnReceived),
                    .line
                ),
                TableColumn(book.say(.consoleListColumnState), .line),
            ],
            rows: page.suggestions.map(row),
            in: book
        )
    }

    private func row(_ suggestion: Suggestion) -> TableRow {
        TableRow([
            HTML.span(.class("num")) { marked(suggestion.reference) },
            title(suggestion),
            HTML(
                suggestion.place.flatMap { tree[$0]?.name(in: book.language) }
                    ?? book.say(.suggestionPlaceEverywhere)
            ),
            HTML(book.say(suggestion.channel.name)),
            day(order == .due ? suggestion.dueOn : suggestion.receivedOn),
            Component.badge(
                book.say(suggestion.state.name),
                suggestion.state == .replied ? .green : .plain
            ),
        ])
    }

    private func title(_ suggestion: Suggestion) -> HTML {
        HTML {
            HTML.a(.href(Address.suggestion(suggestion.id).path)) { marked(suggestion.title) }
            if suggestion.provenance.certainty == .inventedSample {
                Component.sampleMark(in: book)
            }
            excerpt(suggestion.body)
        }
    }

    /// Where the words stand in the text, with a little around the first of them.
    @HTML.Builder private func excerpt(_ text: String) -> HTML {
        if let words = page.filter.words, let first = words.places(in: text).first {
            let start =
                text.index(first.lowerBound, offsetBy: -Self.around, limitedBy: text.startIndex)
                ?? text.startIndex
            let end =
                text.index(first.upperBound, offsetBy: Self.around * 2, limitedBy: text.endIndex)
                ?? text.endIndex
            HTML.p(.class("small quiet excerpt"), .lang("zh-Hans")) {
                if start > text.startIndex { "…" }
                marked(String(text[start..<end]))
                if end < text.endIndex { "…" }
            }
        }
    }

    private func marked(_ text: String) -> HTML {
        Component.marked(text, page.filter.words?.places(in: text) ?? [])
    }

    private func day(_ day: CivilDate?) -> HTML {
        guard let day else { return HTML("—") }
        return HTML.time(day.description, .datetime(day.description))
    }
}
