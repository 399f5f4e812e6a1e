import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// The form with which anybody makes a suggestion (群众提).
struct SuggestRoutes {
    let ledger: Ledger
    let limit: RateLimit

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.suggest.route, use: show)
            .post(AddressPattern.suggest.route, use: create)
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Page {
        try page(.empty(number: Suggesting(ledger).newForm()), request, context)
    }

    @Sendable func create(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let fields = try await FormFields(request, context, fields: SuggestPage.fields)
        try limit.take(context.remoteKey)
        let entered = SuggestPage.Entered(fields)
        let scope = try context.scope
        let identity = try context.site.identity
        let code: TrackingCode
        do throws(SuggestError) {
            code = try await Suggesting(ledger).suggest(
                entered.form,
                form: entered.number,
                in: scope.jurisdiction.id,
                identity: identity
            )
        } catch .faults(let faults) {
            return try page(entered.with(faults), request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.tracked(code).path(in: scope) + "?new=1")
    }

    private func page(
        _ entered: SuggestPage.Entered,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let scope = try context.scope
        let today = ledger.clock.now().date
        let page = SuggestPage(
            book: context.book,
            places: try context.site.tree.places(of: scope.jurisdiction.id, on: today),
            fields: ledger.kinds.publicFields,
            entered: entered,
            target: context.form(
                Address.suggest.path(in: scope),
                hidden: [.init("form", entered.number)]
            )
        )
        var frame = try PublicFrame(request, context).frame(
            title: .suggestPageTitle,
            current: .suggest
        )
        frame.hasErrors = !entered.faults.isEmpty
        return Page(
            frame.html { page.content },
            status: entered.faults.isEmpty ? .ok : .unprocessableContent,
            keeping: .nobody
        )
    }
}
