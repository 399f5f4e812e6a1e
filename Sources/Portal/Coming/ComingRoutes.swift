import Hummingbird
import Markup
import Wording

/// Pages whose act has not begun: what will be there, from whom, when, and what one can do now.
struct ComingRoutes {
    var endpoints: RouteCollection<Anonymous> {
        let routes = RouteCollection(context: Anonymous.self)
        for coming in ComingPage.Kind.allCases where !coming.hasOwnRoutes {
            routes.get(coming.address.pattern.route) { request, context in
                try Self.show(coming, request, context)
            }
        }
        return routes
    }

    /// Says what will be there.
    static func show(
        _ kind: ComingPage.Kind,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let page = ComingPage(kind: kind, book: context.book, scope: try context.scope)
        let frame = try PublicFrame(request, context).frame(
            title: kind.title,
            current: kind.address
        )
        return Page(frame.html { page.content }, keeping: .everybody)
    }
}
