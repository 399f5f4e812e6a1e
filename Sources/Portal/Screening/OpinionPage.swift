import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One question to a unit: the suggestion, what it said before, and the form for its opinion.
struct OpinionPage {
    let book: Phrasebook
    let question: AskedQuestion
    let tree: JurisdictionTree
    let today: CivilDate
    let entry: ScreeningEntry
    let isDone: Bool
    let target: FormTarget

    private var suggestion: Suggestion { question.suggestion }
    private var mayGive: Bool { question.round.isOpen && question.assignment.isLive }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.screeningNavOpinions), to: Address.opinions.path)],
                here: suggestion.reference,
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                messages
                Component.errorSummary(
                    [verdict, text, units, people, cost, given],
                    in: book
                )
                HTML.div(.class("split")) {
                    HTML.div(.class("stack stack--loose")) {
                        heading
                        said
                        if mayGive { form }
                    }
                    aside
                }
            }
        }
    }

    @HTML.Builder private var messages: HTML {
        if isDone {
            Component.notice(
                .done,
                title: book.say(.screeningOpinionDone),
                book.say(.screeningOpinionDoneText)
            )
        }
        if entry.conflict != nil {
            Component.notice(
                .stop,
                title: book.say(.screeningOpinionConflict),
                book.say(.screeningConflictText)
            )
        }
        if !question.round.isOpen {
            Component.notice(
                .offer,
                title: book.say(.screeningSealedTitle(number: question.round.number)),
                book.say(.screeningFaultClosed)
            )
        } else if let ending = question.assignment.ending {
            Component.notice(
                .offer,
                title: book.say(ending.name),
                book.say(
                    .screeningEnded(
                        ending: book.say(ending.name),
                        reason: question.assignment.endingReason
                    )
                )
            )
        }
    }

    private var heading: HTML {
        HTML.div(.class("stack")) {
            HTML.p(.class("eyebrow")) {
                if question.isWaiting {
                    let mark = DueMark(
                        due: question.assignment.dueOn,
                        today: today,
                        book: book
                    )
                    Component.badge(mark.text, mark.kind)
                }
                HTML.span(suggestion.reference, .class("num"))
                if suggestion.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
            }
            HTML.h1(suggestion.title, .lang("zh-Hans"))
            HTML.p(suggestion.body, .class("entered column"), .lang("zh-Hans"))
            if !question.assignment.note.isEmpty {
                Component.notice(
                    .know,
                    title: book.say(.screeningAssignNote),
                    question.assignment.note
                )
            }
        }
    }

    @HTML.Builder private var said: HTML {
        if !question.opinions.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.screeningOpinionOurs))
                for opinion in question.opinions.reversed() {
                    HTML.div(.class("card")) {
                        OpinionText(
                            book: book,
                            opinion: opinion,
                            isCurrent: opinion.number == question.opinions.count
                        ).content
                    }
                }
            }
        }
    }

    private var form: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(
                book.say(
                    question.opinions.isEmpty
                        ? .screeningOpinionTitle : .screeningOpinionAgain
                )
            )
            Component.form(target) {
                Component.choices(
                    verdict,
                    options: Opinion.Verdict.allCases.map {
                        FormOption(
                            $0.rawValue,
                            book.say($0.name),
                            consequence: book.say($0.consequence)
                        )
                    },
                    selected: [value("verdict")],
                    in: book
                )
                Component.textArea(
                    text,
                    value: value("text"),
                    rows: 5,
                    limit: Opining.characters.upperBound,
                    in: book
                )
                Component.textArea(units, value: value("units"), rows: 3, in: book)
                Component.input(
                    people,
                    value: value("people"),
                    kind: .integer,
                    unit: book.say(.screeningPeopleUnit),
                    in: book
                )
                Component.input(
                    cost,
                    value: value("cost"),
                    kind: .decimal,
                    unit: book.say(.screeningCostUnit),
                    in: book
                )
                Component.input(
                    given,
                    value: entry.value("given", in: "opinion", or: today.description),
                    kind: .date,
                    in: book
                )
                Component.submitRow { Component.button(book.say(.screeningOpinionButton)) }
            }
        }
    }

    private var aside: HTML {
        HTML.aside(.class("card stack")) {
            HTML.h2(book.say(.replyFactsTitle))
            Component.facts([
                (
                    book.say(.screeningDueOn),
                    HTML(book.date(question.assignment.dueOn))
                ),
                (
                    book.say(.consoleListColumnPlace),
                    HTML(
                        suggestion.place.flatMap { tree[$0]?.name(in: book.language) }
                            ?? book.say(.suggestionPlaceEverywhere)
                    )
                ),
                (
                    book.say(.consoleListColumnChannel),
                    HTML(book.say(suggestion.channel.name))
                ),
                (
                    book.say(.replyFactsField),
                    HTML(
                        suggestion.field.isEmpty
                            ? "—" : FieldNames.name(of: suggestion.field, in: book)
                    )
                ),
                (
                    book.say(.screeningRound),
                    HTML(question.round.label(in: book))
                ),
            ])
        }
    }

    private func value(_ name: String) -> String { entry.value(name, in: "opinion") }

    private func field(
        _ name: String,
        _ label: Message,
        isOptional: Bool = false,
        hint: Message? = nil
    ) -> Field {
        Field(
            name,
            book.say(label),
            isOptional: isOptional,
            hint: hint.map(book.say),
            error: entry.error(name, in: "opinion", book)
        )
    }

    private var verdict: Field { field("verdict", .screeningOpinionVerdict) }
    private var text: Field {
        field("text", .screeningOpinionText, hint: .screeningOpinionTextHint)
    }
    private var units: Field {
        field(
            "units",
            .screeningOpinionUnits,
            isOptional: !question.round.demandsAttendance,
            hint: .screeningOpinionUnitsHint
        )
    }
    private var people: Field {
        field(
            "people",
            .screeningOpinionPeople,
            isOptional: !question.round.demandsAttendance
        )
    }
    private var cost: Field { field("cost", .screeningOpinionCostLabel, isOptional: true) }
    private var given: Field { field("given", .screeningOpinionGiven) }
}
