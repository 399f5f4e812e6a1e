import Civics
import Ledger
import Markup
import Proposing
import Wording

/// What waits for an answer, by the day it was promised one.
struct RepliesPage {
    let book: Phrasebook
    let found: WaitingPage
    let asked: ReplyQuery
    /// How many answers were just sent.
    let sent: Int?
    let mayReply: Bool
    let filterTarget: FormTarget

    /// Whether a suggestion on it is an invented sample.
    var showsSamples: Bool {
        found.suggestions.contains { $0.suggestion.provenance.certainty == .inventedSample }
    }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            if let sent {
                Component.notice(
                    .done,
                    title: book.say(.replyBatchDone(count: sent)),
                    book.say(.replyDoneText)
                )
            }
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                if mayReply { links }
            }
            figures
            if found.counts.undated > 0 {
                HTML.p(
                    book.say(.replyQueueUndated(count: found.counts.undated)),
                    .class("small quiet")
                )
            }
            filter
            Component.tabs(label: book.say(.replyQueueTabs), tabs, in: book)
            if found.suggestions.isEmpty { empty } else { list }
        }
    }

    private var headline: Message {
        let counts = found.counts
        guard counts.waiting > 0 else { return .replyQueueHeadlineNone }
        return counts.overdue > 0
            ? .replyQueueHeadlineOverdue(count: counts.waiting, overdue: counts.overdue)
            : .replyQueueHeadline(count: counts.waiting)
    }

    private var links: HTML {
        HTML.p(.class("row no-print")) {
            Component.buttonLink(
                book.say(.replyTemplatesTitle),
                to: Address.replyTemplates.path,
                .quiet,
                size: .small
            )
            Component.buttonLink(
                book.say(.replySlipsTitle),
                to: Address.replySlips.path,
                .quiet,
                size: .small
            )
        }
    }

    private var figures: HTML {
        let counts = found.counts
        return Component.figures(
            [
                Figure(book.number(counts.overdue), HTML(book.say(.replyQueueFigureOverdue))),
                Figure(book.number(counts.thisWeek), HTML(book.say(.replyQueueFigureWeek))),
                Figure(book.number(counts.decided), HTML(book.say(.replyQueueFigureDecided))),
                Figure(
                    book.number(counts.waiting - counts.decided),
                    HTML(book.say(.replyQueueFigureUndecided))
                ),
            ],
            in: book
        )
    }

    private var filter: HTML {
        HTML.div(.class("no-print")) {
            Component.form(filterTarget, class: "filter-row", label: book.say(.replyFilterLabel)) {
                if asked.filter.due != .any {
                    Component.hiddenFields([.init("due", asked.filter.due.rawValue)])
                }
                Component.select(
                    Field("outcome", book.say(.replyFilterOutcome)),
                    options: found.outcomes.map {
                        FormOption(
                            $0.outcome.rawValue,
                            book.say(
                                .replyFilterCounted(
                                    name: book.say($0.outcome.name),
                                    count: $0.number
                                )
                            )
                        )
                    },
                    selected: asked.filter.outcome?.rawValue,
                    prompt: book.say(.replyFilterAny),
                    in: book
                )
                Component.select(
                    Field("candidate", book.say(.replyFilterCandidate)),
                    options: found.candidates.map { FormOption($0.id.description, $0.name) },
                    selected: asked.filter.candidate?.description,
                    prompt: book.say(.replyFilterAny),
                    in: book
                )
                Component.select(
                    Field("channel", book.say(.consoleListColumnChannel)),
                    options: Channel.allCases.map { FormOption($0.rawValue, book.say($0.name)) },
                    selected: asked.filter.channel?.rawValue,
                    prompt: book.say(.replyFilterAny),
                    in: book
                )
                HTML.label(.class("choice filter-tick")) {
                    HTML.input(
                        .type("checkbox"),
                        .name("decided"),
                        .value("1"),
                        .checked(asked.filter.isDecided)
                    )
                    HTML.span(book.say(.replyFilterDecided))
                }
                Component.button(book.say(.replyFilterButton), .second)
            }
        }
    }

    private var tabs: [(link: PageLink, count: Int?)] {
        ReplyFilter.Due.allCases.map { due in
            var filter = asked.filter
            filter.due = due
            let isPlain = filter == ReplyFilter(due: due)
            return (
                PageLink(
                    book.say(due.name),
                    to: ReplyQuery.path(.replies, filter),
                    isCurrent: due == asked.filter.due
                ),
                isPlain ? count(due) : due == asked.filter.due ? found.total : nil
            )
        }
    }

    private func count(_ due: ReplyFilter.Due) -> Int {
        switch due {
        case .any: found.counts.waiting
        case .overdue: found.counts.overdue
        case .week: found.counts.thisWeek
        case .undated: found.counts.undated
        }
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.replyQueueEmptyTitle),
            book.say(.replyQueueEmptyText)
        )
    }

    @HTML.Builder private var list: HTML {
        if mayReply, found.counts.decided > 0 { batch }
        Component.table(
            name: book.say(.replyNav),
            columns: [
                TableColumn(book.say(.replyQueueColumnDue), .line),
                TableColumn(book.say(.consoleListColumnTitle), .head),
                TableColumn(book.say(.consoleListColumnChannel), .line),
                TableColumn(book.say(.consoleListColumnState)),
            ],
            rows: found.suggestions.map(row),
            in: book
        )
        pages
    }

    private var batch: HTML {
        var filter = asked.filter
        filter.isDecided = true
        return HTML.p(.class("no-print")) {
            Component.buttonLink(
                book.say(.replyBatchAsk(most: Replying.mostAtOnce)),
                to: ReplyQuery.path(.replyBatch, filter)
            )
        }
    }

    private func row(_ waiting: WaitingSuggestion) -> TableRow {
        let suggestion = waiting.suggestion
        return TableRow([
            DueView(due: waiting.due, book: book).badge,
            HTML {
                HTML.a(
                    suggestion.title,
                    .href(Address.suggestion(suggestion.id).path),
                    .lang("zh-Hans")
                )
                if suggestion.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
                HTML.br()
                HTML.span(suggestion.reference, .class("num nowrap quiet"))
            },
            HTML(book.say(suggestion.channel.name)),
            HTML(
                suggestion.state == .decided
                    ? suggestion.ruling.map {
                        book.say(.replyQueueDecided(outcome: book.say($0.outcome.name)))
                    } ?? book.say(suggestion.state.name) : book.say(suggestion.state.name)
            ),
        ])
    }

    private var pages: HTML {
        let first = asked.offset + 1
        let last = min(asked.offset + found.suggestions.count, found.total)
        let next = asked.offset + ReplyQuery.pageSize
        let previous = asked.offset - ReplyQuery.pageSize
        return Component.pages(
            first...max(first, last),
            of: found.total,
            previous: asked.offset > 0
                ? ReplyQuery.path(.replies, asked.filter, from: max(0, previous)) : nil,
            next: next < found.total
                ? ReplyQuery.path(.replies, asked.filter, from: next) : nil,
            in: book
        )
    }
}

extension ReplyFilter.Due {
    /// What the tab is called.
    fileprivate var name: Message {
        switch self {
        case .any: .replyQueueTabAny
        case .overdue: .replyQueueTabOverdue
        case .week: .replyQueueTabWeek
        case .undated: .replyQueueTabUndated
        }
    }
}
