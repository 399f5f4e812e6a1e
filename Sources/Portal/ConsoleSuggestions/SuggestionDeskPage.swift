import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One suggestion on the clerk's desk: its text, its facts, its answers, and the answer to give.
struct SuggestionDeskPage {
    let book: Phrasebook
    let thread: SuggestionThread
    let place: Jurisdiction?
    let form: ReplyForm
    /// The facts that the template names and nobody knows.
    let missing: [ReplyToken]
    let mayReply: Bool
    let acknowledgeTarget: FormTarget
    let replyTarget: FormTarget
    let intake: IntakeSection
    let alike: AlikeSection

    var suggestion: Suggestion { thread.suggestion }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.consoleNavSuggestions), to: Address.suggestions.path)],
                here: suggestion.reference,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                messages
                Component.errorSummary(
                    SuggestionAnswerForm(page: self).fields,
                    in: book
                )
                desk
            }
        }
    }

    private var desk: HTML {
        HTML.div(.class("split")) {
            HTML.div(.class("stack stack--loose")) {
                heading
                intake.notes
                intake.files.content
                answers
                if mayReply { SuggestionAnswerForm(page: self).content }
                intake.work
                alike.content
            }
            aside
        }
    }

    @HTML.Builder private var messages: HTML {
        if form.isDone {
            Component.notice(
                .done,
                title: book.say(
                    thread.replies.isEmpty ? .replyDoneAcknowledged : .replyDoneAnswered
                ),
                book.say(.replyDoneText)
            )
        }
        switch form.fault {
        case .conflict(let latest): conflict(latest)
        case .wrongState:
            Component.notice(
                .stop,
                title: book.say(.replyWrongStateTitle),
                book.say(.replyWrongStateText)
            )
        case .field, nil: HTML.empty
        }
    }

    private func conflict(_ latest: Reply?) -> HTML {
        Component.notice(.stop, title: book.say(.replyConflictTitle)) {
            if let latest {
                HTML.p(
                    book.say(
                        .replyConflictBy(
                            post: book.language == .zh ? latest.post : latest.postEnglish,
                            time: book.time(latest.at)
                        )
                    )
                )
            }
            HTML.p(book.say(.replyConflictText))
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
                if suggestion.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
            }
            HTML.h1(suggestion.title, .lang("zh-Hans"))
            HTML.p(suggestion.body, .class("entered column"), .lang("zh-Hans"))
        }
    }

    @HTML.Builder private var answers: HTML {
        if !thread.replies.isEmpty {
            HTML.section(.class("stack")) {
                HTML.div(.class("row row--between")) {
                    HTML.h2(book.say(.replyAnswersTitle))
                    if mayReply {
                        HTML.a(
                            book.say(.replySlipHeadline),
                            .href(Address.replySlip(suggestion.id).path)
                        )
                    }
                }
                for reply in thread.replies.reversed() {
                    HTML.div(.class("card stack stack--tight")) {
                        HTML.p(
                            book.say(
                                reply.number == thread.replies.count
                                    ? .replyAnswerCurrent(time: book.time(reply.at))
                                    : .replyAnswerCorrected(time: book.time(reply.at))
                            ),
                            .class("small quiet")
                        )
                        ReplyView(reply: reply, book: book).content
                    }
                }
            }
        }
    }

    private var aside: HTML {
        HTML.div(.class("card stack")) {
            HTML.h2(book.say(.replyFactsTitle))
            Component.facts(facts)
        }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.consoleListColumnChannel), HTML(book.say(suggestion.channel.name))),
            (book.say(.replyFactsVia), HTML(book.say(suggestion.via.name))),
            (
                book.say(.consoleListColumnReceived),
                HTML.time(
                    suggestion.receivedOn.description,
                    .datetime(suggestion.receivedOn.description)
                )
            ),
            (
                book.say(.consoleListColumnPlace),
                HTML(place?.name(in: book.language) ?? book.say(.suggestionPlaceEverywhere))
            ),
        ]
        if let postmark = suggestion.postmarkedOn {
            facts.append((book.say(.replyFactsPostmark), HTML(postmark.description)))
        }
        for (name, text) in [
            (Message.replyFactsField, FieldNames.name(of: suggestion.field, in: book)),
            (.replyFactsSubmitter, suggestion.submitter),
            (.replyFactsPhone, suggestion.phone),
            (.replyFactsBeneficiaries, suggestion.beneficiaries),
            (.replyFactsCost, suggestion.estimatedCost.map(book.money) ?? ""),
            (.replyFactsSource, suggestion.provenance.source),
        ] {
            facts.append((book.say(name), HTML(text.isEmpty ? "—" : text)))
        }
        return facts
    }
}
