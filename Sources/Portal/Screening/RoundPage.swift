import Civics
import Ledger
import Markup
import Proposing
import Wording

/// A round: how it stands as a sentence, then by channel, by reason, by unit.
struct RoundPage {
    let book: Phrasebook
    let view: RoundView
    let mayScreen: Bool

    private var round: ScreeningRound { view.standing.round }
    private var standing: RoundStanding { view.standing }

    var content: HTML {
        HTML {
            Component.crumbs(
                [PageLink(book.say(.screeningNav), to: Address.screening.path)],
                here: round.label(in: book),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                head
                Component.figures(figures, in: book)
                actions
                RoundTables(book: book, counts: standing.counts).content
                units
                criteria
                if case .closed(let closing) = round.state { fingerprint(closing) }
            }
        }
    }

    private var head: HTML {
        HTML.div(.class("stack stack--tight")) {
            HTML.p(.class("eyebrow")) {
                HTML.span(book.say(.screeningCallTitle(year: view.call.year)))
                HTML.span(round.title(in: book))
                HTML.span(book.say(.screeningOpenedAt(time: book.time(round.openedAt))))
                if !round.isOpen { Component.seal(book.say(.screeningSealed)) }
                if round.isLast {
                    Component.badge(book.say(.screeningLast), .accent)
                }
            }
            Component.headline(standing.headline, in: book)
            if !round.remark.isEmpty {
                HTML.p(
                    book.say(.screeningOpenedBecause(reason: round.remark)),
                    .class("quiet")
                )
            }
        }
    }

    private var figures: [Figure] {
        let waiting = view.progress.reduce(0) { $0 + $1.waiting }
        let overdue = view.progress.reduce(0) { $0 + $1.overdue }
        return [
            Figure(
                book.number(standing.total - standing.unruled),
                unit: book.say(.screeningFigureUnit),
                HTML(book.say(.screeningFigureRuled(total: standing.total)))
            ),
            Figure(
                book.number(standing.unruled),
                unit: book.say(.screeningFigureUnit),
                HTML(book.say(.screeningFigureUnruled))
            ),
            Figure(
                book.number(waiting),
                unit: book.say(.screeningFigureOpinions),
                HTML(book.say(.screeningFigureWaiting))
            ),
            Figure(
                book.number(overdue),
                unit: book.say(.screeningFigureOpinions),
                HTML(book.say(.screeningFigureOverdue))
            ),
        ]
    }

    private var actions: HTML {
        HTML.p(.class("row no-print")) {
            if mayScreen, round.isOpen {
                Component.buttonLink(
                    book.say(.screeningGoDesk),
                    to: Address.desk(round.id).path
                )
            }
            if mayScreen, !round.isOpen {
                Component.buttonLink(
                    book.say(.screeningGoRulings),
                    to: Address.desk(round.id).path,
                    .second
                )
            }
            Component.buttonLink(
                book.say(.screeningChangesTitle),
                to: Address.roundChanges(round.id).path,
                .second
            )
            if !round.isOpen {
                Component.buttonLink(
                    book.say(.screeningRecordTitle),
                    to: Address.roundRecord(round.id).path,
                    .second
                )
            } else if mayScreen {
                Component.buttonLink(
                    book.say(.screeningCloseTitle),
                    to: Address.closeRound(round.id).path,
                    .second
                )
            }
        }
    }

    @HTML.Builder private var units: HTML {
        if !view.progress.isEmpty {
            HTML.section(.class("stack")) {
                HTML.h2(book.say(.screeningUnitsTitle))
                Component.table(
                    name: book.say(.screeningUnitsTitle),
                    columns: [
                        TableColumn(book.say(.screeningUnit), .head),
                        TableColumn(book.say(.screeningAsked), .number),
                        TableColumn(book.say(.screeningWaiting), .number),
                        TableColumn(book.say(.screeningOverdue), .number),
                    ],
                    rows: view.progress.map(row),
                    in: book
                )
            }
        }
    }

    private func row(_ progress: PartyProgress) -> TableRow {
        let party = view.parties.first { $0.id == progress.party }
        return TableRow([
            HTML(party?.name(in: book) ?? "—"),
            HTML(book.number(progress.asked)),
            HTML(book.number(progress.waiting)),
            HTML(book.number(progress.overdue)),
        ])
    }

    @HTML.Builder private var criteria: HTML {
        if !view.lists.isEmpty {
            Component.details(book.say(.screeningListsUsed(count: view.lists.count))) {
                for list in view.lists { UsedList(book: book, list: list).content }
            }
        }
    }

    private func fingerprint(_ closing: ScreeningRound.Closing) -> HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.screeningFingerprint))
            Component.fingerprint(closing.digest.hex)
            if view.isUntouched == false {
                Component.notice(
                    .stop,
                    title: book.say(.screeningTouchedTitle),
                    level: .h3,
                    book.say(.screeningTouchedText)
                )
            } else {
                HTML.p(book.say(.screeningUntouched), .class("quiet small"))
            }
        }
    }
}

/// A list of criteria that a round uses: its items, each with its basis.
struct UsedList {
    let book: Phrasebook
    let list: RoundList

    var content: HTML {
        HTML.div(.class("stack stack--tight")) {
            HTML.h3(
                book.say(
                    .criteriaListName(
                        name: known?.name.text(in: book) ?? list.id,
                        version: list.version
                    )
                )
            )
            if let known, known.digest == list.digest {
                HTML.ul(.class("small")) {
                    for item in known.items {
                        HTML.li {
                            HTML.b(book.say(item.kind.name))
                            " "
                            HTML.span(item.text.text(in: book))
                            HTML.br()
                            BasisLink(basis: item.basis).content
                        }
                    }
                }
            } else {
                HTML.p(book.say(.criteriaChanged), .class("quiet small"))
            }
        }
    }

    private var known: CriteriaList? { CriteriaLists.builtIn[list.id] }
}

/// What a criterion rests on; a link where the source has an address.
struct BasisLink {
    let basis: String

    @HTML.Builder var content: HTML {
        let words = basis.split(separator: " ").map(String.init)
        if let address = words.last, address.hasPrefix("http") {
            HTML.a(
                words.dropLast().joined(separator: " "),
                .href(address),
                .rel("noreferrer"),
                .class("quiet small"),
                .lang("zh-Hans")
            )
        } else {
            HTML.span(basis, .class("quiet small"), .lang("zh-Hans"))
        }
    }
}
