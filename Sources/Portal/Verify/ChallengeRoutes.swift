import Hummingbird
import Markup
import Wording

/// Where a challenged ballot is checked: by a script of the page, without the server.
struct ChallengeRoutes {
    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self).get(AddressPattern.challenge.route, use: show)
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Page {
        let page = ChallengePage(book: context.book, scope: try context.scope)
        var frame = try PublicFrame(request, context).frame(
            title: .challengeTitle,
            current: .verify
        )
        frame.description = context.book.say(.challengeDescription)
        return Page(frame.html { page.content }, keeping: .everybody)
    }
}
