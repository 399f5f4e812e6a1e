import Hummingbird
import Markup
import Wording

/// How a stranger checks a count.
struct VerifyRoutes {
    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self).get(AddressPattern.verify.route, use: show)
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Page {
        let page = VerifyPage(book: context.book, scope: try context.scope)
        let frame = try PublicFrame(request, context).frame(
            title: .frameNavVerify,
            current: .verify
        )
        return Page(frame.html { page.content }, keeping: .everybody)
    }
}
