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

    /// Who has something to be done; a later act adds its own.
    private var sources: [any InboxSource] {
        [
            CountingWork(ledger: ledger), PollWork(ledger: ledger), MeetingWork(ledger: ledger),
            HeldWork(ledger: ledger), OpinionWork(ledger: ledger),
            ScreeningWork(ledger: ledger), SuggestionWork(ledger: ledger),
            CaseWork(ledger: ledger), VisitWork(ledger: ledger),
            BulletinWork(ledger: ledger),
        ]
    }

    @Sendable func show(
        _ request: Request,
        _ context: SignedIn
    ) async throws(PageError) -> Page {
        var parts: [InboxPart] = []
        for source in sources {
            parts.append(try await source.work(for: context.officer, in: context.book))
        }
        let page = InboxPage(book: context.book, parts: parts, due: try await due(context))
        let frame = try ConsolePageFrame(request, context).frame(
            title: .consoleNavInbox,
            current: .console
        )
        return Page(frame.html { page.content }, keeping: .nobody)
    }

    private func due(_ context: SignedIn) async throws(PageError) -> DueCounts? {
        let needed: Set<Permission> = [.replyToSuggestions, .readSuggestions]
        guard needed.isSubset(of: context.officer.permissions) else { return nil }
        do throws(ReadError) {
            return try await ReadingReplies(ledger).counts(
                in: context.officer.jurisdiction,
                by: context.actor
            )
        } catch {
            throw PageError(error)
        }
    }
}
