import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One answer on one sheet (答复单).
///
/// A letter to a resident is written in Chinese, whatever the language of the console.
struct ReplySlipSheet {
    let slip: ReplySlip
    let organ: String
    let post: String

    private var book: Phrasebook { Phrasebook(.zh) }
    private var suggestion: Suggestion { slip.suggestion }

    var content: HTML {
        HTML.article(.class("sheet letter"), .lang("zh-Hans")) {
            HTML.div(.class("sheet-head")) {
                HTML.p(slip.unit?.name ?? organ, .class("organ"))
                HTML.h2(book.say(.replySlipSheetTitle), .class("sheet-title"))
                HTML.p(.class("sheet-note num")) {
                    suggestion.reference
                    if suggestion.provenance.certainty == .inventedSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                }
            }
            HTML.p(
                book.say(
                    .replySlipSheetGreeting(
                        name: suggestion.submitter.isEmpty
                            ? book.say(.replySlipSheetSomebody) : suggestion.submitter
                    )
                )
            )
            asked
            answered
            tracking
            HTML.p(.class("sign-date")) {
                slip.reply.post
                HTML.br()
                book.date(slip.reply.at.date)
            }
        }
    }

    private var asked: HTML {
        HTML {
            HTML.h3(book.say(.replySlipSheetAsked))
            HTML.p(
                book.say(
                    .replySlipSheetReceived(
                        day: book.date(suggestion.receivedOn),
                        way: book.say(suggestion.via.name),
                        title: suggestion.title
                    )
                )
            )
            HTML.p(suggestion.body, .class("entered"))
        }
    }

    private var answered: HTML {
        HTML {
            HTML.h3(book.say(.replySlipSheetAnswered))
            HTML.p {
                HTML.strong(book.say(slip.reply.outcome.name))
                if let reason = slip.reply.reason {
                    book.say(.trackReplyReason(reason: book.say(reason.name)))
                }
            }
            HTML.p(slip.reply.text, .class("entered"))
            if slip.reply.number > 1 {
                HTML.p(
                    book.say(.replySlipSheetCorrected(number: slip.reply.number)),
                    .class("small")
                )
            }
        }
    }

    private var tracking: HTML {
        HTML {
            HTML.h3(book.say(.replySlipSheetMore))
            HTML.p(
                book.say(slip.hasCode ? .replySlipSheetCode : .replySlipSheetNoCode)
            )
            if !slip.contact.isEmpty {
                HTML.p(
                    book.say(
                        .replySlipSheetAsk(
                            unit: slip.unit?.name ?? organ,
                            contact: slip.contact
                        )
                    )
                )
            }
        }
    }
}
