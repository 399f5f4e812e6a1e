import Markup
import Proposing
import Wording

/// One suggestion of the unit: its text, where it stands, its answers.
struct UnitSuggestionPage {
    let book: Phrasebook
    let thread: SuggestionThread
    let files: FileList

    private var suggestion: Suggestion { thread.suggestion }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.intakeNavUnit), to: Address.unitSuggestions.path)],
                here: suggestion.reference,
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                heading
                files.content
                answers
                if suggestion.state.successors.contains(.withdrawn) {
                    HTML.p {
                        HTML.a(
                            book.say(.suggestWithdrawLink),
                            .href(Address.unitWithdraw(suggestion.id).path)
                        )
                    }
                }
            }
        }
    }

    private var heading: HTML {
        HTML.div(.class("stack")) {
            HTML.p(.class("eyebrow")) {
                Component.badge(
                    book.say(suggestion.state.name),
                    suggestion.state == .replied ? .green : .accent
                )
                HTML.span(suggestion.reference, .class("num"))
                HTML.span(
                    book.say(.intakeUnitReceived(date: book.date(suggestion.receivedOn)))
                )
            }
            HTML.h1(suggestion.title, .lang("zh-Hans"))
            HTML.p(suggestion.body, .class("entered"), .lang("zh-Hans"))
            if suggestion.isLate { HTML.p(book.say(.suggestLateText), .class("small")) }
        }
    }

    private var answers: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.intakeUnitAnswers))
            if thread.replies.isEmpty {
                HTML.p(waiting, .class("quiet"))
            }
            for reply in thread.replies.reversed() {
                HTML.div(.class("card stack stack--tight")) {
                    HTML.p(book.time(reply.at), .class("small quiet"))
                    ReplyView(reply: reply, book: book).content
                }
            }
        }
    }

    private var waiting: String {
        guard suggestion.state.isWaiting, let due = suggestion.dueOn else {
            return book.say(.intakeUnitNoAnswer)
        }
        return book.say(.intakeUnitDue(date: book.date(due)))
    }
}
