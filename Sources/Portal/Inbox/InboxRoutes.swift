import Civics
import Hummingbird
import Ledger
import Markup
import Proposing
import Wording

/// What this post must do today.
struct InboxRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<SignedIn> {
        RouteCollection(context: SignedIn.self).get(AddressPattern.console.route, use: show)
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        var waiting: SuggestionPage?
        if context.officer.permissions.contains(.readSuggestions) {
            do throws(ReadError) {
                waiting = try await ReadingSuggestions(ledger).page(
                    SuggestionFilter(standing: .waiting),
                    limit: 5,
                    in: context.officer.jurisdiction,
                    by: context.actor
                )
            } catch {
                throw PageError(error)
            }
        }
        let page = InboxPage(book: context.book, waiting: waiting)
        let frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavInbox,
            current: .console
        )
        return Page(frame.html { page.content }, keeping: .nobody)
    }
}
