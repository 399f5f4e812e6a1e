import Markup
import Proposing
import Wording

/// An answer as it is read: the outcome, the reason, the words, who gave it.
struct ReplyView {
    let reply: Reply
    let book: Phrasebook

    @HTML.Builder var content: HTML {
        HTML.p {
            HTML.strong(book.say(reply.outcome.name))
            if let reason = reply.reason {
                HTML.span(
                    book.say(.trackReplyReason(reason: book.say(reason.name))),
                    .class("quiet")
                )
            }
        }
        HTML.p(reply.text, .class("entered"))
        HTML.p(
            book.say(
                .trackReplyBy(post: book.language == .zh ? reply.post : reply.postEnglish)
            ),
            .class("small quiet")
        )
    }
}
