import Civics
import Delivering
import Hummingbird
import Ledger
import Markup
import Wording

/// The wall chart (挂图作战): the newest livelihood list in delivery, for a desk and for a big screen.
struct WallRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self).get(AddressPattern.wall.route, use: show)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let query = try WallQuery(request)
        guard let board = try await board(scope) else {
            return try ComingRoutes.show(.wall, request, context)
        }
        if query.isScreen {
            let look = PageLook(request, context.preferences)
            let screen = WallScreen(
                book: context.book,
                place: scope.jurisdiction,
                board: board,
                query: query,
                address: Address.wall.path(in: scope),
                site: .make(scope: scope, book: context.book),
                look: PageLook(
                    isDark: true,
                    sizeAddress: look.sizeAddress,
                    languageAddress: look.languageAddress
                )
            )
            return Page(screen.html, keeping: .everybody)
        }
        let page = WallPage(
            book: context.book,
            scope: scope,
            board: board,
            query: query
        )
        var frame = try PublicFrame(request, context).frame(title: .frameNavWall, current: .wall)
        frame.layout = .wide
        if board.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    /// The newest list with a plan in force; nil where there is none.
    private func board(_ scope: Scope) async throws(PageError) -> DeliveryBoard? {
        for list in try await ledger.projectLists(of: scope.jurisdiction.id) {
            let board = try await ledger.deliveryBoard(
                of: scope.jurisdiction.id,
                year: list.programme.year
            )
            if let board, board.rows.contains(where: { $0.entry.plan != nil }) { return board }
        }
        return nil
    }
}
