import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Calls for suggestions as everybody sees them (征集公告).
struct CallRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.calls.route, use: index)
            .get(AddressPattern.call.route, use: show)
    }

    @Sendable func index(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let page = CallsPage(
            book: context.book,
            notices: try await published(scope),
            today: ledger.clock.now().date,
            scope: scope
        )
        let frame = try PublicFrame(request, context).frame(title: .callsTitle, current: .suggest)
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        guard let year = context.parameters.get("year").flatMap({ Int($0) }),
            let notice = try await published(scope).first(where: { $0.call.year == year })
        else { throw .notFound }
        let page = CallPage(
            book: context.book,
            notice: notice,
            today: ledger.clock.now().date,
            scope: scope,
            address: CallSheet.address(request, in: scope)
        )
        var frame = try PublicFrame(request, context).frame(title: .callsTitle, current: .suggest)
        if notice.call.provenance.certainty == .inventedSample {
            frame.sampleNote = context.book.say(.frameSampleNote)
        }
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    private func published(_ scope: Scope) async throws(PageError) -> [CallNotice] {
        do throws(StoreError) {
            return try await ReadingCalls(ledger).published(in: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
    }
}
