import Casework
import Civics
import Delivering
import Ledger
import Markup
import Wording

/// One project: what was promised and published, from whom, and how far it has come.
struct ProjectPage {
    let book: Phrasebook
    let scope: Scope
    let list: ProjectList
    /// The list in delivery; nil where there is none.
    let board: DeliveryBoard?
    let entry: Enrolment
    let cases: PublicCases
    /// Whether everybody may see a list.
    let isPublic: (Programme) -> Bool
    /// How it was voted for and rated, and its line of the report card.
    let fate: FateSteps
    /// The newest bulletin of its list; nil before the first.
    let bulletin: (serial: Int, month: Int)?

    private var subject: Subject { entry.subject }
    private var known: [MeasuredFact] { entry.measures.filter { $0.fact != nil } }

    var content: HTML {
        HTML {
            crumbs
            HTML.div(.class("split")) {
                head
                Component.facts(facts)
            }
            figures
            HTML.div(.class("section split")) {
                HTML.div(.class("stack stack--loose")) {
                    if let row {
                        ProjectProgress(row: row, board: board, scope: scope, book: book).content
                    }
                    if row == nil { published }
                    supervision
                    acts
                }
                neighbours
            }
        }
    }

    /// The project with its plan; nil where none is in force.
    var row: DeliveryBoard.Row? {
        board?[entry.number].flatMap { $0.entry.plan == nil ? nil : $0 }
    }

    private var crumbs: HTML {
        Component.crumbs(
            [
                PageLink(book.say(.frameNavHome), to: Address.home.path(in: scope)),
                PageLink(
                    book.say(.projectListTitle(year: list.programme.year)),
                    to: Address.projectYear(list.programme.year).path(in: scope)
                ),
            ],
            here: book.say(.projectNumber(number: entry.number)),
            in: book
        )
    }

    private var head: HTML {
        HTML.div {
            Component.eyebrow(
                [
                    HTML(scope.jurisdiction.name(in: book.language)),
                    HTML(book.say(.projectListYear(year: list.programme.year))),
                    HTML(book.say(.projectAsOf(date: board.asOf(list.programme).description))),
                ] + (entry.isSample ? [Component.sampleMark(in: book)] : [])
            )
            HTML.h1(subject.name(in: book.language), .lang(name.lang))
            if let row {
                HTML.p(.class("above-2")) { Component.light(row.mark, .pill, in: book) }
                Component.lead(row.saying(in: book) ?? book.say(lead))
            } else {
                Component.lead(book.say(lead))
            }
        }
    }

    private var name: LocalText { subject.localName(in: book.language) }

    private var mark: ProgrammeKind.Mark? { list.state(of: entry)?.mark }

    private var lead: Message {
        switch (mark, known.isEmpty) {
        case (.done?, false): .projectLeadDone(count: known.count)
        case (.done?, true): .projectLeadDoneWithout
        case (.held?, _): .projectLeadHeld(state: state)
        case (_, false): .projectLeadRunning(state: state, count: known.count)
        case (_, true): .projectLeadRunningWithout(state: state)
        }
    }

    /// What its state is called; the id itself where the kind no longer has it.
    private var state: String {
        list.state(of: entry)?.name.text(in: book.language) ?? entry.state
    }

    /// The other lists that everybody may see and that have it, too.
    private var elsewhere: [(name: String, value: HTML)] {
        guard let board, let row else { return [] }
        let lists = row.elsewhere(board.others.filter(isPublic), in: book)
        guard !lists.isEmpty else { return [] }
        return [
            (
                book.say(.deliveryElsewhere),
                HTML(lists.joined(separator: book.say(.deliveryListSeparator) + book.gap))
            )
        ]
    }

    private var facts: [(name: String, value: HTML)] {
        [
            (book.say(.projectFactsState), HTML(state)),
            (book.say(.projectFactsField), HTML(FieldNames.name(of: subject.field, in: book))),
            (
                book.say(.projectFactsBasis),
                LocalText(list.programme.basis, in: book.language).html
            ),
            (book.say(.projectFactsCode), HTML.span(entry.code, .class("num nowrap"))),
            (book.say(.projectFactsSource), SourceLine(subject.provenance, book).html),
        ] + replacement + elsewhere
    }

    /// Whose place it took, or which took its place.
    private var replacement: [(name: String, value: HTML)] {
        board?[entry.number].map { row in
            ReplacementLine(book: book, row: row) {
                Address.project(year: list.programme.year, number: $0).path(in: scope)
            }.facts
        } ?? []
    }

    /// Four at most; the table below has all of them.
    @HTML.Builder private var figures: HTML {
        if let row {
            HTML.div(.class("above-6")) {
                Component.figures(ProjectFigures(row: row, book: book).all, in: book)
            }
        } else {
            publishedFigures
        }
    }

    @HTML.Builder private var publishedFigures: HTML {
        let shown = known.prefix(4).compactMap { measured in
            measured.fact.map { figure(measured.measure, $0) }
        }
        if !shown.isEmpty {
            HTML.div(.class("above-6")) { Component.figures(shown, in: book) }
        }
    }

    private func figure(_ measure: Measure, _ fact: Fact) -> Figure {
        let value = PublishedValue(fact.value, in: book).text
        return Figure(
            value.text,
            HTML {
                measure.localName(in: book.language).html
                if !measure.place.isEmpty, measure.place != measure.name {
                    HTML.br()
                    LocalText(measure.place, in: book.language).html
                }
            },
            isSample: fact.provenance.certainty == .inventedSample
        )
    }

    private var neighbours: HTML {
        HTML.section(.class("stack"), .aria("label", book.say(.projectOthersTitle))) {
            HTML.h2(book.say(.projectOthersTitle))
            HTML.div(.class("stack stack--tight small")) {
                for other in list.entries where other.number != entry.number {
                    HTML.p { link(to: other) }
                }
            }
            HTML.p {
                HTML.a(
                    book.say(.projectBack(year: list.programme.year)),
                    .href(Address.projectYear(list.programme.year).path(in: scope))
                )
            }
        }
    }

    private func link(to other: Enrolment) -> HTML {
        let name = other.subject.localName(in: book.language)
        return HTML {
            HTML.span(String(other.number), .class("num faint"))
            " "
            HTML.a(
                name.text,
                .href(
                    Address.project(year: list.programme.year, number: other.number)
                        .path(in: scope)
                ),
                .lang(name.lang)
            )
        }
    }
}
