import Civics
import Hummingbird
import Ledger

/// The open data for programs, as JSON; `openapi.json` describes every route.
struct APIRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.api.route, use: index)
            .get(AddressPattern.openAPI.route, use: openAPI)
            .get(AddressPattern.apiProjects.route, use: projects)
            .get(AddressPattern.apiBallots.route, use: ballots)
            .get(AddressPattern.apiRatings.route, use: ratings)
            .get(AddressPattern.apiCandidates.route, use: candidates)
            .get(AddressPattern.apiChannels.route, use: channels)
            .get(AddressPattern.apiReports.route, use: reports)
    }

    @Sendable func index(_ request: Request, _ context: Anonymous) -> Response {
        .json(
            .object([
                ("name", .text("minsheng")),
                ("version", .text("v1")),
                ("openapi", .text(Address.openAPI.path)),
                ("projects", .text(Address.apiProjects.path)),
                ("ballots", .text(Address.apiBallots.path)),
                ("ratings", .text(Address.apiRatings.path)),
                ("candidates", .text(Address.apiCandidates.path)),
                ("channels", .text(Address.apiChannels.path)),
                ("reports", .text(Address.apiReports.path)),
            ]),
            cacheControl: Response.publicPage
        )
    }

    @Sendable func openAPI(
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Response {
        guard let document = Asset.named("openapi.json") else { throw .notFound }
        return .json(document.text, cacheControl: Response.publicPage)
    }

    @Sendable func projects(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let place = try asked(request, context).jurisdiction
        let lists = try await ledger.projectLists(of: place.id)
        return .json(
            OpenProjects(jurisdiction: place, lists: lists).json,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func ballots(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let scope = try asked(request, context)
        let results = try await ledger.publishedCounts(of: scope.jurisdiction.id)
        return .json(
            OpenBallots(scope: scope, results: results).json,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func ratings(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let scope = try asked(request, context)
        let results = try await ledger.publishedRatings(of: scope.jurisdiction.id)
        return .json(
            OpenRatings(scope: scope, results: results).json,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func candidates(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let scope = try asked(request, context)
        let lists = try await ledger.publicLists(of: scope.jurisdiction.id)
        return .json(
            OpenCandidates(scope: scope, lists: lists).written,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func channels(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let place = try asked(request, context).jurisdiction
        let counts = try await ledger.channelCounts(of: place.id)
        return .json(
            OpenChannels(jurisdiction: place, counts: counts).json,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func reports(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let scope = try asked(request, context)
        let cards = try await ledger.publishedCards(of: scope.jurisdiction.id)
        return .json(
            OpenReports(scope: scope, cards: cards).written,
            cacheControl: Response.publicPage
        )
    }

    /// The jurisdiction of `?jurisdiction=SLUG`, or the default one.
    private func asked(
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Scope {
        guard let slug = try request.query("jurisdiction") else { return try context.scope }
        let tree = try context.site.tree
        guard let found = tree[slug: slug] else { throw .notFound }
        return Scope(jurisdiction: found, isDefault: found.id == tree.defaultID)
    }
}
