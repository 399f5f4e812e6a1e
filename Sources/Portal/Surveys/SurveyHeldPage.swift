import Civics
import Evaluating
import Ledger
import Markup
import Wording

/// One survey at the desk: its slips, its next step, and what residents wrote.
struct SurveyHeldPage {
    let book: Phrasebook
    let result: SurveyResult
    let words: [String]
    let entry: SurveyEntry
    let publicAddress: String
    let print: FormTarget
    let open: FormTarget
    let close: FormTarget
    /// What was done just now.
    let did: Message?

    private var survey: Survey { result.survey }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.surveyNav), to: Address.surveyDesk.path)],
                here: survey.title(in: book).text,
                in: book
            )
            HTML.div(.class("stack stack--loose column")) {
                if let did { Component.notice(.done, title: book.say(did), "") }
                if let message = entry.error?.message(in: book) {
                    Component.notice(
                        .stop,
                        title: book.say(.surveyRefusedDesk),
                        book.say(message)
                    )
                }
                Component.errorSummary([slips], in: book)
                HTML.h1 { survey.title(in: book).html }
                Component.lead(
                    book.say(
                        .surveyOneLead(
                            state: book.say(survey.state.name),
                            printed: result.printed
                        )
                    )
                )
                if survey.state != .prepared {
                    HTML.p { HTML.a(book.say(.surveyOnePublic), .href(publicAddress)) }
                }
                if survey.state != .closed { printing }
                step
                written
            }
        }
    }

    private var slips: Field {
        Field(
            SurveyField.slips.rawValue,
            book.say(.surveyOnePrintCount),
            hint: book.say(.surveyOnePrintHint(most: SurveyForm.slips.upperBound)),
            error: entry.fault(.slips, in: book)
        )
    }

    private var printing: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "print")) {
            HTML.h2(book.say(.surveyOnePrint), .id("print"))
            Component.form(print) {
                Component.input(slips, value: entry["slips"], kind: .integer, in: book)
                Component.submitRow {
                    Component.button(
                        book.say(.surveyOnePrintButton),
                        survey.state == .prepared && result.printed == 0 ? .primary : .second
                    )
                }
            }
        }
    }

    @HTML.Builder private var step: HTML {
        switch survey.state {
        case .prepared:
            Component.form(open, class: nil) {
                Component.button(
                    book.say(.surveyOneOpen),
                    result.printed == 0 && !survey.isOpenToAll ? .second : .primary
                )
            }
        case .open:
            Component.form(close, class: "stack") {
                HTML.p(book.say(.surveyOneCloseNote))
                HTML.p { Component.button(book.say(.surveyOneClose), .danger) }
            }
        case .closed: HTML.empty
        }
    }

    private var written: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "words")) {
            HTML.h2(book.say(.surveyOneWords), .id("words"))
            if survey.state != .closed {
                HTML.p(book.say(.surveyOneWordsLater), .class("quiet"))
            } else if words.isEmpty {
                HTML.p(book.say(.surveyOneWordsNone), .class("quiet"))
            }
            for words in words { HTML.p(words, .class("entered"), .lang("zh-Hans")) }
        }
    }
}

/// The slips that are given out, ten on a sheet; their codes are shown this once.
struct SurveySlipsPage {
    let book: Phrasebook
    let place: String
    let survey: Survey
    let codes: [TrackingCode]
    /// Where it is answered, as people type it.
    let address: String

    /// A slip is for residents, whatever the language of the console.
    private var slip: Phrasebook { Phrasebook(.zh) }

    var content: HTML {
        HTML {
            HTML.div(.class("stack no-print")) {
                Component.crumbs(
                    [
                        PageLink(book.say(.surveyNav), to: Address.surveyDesk.path),
                        PageLink(
                            survey.title(in: book).text,
                            to: Address.surveyHeld(survey.id).path
                        ),
                    ],
                    here: book.say(.surveyOnePrint),
                    in: book
                )
                Component.headline(.surveySlipsHeadline(count: codes.count), in: book)
                Component.notice(
                    .careful,
                    title: book.say(.surveyOnePrint),
                    book.say(.surveySlipsLead)
                )
            }
            HTML.ul(.class("passes survey-slips")) {
                for code in codes {
                    HTML.li(.class("pass"), .lang("zh-Hans")) {
                        HTML.div(.class("stack stack--tight")) {
                            HTML.p("\(place) \(survey.title)", .class("small"))
                            HTML.p(code.description, .class("code"))
                            HTML.p(slip.say(.surveySlipText), .class("small"))
                            HTML.p(address, .class("small num"))
                        }
                    }
                }
            }
        }
    }
}
