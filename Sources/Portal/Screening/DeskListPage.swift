import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The screening desk: what waits for a ruling first, filters, and a batch of what is ticked.
struct DeskListPage {
    let book: Phrasebook
    let page: DeskPage
    let tree: JurisdictionTree
    let today: CivilDate

    private var round: ScreeningRound { page.round }
    private var path: String { Address.desk(round.id).path }

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.screeningNav), to: Address.screening.path),
                    PageLink(round.label(in: book), to: Address.round(round.id).path),
                ],
                here: book.say(.screeningDesk),
                in: book
            )
            HTML.div(.class("stack stack--loose")) {
                Component.headline(headline, in: book)
                filters
                Component.tabs(label: book.say(.screeningTurns), tabs, in: book)
                if page.rows.isEmpty { empty } else { list }
            }
        }
    }

    private var headline: Message {
        if !round.isOpen { return .screeningDeskClosed(number: round.number) }
        if page.turns.mine == 0, page.turns.units == 0 {
            return .screeningDeskDone(number: round.number)
        }
        return .screeningDeskHeadline(mine: page.turns.mine, units: page.turns.units)
    }

    private var tabs: [(link: PageLink, count: Int?)] {
        DeskFilter.Turn.allCases.map { turn in
            var filter = page.filter
            filter.turn = turn
            return (
                PageLink(
                    book.say(turn.name),
                    to: path + DeskAddress.query(filter),
                    isCurrent: turn == page.filter.turn
                ),
                page.turns[turn]
            )
        }
    }

    private var filters: HTML {
        let hidden: [FormTarget.Hidden] =
            page.filter.turn == .all ? [] : [.init("turn", page.filter.turn.rawValue)]
        return Component.form(
            FormTarget(path, method: .get, hidden: hidden),
            class: "filter-row no-print",
            label: book.say(.screeningFilters)
        ) {
            select("field", .screeningFilterField, page.filter.field, fieldOptions)
            select(
                "place",
                .screeningFilterPlace,
                page.filter.place?.description ?? "",
                page.places.map {
                    FormOption($0.description, tree[$0]?.name(in: book.language) ?? "—")
                }
            )
            select(
                "channel",
                .screeningFilterChannel,
                page.filter.channel?.rawValue ?? "",
                Channel.allCases.map { FormOption($0.rawValue, book.say($0.name)) }
            )
            select(
                "party",
                .screeningFilterParty,
                page.filter.party?.description ?? "",
                page.parties.map { FormOption($0.id.description, $0.name(in: book)) }
            )
            HTML.label(.class("choice filter-tick")) {
                HTML.input(
                    .type("checkbox"),
                    .name("hinted"),
                    .value("1"),
                    .checked(page.filter.hinted)
                )
                HTML.span(book.say(.screeningFilterHinted))
            }
            Component.button(book.say(.screeningFilterButton), .second)
        }
    }

    private var fieldOptions: [FormOption] {
        page.fields.map { FormOption($0, FieldNames.name(of: $0, in: book)) }
    }

    private func select(
        _ name: String,
        _ label: Message,
        _ selected: String,
        _ options: [FormOption]
    ) -> HTML {
        Component.select(
            Field(name, book.say(label)),
            options: options,
            selected: selected,
            prompt: book.say(.screeningFilterAny),
            in: book
        )
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.screeningDeskEmptyTitle),
            book.say(.screeningDeskEmptyText)
        )
    }

    @HTML.Builder private var list: HTML {
        HTML.form(.class("stack"), .action(Address.batch(round.id).path), .method("get")) {
            HTML.p(book.say(.suggestionReferenceHint), .class("small quiet column no-print"))
            Component.table(
                name: book.say(.screeningDesk),
                columns: columns,
                rows: page.rows.map(row),
                in: book
            )
            if round.isOpen {
                HTML.p(.class("row no-print")) {
                    Component.button(book.say(.screeningBatchChosen), .second)
                    HTML.a(
                        book.say(.screeningBatchPage(count: page.rows.count)),
                        .href(wholePage)
                    )
                }
            }
        }
        pages
    }

    private var wholePage: String {
        Address.batch(round.id).path
            + DeskAddress.query(
                DeskFilter(),
                with: page.rows.map { ("s", $0.id.description) }
            )
    }

    private var columns: [TableColumn] {
        var columns: [TableColumn] = []
        if round.isOpen { columns.append(TableColumn(book.say(.screeningColumnChoose))) }
        return columns + [
            TableColumn(book.say(.consoleListColumnTitle), .head),
            TableColumn(book.say(.consoleListColumnPlace)),
            TableColumn(book.say(.consoleListColumnChannel), .line),
            TableColumn(book.say(.screeningColumnUnits), .line),
            TableColumn(book.say(.screeningColumnRuling)),
        ]
    }

    private func row(_ row: DeskRow) -> TableRow {
        var cells: [HTML] = []
        if round.isOpen {
            cells.append(
                HTML.label(.class("choice choice--bare")) {
                    HTML.input(.type("checkbox"), .name("s"), .value(row.id.description))
                    HTML.span(
                        book.say(.screeningChoose(reference: row.reference)),
                        .class("offscreen")
                    )
                }
            )
        }
        return TableRow(
            cells + [
                title(row),
                HTML(
                    row.place.flatMap { tree[$0]?.name(in: book.language) }
                        ?? book.say(.suggestionPlaceEverywhere)
                ),
                HTML(book.say(row.channel.name)),
                units(row),
                ruling(row),
            ]
        )
    }

    private func title(_ row: DeskRow) -> HTML {
        let found = page.hints.filter { (row.title + row.body).contains($0) }
        return HTML {
            HTML.a(
                row.title,
                .href(
                    Address.screened(round.id, row.id).path + DeskAddress.query(page.filter)
                )
            )
            if row.certainty == .inventedSample { Component.sampleMark(in: book) }
            HTML.br()
            HTML.span(row.reference, .class("quiet small num"))
            if !found.isEmpty {
                " "
                Component.badge(
                    book.say(.criteriaHint(words: found.joined(separator: "、"))),
                    .yellow
                )
            }
        }
    }

    private func units(_ row: DeskRow) -> HTML {
        guard row.asked > 0 else { return HTML("—") }
        return HTML {
            HTML.span(
                book.say(
                    .screeningAnswered(asked: row.asked, answered: row.asked - row.unanswered)
                )
            )
            if let due = row.dueOn {
                let mark = DueMark(due: due, today: today, book: book)
                HTML.br()
                Component.badge(mark.text, mark.kind)
            }
        }
    }

    private func ruling(_ row: DeskRow) -> HTML {
        guard let outcome = row.outcome else {
            return Component.badge(book.say(.screeningUndecided))
        }
        guard let reason = row.reason else { return HTML(book.say(outcome.name)) }
        return HTML(
            book.say(
                .screeningOutcomeBecause(
                    outcome: book.say(outcome.name),
                    reason: book.say(reason.name)
                )
            )
        )
    }

    private var pages: HTML {
        let total = page.turns[page.filter.turn]
        let first = page.offset + 1
        let next = page.offset + page.limit
        return Component.pages(
            first...max(first, min(page.offset + page.rows.count, total)),
            of: total,
            previous: page.offset > 0
                ? path + DeskAddress.query(page.filter, from: max(0, page.offset - page.limit))
                : nil,
            next: next < total ? path + DeskAddress.query(page.filter, from: next) : nil,
            in: book
        )
    }
}
