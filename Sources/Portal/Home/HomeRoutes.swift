import Civics
import Deciding
import Hummingbird
import Ledger
import Markup
import Proposing
import Supervising
import Wording

/// The first page: where the year stands, in five acts.
struct HomeRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self).get(AddressPattern.home.route, use: show)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        let list = try await list(scope)
        let page = HomePage(
            book: context.book,
            scope: scope,
            list: list,
            board: try await ledger.deliveryBoard(
                of: scope.jurisdiction.id,
                year: list?.programme.year
            ),
            counts: try await counts(scope),
            ballot: try await ballot(scope),
            bulletin: try await bulletin(scope),
            kinds: ledger.kinds
        )
        var frame = try PublicFrame(request, context).frame(title: nil, current: .home)
        frame.layout = .bare
        frame.description = context.book.say(.homeDescription)
        if page.showsSamples { frame.sampleNote = context.book.say(.frameSampleNote) }
        return Page(frame.html { page.content }, keeping: .everybody)
    }

    private func list(_ scope: Scope) async throws(PageError) -> HomePage.List? {
        do throws(StoreError) {
            return try await ledger.programmes(
                of: scope.jurisdiction.id,
                kind: ProjectList.kind
            ).first
        } catch {
            throw PageError(error)
        }
    }

    private func counts(_ scope: Scope) async throws(PageError) -> [ChannelCount] {
        do throws(StoreError) {
            return try await ReadingSuggestions(ledger).counts(in: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
    }

    /// The newest published count of the scope itself.
    private func ballot(_ scope: Scope) async throws(PageError) -> BallotResult? {
        do throws(PublishingError) {
            return try await PublishingCounts(ledger).all()
                .first { $0.ballot.jurisdiction == scope.jurisdiction.id }
        } catch {
            throw PageError(error)
        }
    }

    /// The newest bulletin that was issued.
    private func bulletin(_ scope: Scope) async throws(PageError) -> Bulletin? {
        do throws(StoreError) {
            return try await ReadingBulletins(ledger).issued(in: scope.jurisdiction.id).first
        } catch {
            throw PageError(error)
        }
    }
}
