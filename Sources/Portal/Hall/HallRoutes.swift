import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import NIOCore
import ServiceLifecycle
import Wording

/// The big screen, and the stream that tells it when there is something new.
struct HallRoutes {
    let ledger: Ledger
    private let streams = HallStreams()

    init(ledger: Ledger) {
        self.ledger = ledger
    }

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.hall.route, use: show)
            .get(AddressPattern.hallEvents.route, use: events)
    }

    @Sendable func show(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Page {
        let scope = try context.scope
        guard let screen = try await screen(scope) else {
            return try ComingRoutes.show(.hall, request, context)
        }
        let look = PageLook(request, context.preferences)
        let page = HallPage(
            book: context.book,
            place: scope.jurisdiction,
            screen: screen,
            result: try await result(screen, scope),
            site: .make(scope: scope, book: context.book),
            look: PageLook(
                isDark: true,
                sizeAddress: look.sizeAddress,
                languageAddress: look.languageAddress
            )
        )
        return Page(page.html, keeping: .everybody)
    }

    /// Server-sent events: a line whenever the record moves on, and one every fifteen seconds so
    /// that a dead connection is found out.
    ///
    /// It carries no more than a number; the screen then asks for the page. A hall has a few
    /// screens: whoever comes when too many streams are open is sent away for half a minute.
    @Sendable func events(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let (revision, streams) = (ledger.revision, streams)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/event-stream", .cacheControl: "no-store",
            ],
            body: ResponseBody { writer in
                guard streams.enter() else {
                    try await writer.write(ByteBuffer(string: "retry: 30000\n\n"))
                    return try await writer.finish(nil)
                }
                defer { streams.leave() }
                var told = revision.current
                try await writer.write(
                    ByteBuffer(string: "retry: 1000\nid: \(told)\ndata: \(told)\n\n")
                )
                var quiet = 0
                while !Task.isCancelled, !Task.isShuttingDownGracefully {
                    try await Task.sleep(for: .milliseconds(250))
                    quiet += 1
                    let current = revision.current
                    if current != told {
                        told = current
                        quiet = 0
                        try await writer.write(
                            ByteBuffer(string: "id: \(told)\ndata: \(told)\n\n")
                        )
                    } else if quiet == 60 {
                        quiet = 0
                        try await writer.write(ByteBuffer(string: ": still here\n\n"))
                    }
                }
                try await writer.finish(nil)
            }
        )
    }

    private func screen(_ scope: Scope) async throws(PageError) -> HallScreen? {
        do throws(StoreError) {
            return try await ReadingHall(ledger).screen(of: scope.jurisdiction.id)
        } catch {
            throw PageError(error)
        }
    }

    private func result(
        _ screen: HallScreen,
        _ scope: Scope
    ) async throws(PageError) -> HallResult? {
        guard let key = screen.result else { return nil }
        do throws(PublishingError) {
            let home = scope.jurisdiction.id
            if let votes = try await PublishingCounts(ledger).find(key, of: home) {
                return .votes(votes)
            }
            return try await PublishedRatings(ledger).find(key, of: home).map { .rating($0) }
        } catch {
            throw PageError(error)
        }
    }
}
