import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What each round decided about each suggestion, and what moved from one to the next.
struct ChangesPage {
    let book: Phrasebook
    let round: ID<ScreeningRound>
    let rounds: [ScreeningRound]
    let changes: [RoundChange]

    /// What the rounds decided about one suggestion, by round.
    private struct Line {
        let first: RoundChange
        var byRound: [Int: RoundChange]
    }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.screeningNav), to: Address.screening.path),
                    PageLink(
                        rounds.last?.label(in: book) ?? "",
                        to: Address.round(round).path
                    ),
                ],
                here: book.say(.screeningChangesTitle),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.headline(headline, in: book)
                if lines.isEmpty {
                    Component.empty(
                        title: book.say(.screeningChangesNoneTitle),
                        book.say(.screeningChangesNoneText)
                    )
                } else {
                    for (earlier, later) in zip(rounds, rounds.dropFirst()) {
                        moved(from: earlier, to: later)
                    }
                    all
                }
            }
        }
    }

    private var lines: [Line] {
        var lines: [Line] = []
        for change in changes {
            if lines.last?.first.suggestion == change.suggestion {
                lines[lines.count - 1].byRound[change.round] = change
            } else {
                lines.append(Line(first: change, byRound: [change.round: change]))
            }
        }
        return lines
    }

    private func pairs(_ earlier: Int, _ later: Int) -> [(from: RoundChange, to: RoundChange)] {
        lines.compactMap { line in
            guard let from = line.byRound[earlier], let to = line.byRound[later],
                from.outcome != to.outcome
            else { return nil }
            return (from, to)
        }
    }

    private var headline: Message {
        guard rounds.count > 1 else { return .screeningChangesHeadlineOne(total: lines.count) }
        let moved = zip(rounds, rounds.dropFirst()).reduce(0) { sum, pair in
            sum + pairs(pair.0.number, pair.1.number).count
        }
        return .screeningChangesHeadline(rounds: rounds.count, moved: moved)
    }

    private func moved(from earlier: ScreeningRound, to later: ScreeningRound) -> HTML {
        let pairs = pairs(earlier.number, later.number)
        return HTML.section(.class("stack")) {
            HTML.h2(
                book.say(
                    .screeningChangesPair(
                        earlier: earlier.number,
                        later: later.number,
                        count: pairs.count
                    )
                )
            )
            if !pairs.isEmpty {
                Component.table(
                    name: book.say(
                        .screeningChangesPair(
                            earlier: earlier.number,
                            later: later.number,
                            count: pairs.count
                        )
                    ),
                    columns: [
                        TableColumn(book.say(.consoleListColumnReference), .line),
                        TableColumn(book.say(.consoleListColumnTitle), .head),
                        TableColumn(earlier.label(in: book), .line),
                        TableColumn(later.label(in: book), .line),
                        TableColumn(book.say(.screeningGrounds)),
                    ],
                    rows: pairs.map { pair in
                        TableRow([
                            HTML.span(pair.to.reference, .class("num")),
                            title(pair.to),
                            HTML(book.say(pair.from.outcome.name)),
                            HTML(outcome(pair.to)),
                            HTML.span(pair.to.grounds, .lang("zh-Hans")),
                        ])
                    },
                    in: book
                )
            }
        }
    }

    private var all: HTML {
        HTML.section(.class("stack")) {
            HTML.h2(book.say(.screeningChangesAll))
            Component.table(
                name: book.say(.screeningChangesAll),
                columns: [
                    TableColumn(book.say(.consoleListColumnReference), .line),
                    TableColumn(book.say(.consoleListColumnTitle), .head),
                ] + rounds.map { TableColumn($0.label(in: book)) },
                rows: lines.map { line in
                    TableRow(
                        [HTML.span(line.first.reference, .class("num")), title(line.first)]
                            + rounds.map { cell(line.byRound[$0.number]) }
                    )
                },
                in: book
            )
        }
    }

    private func title(_ change: RoundChange) -> HTML {
        HTML {
            HTML.a(change.title, .href(Address.suggestion(change.suggestion).path))
            if change.certainty == .inventedSample { Component.sampleMark(in: book) }
        }
    }

    private func cell(_ change: RoundChange?) -> HTML {
        guard let change else { return HTML("—") }
        return HTML {
            HTML.span(outcome(change))
            if change.rulings > 1 {
                HTML.br()
                HTML.span(
                    book.say(.screeningChangesRulings(count: change.rulings)),
                    .class("quiet small")
                )
            }
        }
    }

    private func outcome(_ change: RoundChange) -> String {
        guard let reason = change.reason else { return book.say(change.outcome.name) }
        return book.say(
            .screeningOutcomeBecause(
                outcome: book.say(change.outcome.name),
                reason: book.say(reason.name)
            )
        )
    }
}
