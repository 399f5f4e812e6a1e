import Civics
import Evaluating
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
    /// Where the candidates are shown.
    let candidatesAddress: String
    /// What became of its candidate since the list was frozen; nil where it was not.
    let after: FateSteps?
    /// The notices of it.
    let notices: [Notice]
    let withdrawAddress: String
    let files: FileList

    private var suggestion: Suggestion { thread.suggestion }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.errorSummary([titleField], in: book)
            if isNew { arrival }
            HTML.div(.class("split")) {
                HTML.div {
                    Component.eyebrow([HTML(suggestion.reference), HTML(placeName)])
                    Component.headline(story.headline, in: book)
                    if let lead = story.lead { Component.lead(book.say(lead)) }
                    HTML.div(.class("section")) { Component.thread(story.steps, in: book) }
                }
                aside
            }
        }
    }

    private var arrival: HTML {
        Component.notice(.done, title: book.say(.trackArrivalTitle)) {
            HTML.p(code.description, .class("code"))
            HTML.p(book.say(.trackArrivalText))
            if let number = ChineseText.telephoneNumber(in: suggestion.body) {
                HTML.p(book.say(.suggestTelephoneHint(number: number)))
            }
        }
    }

    private var story: TrackThread {
        TrackThread(
            book: book,
            thread: thread,
            candidatesAddress: candidatesAddress,
            after: after,
            notices: notices
        )
    }

    private var aside: HTML {
        HTML.div(.class("stack")) {
            HTML.div(.class("card stack")) {
                HTML.h2(book.say(.trackFactsTitle))
                HTML.p(suggestion.body, .class("entered"))
                Component.facts(facts)
                if suggestion.erasedAt != nil {
                    HTML.p(book.say(.suggestErasedText), .class("small quiet"))
                }
                files.content
                if suggestion.state.successors.contains(.withdrawn) {
                    HTML.p(.class("small no-print")) {
                        HTML.a(book.say(.suggestWithdrawLink), .href(withdrawAddress))
                    }
                }
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
