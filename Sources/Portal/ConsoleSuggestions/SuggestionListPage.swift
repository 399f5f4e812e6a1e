import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The clerk's list: how many by which channel, then fifty a page.
struct SuggestionListPage {
    let book: Phrasebook
    let page: SuggestionPage
    let tree: JurisdictionTree
    let mayExchange: Bool

    /// Whether a suggestion on it is an invented sample.
    var showsSamples: Bool {
        page.counts.contains { $0.samples > 0 }
    }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                if mayExchange { exchange }
            }
            channels
            Component.tabs(label: book.say(.consoleListStanding), standings, in: book)
            if page.suggestions.isEmpty { empty } else { list }
        }
    }

    private var headline: Message {
        let all = page.counts.reduce(0) { $0 + $1.total }
        let waiting = page.counts.reduce(0) { $0 + $1.waiting }
        guard all > 0 else { return .consoleListHeadlineNone }
        return waiting == 0
            ? .consoleListHeadlineAllAnswered(count: all)
            : .consoleListHeadline(count: all, waiting: waiting)
    }

    private var exchange: HTML {
        HTML.p(.class("row no-print")) {
            Component.buttonLink(
                book.say(.consoleNavImport),
                to: Address.importSuggestions.path,
                .second,
                size: .small
            )
            Component.buttonLink(
                book.say(.consoleNavExport),
                to: Address.exportSuggestions.path,
                .second,
                size: .small
            )
        }
    }

    /// Counts by channel, each a filter.
    private var channels: HTML {
        HTML.nav(.class("channels"), .aria("label", book.say(.consoleListChannels))) {
            channel(nil, book.say(.consoleListAllChannels), page.counts.reduce(0) { $0 + $1.total })
            for count in page.counts {
                channel(count.channel, book.say(count.channel.name), count.total)
            }
        }
    }

    private func channel(_ channel: Channel?, _ name: String, _ total: Int) -> HTML {
        HTML.a(
            .href(
                SuggestionQuery.path(
                    SuggestionFilter(standing: page.filter.standing, channel: channel)
                )
            ),
            .aria("current", page.filter.channel == channel ? "true" : nil)
        ) {
            HTML.span(name)
            HTML.b(book.number(total), .class("num"))
        }
    }

    private var standings: [(link: PageLink, count: Int?)] {
        SuggestionFilter.Standing.allCases.map { standing in
            let filter = SuggestionFilter(standing: standing, channel: page.filter.channel)
            return (
                PageLink(
                    book.say(standing.name),
                    to: SuggestionQuery.path(filter),
                    isCurrent: standing == page.filter.standing
                ),
                page.total(filter)
            )
        }
    }

    private var empty: HTML {
        Component.empty(
            title: book.say(.consoleListEmptyTitle),
            book.say(.consoleListEmptyText)
        )
    }

    @HTML.Builder private var list: HTML {
        Component.table(
            name: book.say(.consoleNavSuggestions),
            columns: [
                TableColumn(book.say(.consoleListColumnReference), .line),
                TableColumn(book.say(.consoleListColumnTitle), .head),
                TableColumn(book.say(.consoleListColumnPlace)),
                TableColumn(book.say(.consoleListColumnChannel), .line),
                TableColumn(book.say(.consoleListColumnReceived), .line),
                TableColumn(book.say(.consoleListColumnState), .line),
            ],
            rows: page.suggestions.map(row),
            in: book
        )
        if page.total > 0 { pages }
    }

    private func row(_ suggestion: Suggestion) -> TableRow {
        TableRow([
            HTML.span(suggestion.reference, .class("num")),
            HTML {
                HTML.a(suggestion.title, .href(Address.suggestion(suggestion.id).path))
                if suggestion.provenance.certainty == .inventedSample {
                    Component.sampleMark(in: book)
                }
            },
            HTML(
                suggestion.place.flatMap { tree[$0]?.name(in: book.language) }
                    ?? book.say(.suggestionPlaceEverywhere)
            ),
            HTML(book.say(suggestion.channel.name)),
            HTML.time(
                suggestion.receivedOn.description,
                .datetime(suggestion.receivedOn.description)
            ),
            Component.badge(
                book.say(suggestion.state.name),
                suggestion.state == .replied ? .green : .plain
            ),
        ])
    }

    private var pages: HTML {
        let first = page.offset + 1
        let last = min(page.offset + page.suggestions.count, page.total)
        let next = page.offset + page.limit
        return Component.pages(
            first...max(first, last),
            of: page.total,
            previous: page.offset > 0
                ? SuggestionQuery.path(page.filter, from: max(0, page.offset - page.limit)) : nil,
            next: next < page.total ? SuggestionQuery.path(page.filter, from: next) : nil,
            in: book
        )
    }
}

extension SuggestionFilter.Standing {
    /// What the tab is called.
    fileprivate var name: Message {
        switch self {
        case .waiting: .consoleListWaiting
        case .replied: .consoleListReplied
        case .all: .consoleListAll
        }
    }
}
