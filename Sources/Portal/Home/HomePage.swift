import Civics
import Deciding
import Delivering
import Ledger
import Markup
import Proposing
import Supervising
import Tallying
import Wording

/// The first page: the year as a sentence, five acts, figures, the projects.
struct HomePage {
    typealias List = (programme: Programme, entries: [Enrolment])

    let book: Phrasebook
    let scope: Scope
    let list: List?
    /// The same in delivery; nil where there is no list.
    let board: DeliveryBoard?
    let counts: [ChannelCount]
    let ballot: BallotResult?
    /// The newest bulletin; nil before the first is issued.
    let bulletin: Bulletin?
    let kinds: ProgrammeKinds

    /// Whether any figure on it is invented.
    var showsSamples: Bool {
        counts.contains { $0.samples > 0 }
            || list?.programme.provenance.certainty == .inventedSample
            || ballot?.ballot.isInvented(.losers) == true
            || bulletin?.certainty == .inventedSample
    }

    var content: HTML {
        HTML {
            HTML.section(.class("hero")) {
                eyebrow
                Component.headline(headline, in: book)
                Component.lead(book.say(.homeLead))
                actions
            }
            HTML.section(.aria("labelledby", "acts")) {
                HTML.h2(book.say(.homeActsTitle), .class("offscreen"), .id("acts"))
                Component.acts(acts, in: book)
            }
            HTML.section(.class("section"), .aria("label", book.say(.homeFiguresTitle))) {
                Component.figures(figures, in: book)
            }
            projects
            if counts.contains(where: { $0.total > 0 }) {
                ChannelCounts(book: book, counts: counts).content
            }
        }
    }

    private var eyebrow: HTML {
        var items = [HTML(scope.jurisdiction.name(in: book.language))]
        if let programme = list?.programme {
            items.append(HTML(book.say(.homeYear(year: programme.year))))
            items.append(
                HTML(book.say(.homeAsOf(date: board.asOf(programme).description)))
            )
        }
        return Component.eyebrow(items)
    }

    private var headline: Message {
        guard let list, !list.entries.isEmpty else { return .homeHeadlineEmpty }
        let total = list.entries.count
        return done == total
            ? .homeHeadlineDone(count: total)
            : .homeHeadlineRunning(count: total, done: done, running: total - done)
    }

    private var done: Int {
        guard let list, let kind = kinds[list.programme.kind] else { return 0 }
        return list.entries.count { kind.state($0.state)?.mark == .done }
    }

    private var actions: HTML {
        HTML.p(.class("actions")) {
            Component.buttonLink(
                book.say(.homeSuggestButton),
                to: Address.suggest.path(in: scope)
            )
            Component.buttonLink(
                book.say(.homeTrackButton),
                to: Address.track.path(in: scope),
                .second
            )
        }
    }

    private var acts: [Act] {
        let suggestions = counts.reduce(0) { $0 + $1.total }
        return [
            Act(
                suggestions > 0 ? .now : .next,
                name: book.say(.actProposingName),
                address: Address.suggest.path(in: scope),
                state: book.say(.homeActOpen),
                text: HTML {
                    suggestions > 0
                        ? book.say(.homeActProposing(count: suggestions))
                        : book.say(.homeActProposingNone)
                    sample(counts.contains { $0.samples > 0 })
                }
            ),
            Act(
                list == nil ? .next : .done,
                name: book.say(.actDecidingName),
                address: Address.ballots.path(in: scope),
                state: state(list == nil ? .next : .done),
                text: HTML(
                    list.map {
                        book.say(
                            .homeActDeciding(
                                year: $0.programme.year,
                                count: $0.entries.count
                            )
                        )
                    } ?? book.say(.homeActDecidingNone)
                )
            ),
            Act(
                list == nil ? .next : (done == list?.entries.count ? .done : .now),
                name: book.say(.actDeliveringName),
                address: Address.projects.path(in: scope),
                state: state(
                    list == nil ? .next : (done == list?.entries.count ? .done : .now)
                ),
                text: HTML(
                    list.map {
                        book.say(.homeActDelivering(count: $0.entries.count, done: done))
                    } ?? book.say(.homeActDeliveringNone)
                )
            ),
            Act(
                bulletin == nil ? .next : .now,
                name: book.say(.actSupervisingName),
                address: Address.bulletins.path(in: scope),
                state: bulletin == nil ? unrecorded : state(.now),
                text: HTML {
                    bulletin.map { bulletin in
                        book.say(
                            .bulletinHome(
                                month: bulletin.month,
                                behind: Int(bulletin.facts.values[.behind] ?? "") ?? 0
                            )
                        )
                    } ?? book.say(.homeActSupervising)
                    sample(bulletin?.certainty == .inventedSample)
                }
            ),
            Act(
                .next,
                name: book.say(.actEvaluatingName),
                address: Address.report.path(in: scope),
                state: unrecorded,
                text: HTML(book.say(.homeActEvaluating))
            ),
        ]
    }

    private func state(_ stage: Stage) -> String {
        switch stage {
        case .done: book.say(.homeActDone)
        case .now: book.say(.homeActNow)
        case .next: book.say(.homeActNext)
        }
    }

    /// The state of an act of which the record has nothing, though it may have taken place.
    private var unrecorded: String {
        list == nil ? state(.next) : book.say(.homeActUnrecorded)
    }

    private func sample(_ isSample: Bool) -> HTML {
        isSample ? Component.sampleMark(in: book) : .empty
    }

    private var figures: [Figure] {
        let total = counts.reduce(0) { $0 + $1.total }
        let answered = counts.reduce(0) { $0 + $1.answered }
        let isSample = counts.contains { $0.samples > 0 }
        var figures = [
            Figure(
                book.number(total),
                unit: unit,
                HTML(book.say(.homeFigureSuggestions)),
                isSample: isSample
            ),
            Figure(
                book.number(answered),
                unit: unit,
                HTML(book.say(.homeFigureAnswered)),
                isSample: isSample
            ),
        ]
        if let list {
            figures.append(
                Figure(
                    book.number(list.entries.count),
                    unit: projectsUnit,
                    HTML(book.say(.homeFigureProjects(year: list.programme.year)))
                )
            )
        }
        if let ballot {
            figures.append(
                Figure(
                    book.number(ballot.count.outcome.elected.count),
                    unit: projectsUnit,
                    HTML(
                        book.say(.homeFigureElected(count: ballot.record.items.count))
                    ),
                    isSample: ballot.ballot.isInvented(.losers)
                )
            )
        }
        return figures
    }

    /// Chinese counts with a classifier; English says it in the sentence.
    private var unit: String? {
        book.language == .zh ? book.say(.homeFigureSuggestionsUnit) : nil
    }

    private var projectsUnit: String? {
        book.language == .zh ? book.say(.homeFigureProjectsUnit) : nil
    }

    @HTML.Builder private var projects: HTML {
        if let list, !list.entries.isEmpty {
            HTML.section(.class("section")) {
                Component.sectionHead(
                    book.say(.homeProjectsTitle(year: list.programme.year))
                ) {
                    HTML.a(
                        book.say(.homeProjectsAll),
                        .href(Address.projectYear(list.programme.year).path(in: scope))
                    )
                }
                Component.entries(
                    list.entries.map {
                        ProjectEntry(list.programme, $0, board, kinds, scope, book).entry
                    },
                    in: book
                )
                HTML.p(
                    book.say(.homeSource(source: list.programme.provenance.source)),
                    .class("tiny faint source")
                )
            }
        } else {
            HTML.section(.class("section")) {
                Component.empty(
                    title: book.say(.homeEmptyTitle),
                    book.say(.homeEmptyText)
                ) {
                    Component.buttonLink(
                        book.say(.homeSuggestButton),
                        to: Address.suggest.path(in: scope),
                        .second
                    )
                }
            }
        }
    }
}
