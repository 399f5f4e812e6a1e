import Markup
import Wording

/// The form that asks for a tracking code.
struct TrackAskPage {
    let book: Phrasebook
    let typed: String
    let error: Message?
    let target: FormTarget

    var content: HTML {
        HTML.div(.class("column")) {
            Component.errorSummary([field], in: book)
            Component.headline(.trackAskHeadline, in: book)
            Component.lead(book.say(.trackAskLead))
            Component.form(target) {
                Component.input(field, value: typed, kind: .code, in: book)
                Component.button(book.say(.trackAskButton), size: .big, isFullWidth: true)
            }
        }
    }

    private var field: Field {
        Field(
            "code",
            book.say(.trackCodeLabel),
            hint: book.say(.trackCodeHint),
            error: error.map(book.say)
        )
    }
}
