import Civics
import Ledger
import Markup
import Proposing
import Wording

/// The clerk's list: how many by which channel, what to look for, then fifty a page.
struct SuggestionListPage {
    let book: Phrasebook
    let query: SuggestionQuery
    /// What was found; nil where what was typed cannot be looked for.
    let page: SuggestionPage?
    let tree: JurisdictionTree
    let offer: SuggestionSearchForm.Offer
    let mayExchange: Bool
    /// How many are held and wait to be looked at.
    let held: Int

    /// Whether a suggestion that is counted on it is an invented sample.
    var showsSamples: Bool { page?.hasSamples == true }

    var content: HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.errorSummary([search.words], in: book)
            HTML.div(.class("row row--between")) {
                Component.headline(headline, in: book)
                if mayExchange { exchange }
            }
            if held > 0 {
                Component.notice(.careful, title: book.say(.intakeHeldBanner(count: held))) {
                    HTML.p(book.say(.intakeHeldBannerText))
                    HTML.p { HTML.a(book.say(.intakeNavHeld), .href(Address.held.path)) }
                }
            }
            search.content
            if let page { found(page) }
        }
    }

    private var search: SuggestionSearchForm {
        SuggestionSearchForm(book: book, query: query, offer: offer)
    }

    @HTML.Builder private func found(_ page: SuggestionPage) -> HTML {
        if page.isCut {
            Component.notice(
                .stop,
                title: book.say(.searchCutTitle(most: SuggestionPage.mostSearched)),
                book.say(.searchCutText(most: SuggestionPage.mostSearched))
            )
        }
        if page.notIndexed > 0 {
            HTML.p(book.say(.searchStale(count: page.notIndexed)), .class("small quiet"))
        }
        channels(page)
        Component.tabs(label: book.say(.consoleListStanding), standings(page), in: book)
        if page.suggestions.isEmpty {
            empty
        } else {
            HTML.div(.class("stack stack--tight")) {
                order
                HTML.p(book.say(.suggestionReferenceHint), .class("small quiet column no-print"))
            }
            SuggestionRows(book: book, page: page, order: query.order, tree: tree).content
            pages(page)
        }
    }

    private var headline: Message {
        guard let page else { return .searchHeadlineRefused }
        let all = page.total(.all, nil)
        let waiting = page.total(.waiting, nil)
        if query.filter.isNarrow {
            return all == 0 ? .searchHeadlineNone : .searchHeadline(count: all, waiting: waiting)
        }
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
    private func channels(_ page: SuggestionPage) -> HTML {
        let shown = Channel.allCases.filter {
            $0.isOneOfTheFive || page.has($0) || query.filter.channel == $0
        }
        return HTML.nav(.class("channels"), .aria("label", book.say(.consoleListChannels))) {
            channel(nil, book.say(.consoleListAllChannels), page)
            for one in shown { channel(one, book.say(one.name), page) }
        }
    }

    private func channel(_ channel: Channel?, _ name: String, _ page: SuggestionPage) -> HTML {
        HTML.a(
            .href(query.path(channel: .some(channel), places: tree)),
            .aria("current", query.filter.channel == channel ? "true" : nil)
        ) {
            HTML.span(name)
            HTML.b(
                book.number(page.total(query.filter.standing, channel)),
                .class("num")
            )
        }
    }

    private func standings(_ page: SuggestionPage) -> [(link: PageLink, count: Int?)] {
        SuggestionFilter.Standing.allCases.map { standing in
            (
                PageLink(
                    book.say(standing.name),
                    to: query.path(standing: standing, places: tree),
                    isCurrent: standing == query.filter.standing
                ),
                page.total(standing, query.filter.channel)
            )
        }
    }

    private var order: HTML {
        HTML.nav(.class("row small no-print"), .aria("label", book.say(.searchOrderLabel))) {
            for order in SuggestionOrder.allCases {
                HTML.a(
                    book.say(order == .arrival ? .searchOrderArrival : .searchOrderDue),
                    .class("chosen-link"),
                    .href(query.path(order: order, places: tree)),
                    .aria("current", order == query.order ? "true" : nil)
                )
            }
        }
    }

    private var empty: HTML {
        if let words = query.filter.words {
            Component.empty(
                title: book.say(.searchNoneTitle(words: words.typed)),
                book.say(.searchNoneText)
            )
        } else {
            Component.empty(
                title: book.say(.consoleListEmptyTitle),
                book.say(
                    query.filter.isNarrow ? .searchNoneConditions : .consoleListEmptyText
                )
            )
        }
    }

    @HTML.Builder private func pages(_ page: SuggestionPage) -> HTML {
        if let first = page.suggestions.first, let last = page.suggestions.last {
            let start = page.hasPrevious ? max(2, query.first) : 1
            let end = start + page.suggestions.count - 1
            Component.pages(
                start...end,
                of: max(page.total, end),
                previous: page.hasPrevious
                    ? query.path(
                        .before(first.reference),
                        first: max(1, start - SuggestionQuery.pageSize),
                        places: tree
                    ) : nil,
                next: page.hasNext
                    ? query.path(.after(last.reference), first: end + 1, places: tree) : nil,
                in: book
            )
        }
    }
}

extension SuggestionFilter.Standing {
    /// What the tab is called.
    fileprivate var name: Message {
        switch self {
        case .waiting: .consoleListWaiting
        case .replied: .consoleListReplied
        case .held: .searchHeld
        case .withdrawn: .searchWithdrawn
        case .all: .consoleListAll
        }
    }
}
