import Civics
import Deciding
import Markup
import Wording

/// The roll: how many, how many it takes, and who.
struct RollPage {
    let book: Phrasebook
    let query: RollQuery
    let terms: [CongressTerm]
    /// The roll of the term that is shown; nil where there is no term.
    let roll: Roll?
    /// What was just done.
    let done: String?
    let isKeeper: Bool

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            RollDone(book: book, done: done).content
            if let roll { term(roll) } else { noTerm }
        }
    }

    private var noTerm: HTML {
        HTML {
            Component.headline(.rollHeadlineNone, in: book)
            Component.empty(
                title: book.say(.rollNoTermTitle),
                book.say(isKeeper ? .rollNoTermText : .rollReaderText)
            ) {
                if isKeeper {
                    Component.buttonLink(
                        book.say(.rollFormOpenButton),
                        to: Address.newTerm.path
                    )
                }
            }
        }
    }

    @HTML.Builder private func term(_ roll: Roll) -> HTML {
        let form = RollFilterForm(book: book, query: query, delegations: roll.delegations)
        Component.errorSummary([form.words, form.day], in: book)
        HTML.div(.class("row row--between")) {
            Component.headline(headline(roll), in: book)
            if !roll.deputies.isEmpty, !isBefore(roll) { actions(roll) }
        }
        if roll.deputies.isEmpty { empty(roll) } else { list(roll, form) }
        facts(roll)
    }

    private func headline(_ roll: Roll) -> Message {
        guard !roll.deputies.isEmpty else {
            return .rollHeadlineEmpty(number: roll.term.number)
        }
        guard !isBefore(roll) else {
            return .rollHeadlineBefore(date: book.date(query.day))
        }
        let count = roll.count(on: query.day)
        return count.vacancies == 0
            ? .rollHeadlineFull(number: roll.term.number, count: count.inOffice)
            : .rollHeadline(
                number: roll.term.number,
                count: count.inOffice,
                vacant: count.vacancies
            )
    }

    private func actions(_ roll: Roll) -> HTML {
        HTML.p(.class("row no-print")) {
            // The tab of vacancies has the way to a by-election itself.
            if isKeeper, query.tab != .vacant, roll.count(on: query.day).vacancies > 0 {
                Component.buttonLink(
                    book.say(.rollActionJoin),
                    to: Address.joinRoll(roll.term.id).path,
                    .second,
                    size: .small
                )
            }
            Component.buttonLink(
                book.say(.rollActionPrint),
                to: query.path(.rollSheet),
                .second,
                size: .small
            )
        }
    }

    private func empty(_ roll: Roll) -> HTML {
        Component.empty(
            title: book.say(.rollEmptyTitle(number: roll.term.number)),
            book.say(isKeeper ? .rollEmptyText : .rollReaderText)
        ) {
            if isKeeper {
                Component.buttonLink(
                    book.say(.rollActionImport),
                    to: Address.importRoll(roll.term.id).path
                )
            }
        }
    }

    @HTML.Builder private func list(_ roll: Roll, _ form: RollFilterForm) -> HTML {
        if let first = roll.firstDay, query.day < first {
            form.content
            Component.empty(
                title: book.say(.rollBeforeRollTitle(date: book.date(first))),
                book.say(.rollBeforeRollText)
            )
        } else {
            if !query.isToday { asOf }
            figures(roll.count(on: query.day))
            RollNamesakes(book: book, namesakes: roll.namesakes(on: query.day)).content
            form.content
            HTML.div(.class("stack")) {
                tabs(roll)
                tab(roll)
            }
            export
        }
    }

    /// Whether the day asked for lies before anybody was on the roll.
    private func isBefore(_ roll: Roll) -> Bool {
        roll.firstDay.map { query.day < $0 } ?? false
    }

    private var asOf: HTML {
        Component.notice(.know, title: book.say(.rollAsOf(date: book.date(query.day)))) {
            HTML.p(book.say(.rollAsOfText))
            HTML.p {
                HTML.a(book.say(.rollAsOfToday), .href(Address.roll.path))
            }
        }
    }

    private func figures(_ count: RollCount) -> HTML {
        Component.figures(
            [
                Figure(
                    book.number(count.inOffice),
                    HTML(book.say(.rollFigureInOffice(seats: count.seats)))
                ),
                Figure(book.number(count.vacancies), HTML(book.say(.rollFigureVacant))),
                Figure(
                    count.quorum.map(book.number) ?? "—",
                    HTML(book.say(.rollFigureQuorum))
                ),
                Figure(
                    count.majority.map(book.number) ?? "—",
                    HTML(book.say(.rollFigureMajority))
                ),
            ],
            in: book
        )
    }

    private func tabs(_ roll: Roll) -> HTML {
        let entries = roll.entries(on: query.day)
        let count = roll.count(on: query.day)
        let names: [(RollQuery.Tab, Message, Int)] = [
            (.inOffice, .rollTabInOffice, count.inOffice),
            (.left, .rollTabLeft, entries.count - count.inOffice),
            (.vacant, .rollTabVacant, count.vacancies),
        ]
        return Component.tabs(
            label: book.say(.rollTabs),
            names.map { tab, name, count in
                (
                    PageLink(
                        book.say(name),
                        to: query.path(tab: tab),
                        isCurrent: tab == query.tab
                    ),
                    count
                )
            },
            in: book
        )
    }

    @HTML.Builder private func tab(_ roll: Roll) -> HTML {
        switch query.tab {
        case .inOffice, .left:
            RollRows(
                book: book,
                entries: roll.entries(on: query.day, query.filter),
                filter: query.filter
            ).content
        case .vacant:
            RollVacancies(book: book, roll: roll, day: query.day, isKeeper: isKeeper).content
        }
    }

    private var export: HTML {
        HTML.p(.class("row small no-print")) {
            HTML.span(book.say(.rollActionExport), .class("quiet"))
            for kind in ExportFileKind.allCases {
                HTML.a(book.say(kind.name.title), .href(query.path(.rollFile(kind.rawValue))))
            }
        }
    }

    private func facts(_ roll: Roll) -> HTML {
        HTML.section(.class("stack section no-print"), .aria("labelledby", "term")) {
            HTML.h2(book.say(.rollTermFacts), .id("term"))
            Component.facts([
                (book.say(.rollFactSeats), HTML(book.number(roll.term.seats))),
                (book.say(.rollFactStarts), HTML(book.date(roll.term.startsOn))),
                (
                    book.say(.rollFactSource),
                    HTML.span(roll.term.provenance.source, .lang("zh-Hans"))
                ),
            ])
            SeatStory(book: book, roll: roll).content
            otherTerms(roll)
            if isKeeper { keeping(roll) }
        }
    }

    @HTML.Builder private func otherTerms(_ roll: Roll) -> HTML {
        if terms.count > 1 {
            HTML.nav(.class("row small"), .aria("label", book.say(.rollTerms))) {
                for term in terms {
                    HTML.a(
                        book.say(.rollTerm(number: term.number)),
                        .class("chosen-link"),
                        .href("\(Address.roll.path)?term=\(term.number)"),
                        .aria("current", term.id == roll.term.id ? "true" : nil)
                    )
                }
            }
        }
    }

    private func keeping(_ roll: Roll) -> HTML {
        HTML.p(.class("row small")) {
            if roll.deputies.isEmpty {
                HTML.a(
                    book.say(.rollActionCorrectTerm),
                    .href(Address.correctTerm(roll.term.id).path)
                )
            } else {
                HTML.a(
                    book.say(.rollSeatsCrumb),
                    .href(Address.changeSeats(roll.term.id).path)
                )
            }
            HTML.a(book.say(.rollActionNewTerm), .href(Address.newTerm.path))
        }
    }
}

/// What was just done, once after it.
struct RollDone {
    let book: Phrasebook
    let done: String?

    @HTML.Builder var content: HTML {
        if let message {
            Component.notice(.done, title: book.say(message), book.say(.rollDoneText))
        }
    }

    private var message: Message? {
        switch done {
        case "term": .rollDoneOpenTerm
        case "seats": .rollDoneSeats
        case "correct": .rollDoneCorrectTerm
        case "import": .rollDoneImport
        case "join": .rollDoneJoin
        case "change": .rollDoneChange
        default: nil
        }
    }
}

/// Deputies of one name, told so that nobody takes one for the other.
struct RollNamesakes {
    let book: Phrasebook
    let namesakes: [Namesakes]

    @HTML.Builder var content: HTML {
        if !namesakes.isEmpty {
            Component.notice(.careful, title: book.say(.rollNamesakesTitle)) {
                HTML.ul {
                    for one in namesakes {
                        HTML.li(
                            book.say(
                                .rollNamesakes(
                                    name: one.name,
                                    numbers: one.numbers.map(String.init)
                                        .joined(separator: book.language == .zh ? "、" : ", ")
                                )
                            )
                        )
                    }
                }
            }
        }
    }
}
