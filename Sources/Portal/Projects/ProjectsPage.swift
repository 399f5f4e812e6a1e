import Civics
import Delivering
import Ledger
import Markup
import Wording

/// The livelihood projects of a year: how many are done, what was published of each.
struct ProjectsPage {
    let book: Phrasebook
    let scope: Scope
    /// The list shown; nil where there is none yet.
    let list: ProjectList?
    /// The same in delivery; nil where there is no list.
    let board: DeliveryBoard?
    /// The years there are lists of, newest first.
    let years: [Int]
    let kinds: ProgrammeKinds

    var content: HTML {
        HTML {
            if let list {
                head(list)
                tabs(list)
                entries(list)
                source(list)
            } else {
                nothing
            }
        }
    }

    @HTML.Builder private func head(_ list: ProjectList) -> HTML {
        Component.eyebrow(
            [
                HTML(scope.jurisdiction.name(in: book.language)),
                HTML(book.say(.projectListYear(year: list.programme.year))),
                HTML(book.say(.projectAsOf(date: board.asOf(list.programme).description))),
            ] + (list.isSample ? [Component.sampleMark(in: book)] : [])
        )
        Component.headline(headline(list), in: book)
        Component.lead(book.say(.projectListLead))
        Component.figures(figures(list), in: book)
    }

    private func headline(_ list: ProjectList) -> Message {
        let (total, done, held) = (list.entries.count, list.done, list.held)
        if total == 0 { return .projectHeadlineNone }
        if done == total { return .projectHeadlineDone(count: total, done: done) }
        return held == 0
            ? .projectHeadlineRunning(count: total, done: done, running: total - done)
            : .projectHeadlineHeld(
                count: total,
                done: done,
                running: total - done - held,
                held: held
            )
    }

    private func figures(_ list: ProjectList) -> [Figure] {
        [
            Figure(
                book.number(list.entries.count),
                unit: unit(.projectUnitProjects),
                HTML(book.say(.projectFigureElected))
            ),
            Figure(
                book.number(list.done),
                unit: unit(.projectUnitProjects),
                HTML(book.say(.projectFigureDone))
            ),
            Figure(
                book.number(list.quantities),
                unit: unit(.projectUnitFigures),
                HTML(book.say(.projectFigureQuantities))
            ),
            Figure(
                book.number(list.withoutQuantity),
                unit: unit(.projectUnitProjects),
                HTML(book.say(.projectFigureWithout))
            ),
        ]
    }

    /// Chinese counts with a classifier; English says it in the sentence.
    private func unit(_ message: Message) -> String? {
        book.language == .zh ? book.say(message) : nil
    }

    @HTML.Builder private func tabs(_ list: ProjectList) -> HTML {
        if years.count > 1 {
            HTML.div(.class("above-6")) {
                Component.tabs(
                    label: book.say(.projectYearsLabel),
                    years.map { year in
                        let link = PageLink(
                            book.say(.projectListYear(year: year)),
                            to: Address.projectYear(year).path(in: scope),
                            isCurrent: year == list.programme.year
                        )
                        return (link, nil)
                    },
                    in: book
                )
            }
        }
    }

    private func entries(_ list: ProjectList) -> HTML {
        HTML.section(.class("section"), .aria("labelledby", "projects")) {
            Component.sectionHead(book.say(.projectListSection), id: "projects") {
                HTML.span(book.say(.projectListOrder), .class("small quiet"))
            }
            Component.entries(
                list.entries.map {
                    ProjectEntry(list.programme, $0, board, kinds, scope, book).entry
                },
                in: book
            )
        }
    }

    private func source(_ list: ProjectList) -> HTML {
        HTML.section(.class("section"), .aria("labelledby", "source")) {
            HTML.h2(book.say(.projectSourceTitle), .id("source"))
            Component.facts([
                (
                    book.say(.projectFactsBasis),
                    LocalText(list.programme.basis, in: book.language).html
                ),
                (book.say(.projectFactsSource), SourceLine(list.programme.provenance, book).html),
                (book.say(.projectFactsAsOf), HTML(book.date(board.asOf(list.programme)))),
            ])
            HTML.p(.class("row above-5 no-print")) {
                Component.buttonLink(
                    book.say(.projectDataButton),
                    to: Address.dataFile(.projectsCSV).path(in: scope),
                    .second,
                    download: DataFile.projectsCSV.rawValue
                )
                HTML.a(book.say(.projectDataLink), .href(Address.data.path(in: scope)))
            }
        }
    }

    @HTML.Builder private var nothing: HTML {
        Component.eyebrow([HTML(scope.jurisdiction.name(in: book.language))])
        Component.headline(.projectHeadlineNone, in: book)
        Component.lead(book.say(.projectListLead))
        Component.empty(title: book.say(.projectEmptyTitle), book.say(.projectEmptyText)) {
            Component.buttonLink(
                book.say(.projectEmptyButton),
                to: Address.suggest.path(in: scope),
                .second
            )
        }
    }
}
