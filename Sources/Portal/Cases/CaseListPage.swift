import Casework
import Civics
import Ledger
import Markup
import Wording

/// The cases of a district by how far they are.
struct CaseListPage {
    let book: Phrasebook
    let query: CaseQuery
    let page: CasePageShown
    let kinds: [CaseKind]
    let parties: [Party]
    let listed: [ListedSubject]
    let mayRaise: Bool

    /// What is shown, and where in the list it begins.
    struct CasePageShown {
        let lines: [CaseLine]
        let total: Int
        let counts: [CaseFilter.Turn: Int]
        let offset: Int
    }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div {
                HTML.div(.class("row row--between")) {
                    Component.headline(headline, in: book)
                    if mayRaise {
                        HTML.p(.class("no-print")) {
                            Component.buttonLink(
                                book.say(.caseListRaise),
                                to: Address.newCase.path,
                                .second,
                                size: .small
                            )
                        }
                    }
                }
                Component.lead(
                    book.say(.caseListLead(open: count(.open), overdue: count(.overdue)))
                )
            }
            Component.tabs(label: book.say(.caseListTabs), tabs, in: book)
            filter
            if page.lines.isEmpty {
                Component.empty(
                    title: book.say(.caseListEmptyTitle),
                    book.say(.caseListEmptyText)
                )
            } else {
                table
                pages
            }
        }
    }

    private func count(_ turn: CaseFilter.Turn) -> Int { page.counts[turn] ?? 0 }

    private var headline: Message {
        count(.mine) == 0 ? .caseListHeadlineNone : .caseListHeadline(count: count(.mine))
    }

    private var tabs: [(link: PageLink, count: Int?)] {
        CaseFilter.Turn.allCases.map { turn in
            (
                PageLink(
                    book.say(turn.name),
                    to: query.with(turn).address,
                    isCurrent: turn == query.turn
                ),
                count(turn)
            )
        }
    }

    private var filter: HTML {
        Component.form(
            FormTarget(
                Address.cases.path,
                method: .get,
                hidden: [.init("turn", query.turn.rawValue)]
            ),
            class: "filter-row no-print"
        ) {
            select(
                "kind",
                .caseListKind,
                .caseListKindAll,
                kinds.map { FormOption($0.id, $0.name.text(in: book.language)) },
                query.kind
            )
            select(
                "owner",
                .caseListOwner,
                .caseListOwnerAll,
                parties.options(in: book.language),
                query.owner
            )
            select(
                "project",
                .caseListProject,
                .caseListProjectAll,
                listed.map { $0.option(in: book.language) },
                query.project
            )
            Component.button(book.say(.caseListFilter), .second)
            if query.isFiltered {
                HTML.a(book.say(.caseListClear), .href(CaseQuery(turn: query.turn).address))
            }
        }
    }

    private func select(
        _ name: String,
        _ label: Message,
        _ prompt: Message,
        _ options: [FormOption],
        _ selected: String
    ) -> HTML {
        Component.select(
            Field(name, book.say(label)),
            options: options,
            selected: selected,
            prompt: book.say(prompt),
            in: book
        )
    }

    private var table: HTML {
        Component.table(
            name: book.say(.caseNav),
            columns: [
                TableColumn(book.say(.caseColumnCase), .head),
                TableColumn(book.say(.caseColumnState), .line),
                TableColumn(book.say(.caseColumnDue), .line),
                TableColumn(book.say(.caseColumnOwner)),
                TableColumn(book.say(.caseColumnProject)),
            ],
            rows: page.lines.map(row),
            in: book
        )
    }

    private func row(_ line: CaseLine) -> TableRow {
        let title = line.kind.title(of: line.file, in: book.language)
        return TableRow(
            [
                HTML {
                    HTML.span(line.file.reference, .class("num faint"))
                    " "
                    HTML.a(
                        title.text,
                        .href(Address.caseFolder(line.file.id).path),
                        .lang(title.lang)
                    )
                    if line.file.certainty == .inventedSample {
                        " "
                        Component.sampleMark(in: book)
                    }
                },
                Component.badge(book.say(line.standing.state.name), line.standing.state.badge),
                line.due.map { DueView(due: $0, book: book).badge } ?? HTML("—"),
                HTML(parties.name(of: line.standing.owner, in: book.language) ?? "—"),
                line.project?.localName(in: book.language).html ?? HTML("—"),
            ],
            line.standing.state == .closed && query.turn != .closed ? .off : .usual
        )
    }

    private var pages: HTML {
        Component.pages(
            (page.offset + 1)...(page.offset + page.lines.count),
            of: page.total,
            previous: page.offset > 0 ? query.address(from: page.offset - CaseQuery.limit) : nil,
            next: page.offset + page.lines.count < page.total
                ? query.address(from: page.offset + CaseQuery.limit) : nil,
            in: book
        )
    }
}

extension CaseFilter.Turn {
    /// What the tab says.
    var name: Message {
        switch self {
        case .mine: .caseTabMine
        case .open: .caseTabOpen
        case .overdue: .caseTabOverdue
        case .answered: .caseTabAnswered
        case .unassigned: .caseTabUnassigned
        case .closed: .caseTabClosed
        }
    }
}
