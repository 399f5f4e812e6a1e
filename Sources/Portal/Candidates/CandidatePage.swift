import Civics
import Ledger
import Markup
import Proposing
import Wording

/// One candidate of a frozen list, every field of it.
struct CandidatePage {
    let book: Phrasebook
    let scope: Scope
    let list: FrozenList
    let entry: CandidateBook.Entry

    /// What is asked first, beside the headline.
    private static let first: [BookField] = [
        .annual, .lead, .finish, .places, .beneficiaries, .field,
    ]
    /// How it is done, and by whom.
    private static let plan: [BookField] = [
        .subItems, .category, .origin, .total, .funding, .responsible, .cooperating,
        .viceMayorPost, .contactPost, .start, .stageGoal, .maintenance, .publicIndex,
    ]
    /// Why it is done, and whether it can be.
    private static let grounds: [BookField] = [
        .background, .necessity, .feasibility, .risk, .opinions,
    ]

    var content: HTML {
        HTML {
            Component.crumbs(
                [
                    PageLink(book.say(.frameNavHome), to: Address.home.path(in: scope)),
                    PageLink(
                        book.say(.freezeListTitle(year: list.book.year)),
                        to: Address.candidateYear(list.book.year).path(in: scope)
                    ),
                ],
                here: book.say(.freezeNumber(number: entry.number)),
                in: book
            )
            HTML.div(.class("split")) {
                HTML.div {
                    head
                    HTML.div(.class("above-7 stack stack--loose")) {
                        targets
                        facts(Self.plan, .freezePlanTitle, id: "plan")
                        facts(Self.grounds, .freezeGroundsTitle, id: "grounds")
                        suggestions
                    }
                }
                HTML.div(.class("stack stack--loose")) {
                    CandidateFacts(book: book, entry: entry, fields: Self.first).content
                    neighbours
                }
            }
        }
    }

    private var head: HTML {
        let name = entry.localName(in: book.language)
        return HTML {
            Component.eyebrow(
                [
                    HTML(scope.jurisdiction.name(in: book.language)),
                    HTML(book.say(.projectListYear(year: list.book.year))),
                    Component.seal(book.say(.freezeSeal)),
                ] + (list.book.isSample ? [Component.sampleMark(in: book)] : [])
            )
            HTML.h1(name.text, .lang(name.lang))
            if !entry.content.isEmpty {
                Component.lead { LocalText(entry.content, in: book.language).html }
            }
        }
    }

    private var targets: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "targets")) {
            HTML.h2(book.say(.candidateSectionTargets), .id("targets"))
            CandidateTargets(book: book, entry: entry).content
        }
    }

    @HTML.Builder private func facts(
        _ fields: [BookField],
        _ title: Message,
        id: String
    ) -> HTML {
        if fields.contains(where: { !entry.lines($0, in: book).isEmpty }) {
            HTML.section(.class("stack"), .aria("labelledby", id)) {
                HTML.h2(book.say(title), .id(id))
                CandidateFacts(book: book, entry: entry, fields: fields).content
            }
        }
    }

    private var suggestions: HTML {
        HTML.section(.class("stack"), .aria("labelledby", "suggestions")) {
            Component.headline(
                entry.suggestions.isEmpty
                    ? .freezeSuggestionsNone : .freezeSuggestions(count: entry.suggestionCount),
                level: .h2,
                id: "suggestions",
                in: book
            )
            if !entry.suggestions.isEmpty {
                Component.facts(
                    entry.suggestions.map { channel in
                        (
                            Channel(rawValue: channel.channel).map { book.say($0.name) } ?? "",
                            HTML {
                                HTML.b(book.number(channel.references.count), .class("num"))
                                HTML.br()
                                HTML.span(.class("small quiet num")) {
                                    references(channel.references)
                                }
                            }
                        )
                    }
                )
                HTML.p(book.say(.freezeSuggestionsText), .class("small quiet column"))
            }
        }
    }

    /// Numbers that break between and not within themselves.
    @HTML.Builder private func references(_ references: [String]) -> HTML {
        for (index, reference) in references.enumerated() {
            if index > 0 { " " }
            HTML.span(reference, .class("nowrap"))
        }
    }

    private var neighbours: HTML {
        HTML.section(.class("stack"), .aria("label", book.say(.freezeOthersTitle))) {
            HTML.h2(book.say(.freezeOthersTitle))
            HTML.div(.class("stack stack--tight small")) {
                for other in list.book.candidates where other.number != entry.number {
                    let name = other.localName(in: book.language)
                    HTML.p {
                        HTML.span(String(other.number), .class("num faint"))
                        " "
                        HTML.a(
                            name.text,
                            .href(
                                Address.candidate(year: list.book.year, number: other.number)
                                    .path(in: scope)
                            ),
                            .lang(name.lang)
                        )
                    }
                }
            }
        }
    }
}

/// Fields of a candidate, one under the other; those that say nothing are left out.
struct CandidateFacts {
    let book: Phrasebook
    let entry: CandidateBook.Entry
    let fields: [BookField]

    var content: HTML {
        Component.facts(
            fields.compactMap { field in
                let lines = entry.lines(field, in: book)
                guard !lines.isEmpty else { return nil }
                return (book.say(field.label), HTML { for line in lines { said(line) } })
            }
        )
    }

    @HTML.Builder private func said(_ line: String) -> HTML {
        HTML.p { MixedText(line, in: book.language).html }
    }
}

/// What a candidate is to reach, as a table.
struct CandidateTargets {
    let book: Phrasebook
    let entry: CandidateBook.Entry

    @HTML.Builder var content: HTML {
        let columns =
            [
                TableColumn(book.say(.freezeColumnIndicator), .head),
                TableColumn(book.say(.freezeColumnRelation), .line),
                TableColumn(book.say(.freezeColumnQuantity), .number),
            ] + (hasParts ? [TableColumn(book.say(.candidateSectionParts))] : [])
        Component.table(
            name: book.say(.candidateSectionTargets),
            columns: columns,
            rows: entry.targets.map(row),
            in: book
        )
    }

    private var hasParts: Bool { entry.targets.contains { $0.part != 0 } }

    private func row(_ target: CandidateBook.Target) -> TableRow {
        let relation = CandidateTarget.Relation(rawValue: target.relation)
        let part = entry.subItems.first { $0.number == target.part }?.name ?? "—"
        return TableRow(
            [
                LocalText(target.indicator, in: book.language).html,
                HTML(relation.map { book.say($0.name) } ?? "—"),
                LocalText(target.quantity, in: book.language).html,
            ] + (hasParts ? [LocalText(part, in: book.language).html] : [])
        )
    }
}
