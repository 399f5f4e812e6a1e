import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The slip for whoever wrote, called or came: number, code, and what to do with it.
struct SlipPage {
    let book: Phrasebook
    let code: TrackingCode
    let suggestion: Suggestion
    let place: String
    let office: String

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div(.class("no-print")) {
                Component.notice(
                    .done,
                    title: book.say(.intakeSlipDone),
                    book.say(.intakeSlipDoneText)
                )
            }
            Component.sheet(
                organ: book.say(.intakeSlipOrgan(place: place)),
                title: book.say(.intakeSlipHeading)
            ) {
                HTML.div(.class("stack above-5")) {
                    Component.facts(facts)
                    HTML.div {
                        HTML.p(book.say(.intakeSlipCode), .class("small faint"))
                        HTML.p(code.description, .class("code"))
                    }
                    HTML.p(book.say(.intakeSlipCodeText))
                    if suggestion.isLate { HTML.p(book.say(.intakeSlipLate)) }
                }
                HTML.p(office, .class("sign-date"))
                HTML.p(book.date(suggestion.receivedOn), .class("sign-date"))
            }
            HTML.p(.class("row no-print")) {
                Component.buttonLink(
                    book.say(.intakeSlipMore),
                    to: Address.enterSuggestion.path,
                    .second
                )
                Component.buttonLink(
                    book.say(.intakeSlipDesk),
                    to: Address.suggestion(suggestion.id).path,
                    .quiet
                )
            }
        }
    }

    private var facts: [(name: String, value: HTML)] {
        var facts: [(name: String, value: HTML)] = [
            (book.say(.intakeSlipNumber), HTML.span(suggestion.reference, .class("num"))),
            (book.say(.intakeSlipSubject), HTML.span(suggestion.title, .lang("zh-Hans"))),
            (book.say(.intakeSlipReceived), HTML(book.date(suggestion.receivedOn))),
        ]
        if let due = suggestion.dueOn {
            facts.append((book.say(.intakeSlipDue), HTML(book.date(due))))
        }
        return facts
    }
}
