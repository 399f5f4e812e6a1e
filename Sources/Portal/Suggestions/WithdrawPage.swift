import Markup
import Proposing
import Wording

/// The question before a suggestion is taken back, or why it no longer can be.
struct WithdrawPage {
    let book: Phrasebook
    let state: Suggestion.State
    let back: String
    let target: FormTarget

    @HTML.Builder var content: HTML {
        if state.successors.contains(.withdrawn) {
            Component.dialog(
                question: book.say(.suggestWithdrawQuestion),
                level: .h1,
                consequences: [book.say(.suggestWithdrawConsequence)]
            ) {
                Component.buttonLink(book.say(.suggestWithdrawKeep), to: back, .quiet)
                Component.form(target, class: nil) {
                    Component.button(book.say(.suggestWithdrawButton), .danger)
                }
            }
        } else {
            Component.headline(.suggestWithdrawTitle, in: book)
            Component.notice(.stop, title: refusal) {
                HTML.p { HTML.a(book.say(.suggestWithdrawBack), .href(back)) }
            }
        }
    }

    private var refusal: String {
        state == .withdrawn
            ? book.say(.suggestWithdrawTwice)
            : book.say(.suggestWithdrawTooLate(state: book.say(state.name)))
    }
}
