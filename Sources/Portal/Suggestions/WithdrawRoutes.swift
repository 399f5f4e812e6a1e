import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// Taking a suggestion back by its code, after a question.
struct WithdrawRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.withdraw.route, use: ask)
            .post(AddressPattern.withdraw.route, use: withdraw)
    }

    @Sendable func ask(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let code = try context.trackingCode
        let thread: SuggestionThread
        do throws(ReadError) {
            thread = try await ReadingSuggestions(ledger).thread(of: code)
        } catch {
            throw PageError(error)
        }
        return try page(code, thread.suggestion.state, request, context)
    }

    @Sendable func withdraw(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let code = try context.trackingCode
        _ = try await FormFields(request, context, fields: [])
        do throws(WithdrawError) {
            try await WithdrawingSuggestions(ledger).withdraw(code)
        } catch .tooLate(let state) {
            return try page(code, state, isRefused: true, request, context)
                .response(from: request, context: context)
        } catch {
            throw PageError(error)
        }
        return .seeOther(Address.tracked(code).path(in: try context.scope))
    }

    private func page(
        _ code: TrackingCode,
        _ state: Suggestion.State,
        isRefused: Bool = false,
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Page {
        let scope = try context.scope
        let page = WithdrawPage(
            book: context.book,
            state: state,
            back: Address.tracked(code).path(in: scope),
            target: context.form(Address.withdraw(code).path(in: scope))
        )
        let frame = try PublicFrame(request, context).frame(
            title: .suggestWithdrawTitle,
            current: .track
        )
        return Page(
            frame.html { HTML.div(.class("column")) { page.content } },
            status: isRefused ? .conflict : .ok,
            keeping: .secret
        )
    }
}
