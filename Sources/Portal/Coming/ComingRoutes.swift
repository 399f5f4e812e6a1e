import Hummingbird
import Ledger
import Markup
import Wording

/// The addresses whose acts are still to come: each says what will be there, from whom, and what
/// one can do meanwhile.
struct ComingRoutes {
    var endpoints: RouteCollection<Anonymous> {
        let routes = RouteCollection(context: Anonymous.self)
        for page in ComingPage.allCases {
            routes.get(page.address.pattern.route) { request, context in
                try show(page, request, context)
            }
        }
        return routes
    }

    private func show(
        _ page: ComingPage,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let scope = try context.scope
        let book = context.book
        let frame = try PublicFrame(request, context).frame(
            title: page.address.name,
            current: page.address
        )
        return Page(
            frame.html { page.content(book, scope) },
            keeping: .everybody
        )
    }
}

/// A page whose act is still to come.
enum ComingPage: CaseIterable {
    case candidates
    case wall
    case bulletins
    case report
    case hall

    /// Where it is.
    var address: Address {
        switch self {
        case .candidates: .candidates
        case .wall: .wall
        case .bulletins: .bulletins
        case .report: .report
        case .hall: .hall
        }
    }

    func content(_ book: Phrasebook, _ scope: Scope) -> HTML {
        HTML.div(.class("stack stack--loose")) {
            Component.headline(headline, in: book)
            Component.empty(title: book.say(title), book.say(text)) {
                Component.buttonLink(
                    book.say(action.name),
                    to: action.path(in: scope),
                    .second
                )
            }
        }
    }

    /// What one can look at meanwhile.
    private var action: Address {
        switch self {
        case .candidates: .suggest
        case .wall, .bulletins, .report: .projects
        case .hall: .ballots
        }
    }

    private var headline: Message {
        switch self {
        case .candidates: .comingCandidatesHeadline
        case .wall: .comingWallHeadline
        case .bulletins: .comingBulletinsHeadline
        case .report: .comingReportHeadline
        case .hall: .comingHallHeadline
        }
    }

    private var title: Message {
        switch self {
        case .candidates: .comingCandidatesTitle
        case .wall: .comingWallTitle
        case .bulletins: .comingBulletinsTitle
        case .report: .comingReportTitle
        case .hall: .comingHallTitle
        }
    }

    private var text: Message {
        switch self {
        case .candidates: .comingCandidatesText
        case .wall: .comingWallText
        case .bulletins: .comingBulletinsText
        case .report: .comingReportText
        case .hall: .comingHallText
        }
    }
}
