import Civics
import Deciding
import Hummingbird
import Ledger
import Wording

/// The passes of a meeting's deputies (代表证), to be printed: all, those of a delegation, or one.
struct PassRoutes {
    let ledger: Ledger

    private var desk: RegisterDesk { RegisterDesk(ledger: ledger) }

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self).get(AddressPattern.passes.route, use: show)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        guard let id = context.parameters.get("meeting").flatMap(ID<Meeting>.init) else {
            throw .notFound
        }
        let list: PassList
        do throws(ReadError) {
            list = try await ReadingRegister(ledger).passes(
                of: id,
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
        let page = PassesPage(
            book: context.book,
            list: list,
            delegation: try request.query("delegation").flatMap { Int($0) },
            deputy: try request.query("deputy").flatMap(ID<Deputy>.init),
            home: try desk.home(context),
            secret: try context.site.identity.secret
        )
        return try desk.render(
            page.content,
            title: .registerPassesTitle,
            isSample: list.meeting.provenance.certainty == .inventedSample,
            request,
            context
        )
    }
}
