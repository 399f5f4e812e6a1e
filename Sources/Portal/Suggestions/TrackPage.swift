import Civics
import Ledger
import Markup
import Proposing
import Wording

/// A suggestion as its author follows it: where it stands, what was answered, what can be done.
struct TrackPage {
    let book: Phrasebook
    let code: TrackingCode
    let thread: SuggestionThread
    let place: Jurisdiction?
    /// Whether it has just been made.
    let isNew: Bool
    /// A title that was refused, and why.
    let mending: (typed: String, error: Message?)?
    let mendTarget: FormTarget
    let suggestAddress: String

    private var suggestion: Suggestion { thread.suggestion }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.errorSummary([titleField], in: book)
            if isNew { arrival }
            HTML.div(.class("split")) {
                HTML.div {
                    Component.eyebrow([HTML(suggestion.reference), HTML(placeName)])
                    Component.headline(headline, in: book)
                    if let reply = thread.replies.last { Component.lead(lead(reply)) }
                    HTML.div(.class("section")) { Component.thread(steps, in: book) }
                }
                aside
            }
        }
    }

    private var arrival: HTML {
        Component.notice(.done, title: book.say(.trackArrivalTitle)) {
            HTML.p(code.description, .class("code"))
            HTML.p(book.say(.trackArrivalText))
        }
    }

    private var headline: Message {
        guard let reply = thread.replies.last else {
            return suggestion.state == .submitted
                ? .trackHeadlineSubmitted : .trackHeadlineAcknowledged
        }
        switch reply.outcome {
        case .takenForward: return .trackHeadlineTakenForward
        case .merged: return .trackHeadlineMerged
        case .reserved: return .trackHeadlineReserved
        case .forwarded: return .trackHeadlineForwarded
        case .duplicate: return .trackHeadlineDuplicate
        case .rejected: return .trackHeadlineRejected
        }
    }

    private func lead(_ reply: Reply) -> String {
        guard let reason = reply.reason else { return book.say(.trackLeadReplied) }
        return book.say(.trackLeadReason(reason: book.say(reason.name)))
    }

    private var steps: [ThreadStep] {
        var steps = [
            ThreadStep(
                .done,
                when: book.date(suggestion.receivedOn),
                title: book.say(.trackStepReceived),
                content: HTML.p(book.say(.trackStepReceivedText))
            ),
            ThreadStep(
                suggestion.state == .submitted ? .now : .done,
                title: book.say(.trackStepAcknowledged),
                content: HTML.p(book.say(.trackStepAcknowledgedText))
            ),
        ]
        for reply in thread.replies {
            steps.append(
                ThreadStep(
                    .done,
                    when: book.time(reply.at),
                    title: book.say(
                        reply.number == 1 ? .trackStepReplied : .trackStepCorrected
                    ),
                    content: answer(reply)
                )
            )
        }
        if thread.replies.isEmpty {
            steps.append(
                ThreadStep(
                    suggestion.state == .acknowledged ? .now : .next,
                    title: book.say(.trackStepReplied),
                    content: HTML.p(book.say(.trackStepRepliedToCome))
                )
            )
        }
        return steps
    }

    private func answer(_ reply: Reply) -> HTML {
        ReplyView(reply: reply, book: book).content
    }

    private var aside: HTML {
        HTML.div(.class("stack")) {
            HTML.div(.class("card stack")) {
                HTML.h2(book.say(.trackFactsTitle))
                HTML.p(suggestion.body, .class("entered"))
                Component.facts(facts)
            }
            if suggestion.state == .submitted { mendTitle }
            HTML.div(.class("card stack no-print")) {
                HTML.h2(book.say(.trackMoreTitle))
                HTML.p(book.say(.trackMoreText), .class("small"))
                HTML.p {
                    Component.buttonLink(
                        book.say(.trackMoreButton),
                        to: suggestAddress,
                        .second
                    )
                }
            }
        }
    }

    private var facts: [(name: String, value: HTML)] {
        [
            (book.say(.trackFactsCode), HTML.span(code.description, .class("num nowrap"))),
            (book.say(.trackFactsSubject), HTML(suggestion.title)),
            (book.say(.trackFactsPlace), HTML(placeName)),
            (
                book.say(.trackFactsField),
                HTML(
                    suggestion.field.isEmpty
                        ? "—" : FieldNames.name(of: suggestion.field, in: book)
                )
            ),
        ]
    }

    private var mendTitle: HTML {
        HTML.div(.class("card no-print")) {
            Component.form(mendTarget) {
                Component.input(titleField, value: mending?.typed ?? suggestion.title, in: book)
                Component.button(book.say(.trackTitleButton), .second)
            }
        }
    }

    private var titleField: Field {
        Field(
            "title",
            book.say(.trackTitleLabel),
            hint: book.say(.trackTitleHint),
            error: mending?.error.map(book.say)
        )
    }

    private var placeName: String {
        place?.name(in: book.language) ?? book.say(.suggestionPlaceEverywhere)
    }
}
