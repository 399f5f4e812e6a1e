import Hummingbird
import Markup
import Wording

/// How a stranger counts a ballot again, and what that proves.
struct VerifyRoutes {
    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self).get(AddressPattern.verify.route, use: show)
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Page {
        let page = VerifyPage(book: context.book, scope: try context.scope)
        var frame = try PublicFrame(request, context).frame(
            title: .frameNavVerify,
            current: .verify
        )
        frame.description = context.book.say(.verifyDescription)
        return Page(frame.html { page.content }, keeping: .everybody)
    }
}
