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
        let boards = try await boards(scope)
        guard
            let board = boards.first(where: { $0.programme.kind == query.kind ?? ProjectList.kind })
                ?? (query.kind == nil ? boards.first : nil)
        else {
            if query.kind != nil { throw .notFound }
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
            boards: boards,
            query: query
        )
        var frame = try PublicFrame(request, context).frame(title: .frameNavWall, current: .wall)
        frame.layout = .wide
        if board.isSample { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    /// Of each kind that everybody may see, the newest list with a plan in force; the one that deputies
    /// voted on first.
    private func boards(_ scope: Scope) async throws(PageError) -> [DeliveryBoard] {
        let reading = ReadingDelivery(ledger)
        let kinds = Set(ledger.kinds.all.filter { $0.audience == .public }.map(\.id))
        var boards: [DeliveryBoard] = []
        do throws(StoreError) {
            for list in try await reading.lists(of: scope.jurisdiction.id)
            where kinds.contains(list.kind)
                && !boards.contains(where: { $0.programme.kind == list.kind })
            {
                let board = try await reading.board(
                    of: scope.jurisdiction.id,
                    kind: list.kind,
                    year: list.year
                )
                if let board, board.rows.contains(where: { $0.entry.plan != nil }) {
                    boards.append(board)
                }
            }
        } catch {
            throw PageError(error)
        }
        return boards
    }
}
