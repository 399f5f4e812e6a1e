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
    let mayReply: Bool
    let acknowledgeTarget: FormTarget
    let replyTarget: FormTarget

    private var suggestion: Suggestion { thread.suggestion }

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
                    [titleField, outcomeField, reasonField, textField],
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
                answers
                if mayReply { work }
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
                HTML.h2(book.say(.replyAnswersTitle))
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

    @HTML.Builder private var work: HTML {
        if suggestion.state == .submitted { acknowledge }
        HTML.section(.class("stack")) {
            HTML.h2(
                book.say(
                    thread.replies.isEmpty ? .replyFormTitle : .replyFormCorrectionTitle
                )
            )
            Component.form(replyTarget) {
                Component.choices(
                    outcomeField,
                    options: Outcome.allCases.map {
                        FormOption(
                            $0.rawValue,
                            book.say($0.name),
                            consequence: book.say($0.consequence)
                        )
                    },
                    selected: [form.outcome],
                    in: book
                )
                Component.select(
                    reasonField,
                    options: RejectionReason.allCases.map {
                        FormOption($0.rawValue, book.say($0.name))
                    },
                    selected: form.reason,
                    prompt: book.say(.replyReasonPrompt),
                    in: book
                )
                Component.textArea(
                    textField,
                    value: form.text,
                    rows: 6,
                    limit: Replying.mostCharacters,
                    in: book
                )
                Component.submitRow { Component.button(book.say(.replyButton)) }
            }
        }
    }

    private var acknowledge: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.replyAcknowledgeTitle))
            Component.form(acknowledgeTarget) {
                Component.input(titleField, value: form.title ?? suggestion.title, in: book)
                Component.submitRow {
                    Component.button(book.say(.replyAcknowledgeButton), .second)
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

    private var titleField: Field {
        Field(
            "title",
            book.say(.replyTitleLabel),
            hint: book.say(.replyTitleHint),
            error: form.error("title").map(book.say)
        )
    }

    private var outcomeField: Field {
        Field(
            "outcome",
            book.say(.replyOutcomeLabel),
            error: form.error("outcome").map(book.say)
        )
    }

    private var reasonField: Field {
        Field(
            "reason",
            book.say(.replyReasonLabel),
            hint: book.say(.replyReasonHint),
            error: form.error("reason").map(book.say)
        )
    }

    private var textField: Field {
        Field(
            "text",
            book.say(.replyTextLabel),
            hint: book.say(.replyTextHint),
            error: form.error("text").map(book.say)
        )
    }
}

extension Outcome {
    /// What follows from choosing it.
    fileprivate var consequence: Message {
        switch self {
        case .takenForward: .replyOutcomeTakenForward
        case .merged: .replyOutcomeMerged
        case .reserved: .replyOutcomeReserved
        case .forwarded: .replyOutcomeForwarded
        case .duplicate: .replyOutcomeDuplicate
        case .rejected: .replyOutcomeRejected
        }
    }
}
