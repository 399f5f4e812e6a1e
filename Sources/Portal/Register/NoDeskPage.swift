import Deciding
import Markup
import Wording

/// A desk while no sitting is open.
struct NoDeskPage {
    let book: Phrasebook
    /// Why the last step was not done; nil where none was tried.
    let answer: DeskAnswer?

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if case .refused(let error, _) = answer {
                Component.notice(
                    .stop,
                    title: book.say(.registerRefusedTitle),
                    book.say(error.message(in: book))
                )
            }
            Component.headline(.registerDeskNoneHeadline, in: book)
            Component.empty(
                title: book.say(.registerDeskNoneTitle),
                book.say(.registerDeskNoneText)
            )
        }
    }
}
