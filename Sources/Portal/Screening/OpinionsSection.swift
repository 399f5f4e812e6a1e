import Civics
import Ledger
import Markup
import Proposing
import Wording

/// Who was asked about a suggestion, and what they said.
struct OpinionsSection {
    let book: Phrasebook
    let found: ScreenedSuggestion
    let today: CivilDate
    let entry: ScreeningEntry
    let target: ([FormTarget.Hidden]) -> FormTarget

    private var screensItsOwn: Bool {
        guard let own = found.suggestion.party else { return false }
        let live = found.asked.filter { $0.assignment.isLive }
        return live.contains { $0.assignment.party == own }
            && !live.contains { $0.assignment.party != own && !$0.opinions.isEmpty }
    }

    var content: HTML {
        HTML.section(.class("stack"), .id("asked")) {
            HTML.h2(book.say(.screeningOpinionsTitle))
            if screensItsOwn {
                Component.notice(
                    .careful,
                    title: book.say(.screeningOwnTitle),
                    level: .h3,
                    book.say(.screeningRulingSecondOpinionMissing)
                )
            }
            if found.asked.isEmpty {
                HTML.p(book.say(.screeningOpinionsNone), .class("quiet"))
            }
            for asked in found.asked { card(asked) }
        }
    }

    private func card(_ asked: AskedParty) -> HTML {
        let assignment = asked.assignment
        return HTML.div(.class("card stack stack--tight")) {
            HTML.div(.class("row row--between")) {
                HTML.h3(asked.party?.name(in: book) ?? "—")
                state(asked)
            }
            if !assignment.note.isEmpty {
                HTML.p(assignment.note, .class("quiet small"), .lang("zh-Hans"))
            }
            for opinion in asked.opinions.reversed() {
                OpinionText(
                    book: book,
                    opinion: opinion,
                    isCurrent: opinion.number == asked.opinions.count
                ).content
            }
            if let ending = assignment.ending {
                HTML.p(
                    book.say(
                        .screeningEnded(
                            ending: book.say(ending.name),
                            reason: assignment.endingReason
                        )
                    ),
                    .class("small")
                )
            } else if asked.opinions.isEmpty, found.round.isOpen {
                endForm(assignment)
            }
        }
    }

    private func state(_ asked: AskedParty) -> HTML {
        if let ending = asked.assignment.ending {
            return Component.badge(book.say(ending.name))
        }
        if let opinion = asked.opinions.last {
            return Component.badge(
                book.say(opinion.verdict.name),
                opinion.verdict == .disagree ? .yellow : .green
            )
        }
        let mark = DueMark(due: asked.assignment.dueOn, today: today, book: book)
        return HTML.span {
            Component.badge(mark.text, mark.kind)
            " "
            HTML.span(book.date(asked.assignment.dueOn), .class("quiet small"))
        }
    }

    private func endForm(_ assignment: Assignment) -> HTML {
        let name = assignment.id.description
        func field(_ field: String, _ label: Message) -> Field {
            Field(field, book.say(label), error: entry.error(field, in: name, book), form: name)
        }
        return Component.details(book.say(.screeningEndTitle), isOpen: entry.form == name) {
            Component.form(target([.init("assignment", name)])) {
                Component.chips(
                    field("ending", .screeningEndHow),
                    options: [Assignment.Ending.recalled, .reassigned, .waived].map {
                        FormOption($0.rawValue, book.say($0.name))
                    },
                    selected: entry.value(
                        "ending",
                        in: name,
                        or: Assignment.Ending.recalled.rawValue
                    ),
                    in: book
                )
                Component.select(
                    Field(
                        "instead",
                        book.say(.screeningEndInstead),
                        hint: book.say(.screeningEndInsteadHint),
                        error: entry.error("party", in: name, book),
                        form: name
                    ),
                    options: found.parties.filter { $0.id != assignment.party }.map {
                        FormOption($0.id.description, $0.name(in: book))
                    },
                    selected: entry.value("instead", in: name),
                    prompt: book.say(.replyReasonPrompt),
                    in: book
                )
                Component.textArea(
                    field("text", .screeningEndReason),
                    value: entry.value("text", in: name),
                    rows: 2,
                    limit: Assigning.mostCharacters,
                    in: book
                )
                Component.submitRow {
                    Component.button(book.say(.screeningEndButton), .second, size: .small)
                }
            }
        }
    }
}

/// An opinion as it is shown to whoever rules and to the unit itself.
struct OpinionText {
    let book: Phrasebook
    let opinion: Opinion
    let isCurrent: Bool

    var content: HTML {
        HTML.div(.class("stack stack--tight")) {
            HTML.p(.class("small quiet")) {
                HTML(
                    book.say(
                        isCurrent
                            ? .screeningOpinionCurrent(
                                verdict: book.say(opinion.verdict.name),
                                date: book.date(opinion.givenOn)
                            )
                            : .screeningOpinionEarlier(
                                verdict: book.say(opinion.verdict.name),
                                date: book.date(opinion.givenOn)
                            )
                    )
                )
            }
            HTML.p(opinion.text, .class("entered"), .lang("zh-Hans"))
            if !opinion.units.isEmpty || opinion.people != nil {
                HTML.p(attendance, .class("small"))
            }
            if let cost = opinion.estimatedCost {
                HTML.p(book.say(.screeningOpinionCost(cost: book.money(cost))), .class("small"))
            }
            HTML.p(
                book.language == .zh ? opinion.post : opinion.postEnglish,
                .class("quiet small")
            )
        }
    }

    private var attendance: String {
        let units = opinion.units.joined(separator: "、")
        guard let people = opinion.people else {
            return book.say(.screeningAttendedBy(units: units))
        }
        return units.isEmpty
            ? book.say(.screeningAttendedPeople(count: people))
            : book.say(.screeningAttended(units: units, count: people))
    }
}
