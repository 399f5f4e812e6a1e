import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The part of a suggestion's desk where it is taken up and answered.
struct SuggestionAnswerForm {
    let page: SuggestionDeskPage

    private var book: Phrasebook { page.book }
    private var form: ReplyForm { page.form }
    private var suggestion: Suggestion { page.suggestion }

    /// The fields, for the summary of errors.
    var fields: [Field] { [titleField, outcomeField, reasonField, textField] }

    @HTML.Builder var content: HTML {
        if suggestion.state == .submitted { acknowledge }
        if suggestion.state.successors.contains(.replied) { answer }
    }

    private var answer: HTML {
        HTML.section(.class("stack"), .id("answer")) {
            HTML.h2(
                book.say(
                    page.thread.replies.isEmpty ? .replyFormTitle : .replyFormCorrectionTitle
                )
            )
            if let ruling = suggestion.ruling { decided(ruling) } else { templates }
            if !page.missing.isEmpty {
                Component.notice(
                    .careful,
                    title: book.say(
                        .replyMissingTitle(
                            names: page.missing.map(\.written).joined(separator: " ")
                        )
                    ),
                    level: .h3,
                    book.say(.replyMissingText)
                )
            }
            Component.form(page.replyTarget) {
                if suggestion.ruling == nil { choices }
                Component.textArea(
                    textField,
                    value: form.text,
                    rows: 7,
                    limit: Replying.mostCharacters,
                    in: book
                )
                Component.submitRow { Component.button(book.say(.replyButton)) }
            }
        }
    }

    /// What screening has ruled, shown and not asked again.
    private func decided(_ ruling: Ruling) -> HTML {
        HTML.div(.class("card stack stack--tight"), .id("ruling")) {
            HTML.p {
                HTML.strong(book.say(ruling.outcome.name))
                if let reason = ruling.reason {
                    HTML.span(
                        book.say(.trackReplyReason(reason: book.say(reason.name))),
                        .class("quiet")
                    )
                }
            }
            if !ruling.grounds.isEmpty {
                HTML.p(ruling.grounds, .class("entered"), .lang("zh-Hans"))
            }
            HTML.p(book.say(.replyRulingText), .class("small quiet"))
        }
    }

    /// Sentences to begin with; without a script they come with the page.
    private var templates: HTML {
        Component.form(
            FormTarget(Address.suggestion(suggestion.id).path + "#answer", method: .get),
            class: "filter-row no-print",
            label: book.say(.replyTemplatesTitle)
        ) {
            Component.select(
                Field("template", book.say(.replyTemplateChoose)),
                options: ReplyTemplate.Slot.all.filter(\.outcome.needsNoRuling).map {
                    FormOption($0.key, $0.name(in: book))
                },
                selected: form.template.split(separator: "/").first.map(String.init),
                prompt: book.say(.replyTemplateFree),
                in: book
            )
            Component.button(book.say(.replyTemplateTake), .second)
        }
    }

    private var choices: HTML {
        HTML {
            Component.choices(
                outcomeField,
                options: Outcome.allCases.filter(\.needsNoRuling).map {
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
        }
    }

    private var acknowledge: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.replyAcknowledgeTitle))
            Component.form(page.acknowledgeTarget) {
                Component.input(titleField, value: form.title ?? suggestion.title, in: book)
                Component.submitRow {
                    Component.button(book.say(.replyAcknowledgeButton), .second)
                }
            }
        }
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
