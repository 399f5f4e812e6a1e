import Civics
import Deciding
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Proposing
import Tallying
import Wording

/// What programs ask for: is it alive, what may be indexed, how it installs, and the data.
struct MachineRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.health.route, use: health)
            .get(AddressPattern.robots.route, use: robots)
            .get(AddressPattern.manifest.route, use: manifest)
            .get(AddressPattern.api.route, use: index)
            .get(AddressPattern.openAPI.route, use: openAPI)
            .get(AddressPattern.apiProjects.route, use: projects)
            .get(AddressPattern.apiBallots.route, use: ballots)
            .get(AddressPattern.apiChannels.route, use: channels)
    }

    /// Asks the store for one row: 200 when it answers.
    @Sendable func health(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        do throws(StoreError) {
            _ = try await ledger.auditHead()
        } catch {
            throw PageError(error)
        }
        return .text("ok\n", cacheControl: "no-store")
    }

    /// What is somebody's, or behind a sign-in, is not for indexing.
    @Sendable func robots(_ request: Request, _ context: Anonymous) -> Response {
        .text(
            """
            User-agent: *
            Disallow: /track/
            Disallow: /j/*/track/
            Disallow: /console

            """,
            cacheControl: "public, max-age=3600"
        )
    }

    /// How the site installs from the browser.
    @Sendable func manifest(_ request: Request, _ context: Anonymous) throws(PageError) -> Response
    {
        let scope = try context.scope
        let book = context.book
        let icon = JSONText.object([
            ("src", .text(Address.asset("icon.svg").path)),
            ("sizes", .text("any")),
            ("type", .text("image/svg+xml")),
        ])
        return .json(
            .object([
                ("name", .text(SiteFace.make(scope: scope, book: book).name)),
                ("short_name", .text(book.say(.frameProductName))),
                ("lang", .text(book.language.tag)),
                ("start_url", .text(Address.home.path(in: scope))),
                ("scope", .text("/")),
                ("display", .text("standalone")),
                ("background_color", .text("#fbfaf7")),
                ("theme_color", .text("#0b5c6d")),
                ("icons", .array([icon])),
            ]),
            cacheControl: Response.publicPage
        )
    }

    @Sendable func index(_ request: Request, _ context: Anonymous) -> Response {
        .json(
            .object([
                ("name", .text("minsheng")),
                ("version", .text("v1")),
                ("openapi", .text(Address.openAPI.path)),
                ("projects", .text(Address.apiProjects.path)),
                ("ballots", .text(Address.apiBallots.path)),
                ("channels", .text(Address.apiChannels.path)),
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
        let jurisdiction = try asked(request, context)
        let lists: [(programme: Programme, entries: [Enrolment])]
        do throws(StoreError) {
            lists = try await ledger.programmes(of: jurisdiction.id, kind: "livelihood")
        } catch {
            throw PageError(error)
        }
        return .json(
            OpenProjects(jurisdiction: jurisdiction, lists: lists).json,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func ballots(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let jurisdiction = try asked(request, context)
        let results: [BallotResult]
        do throws(PublishingError) {
            results = try await PublishingCounts(ledger).all()
        } catch {
            throw PageError(error)
        }
        let scope = Scope(
            jurisdiction: jurisdiction,
            isDefault: try context.site.tree.defaultID == jurisdiction.id
        )
        return .json(
            OpenBallots(
                scope: scope,
                results: results.filter { $0.ballot.jurisdiction == jurisdiction.id }
            ).json,
            cacheControl: Response.publicPage
        )
    }

    @Sendable func channels(
        _ request: Request,
        _ context: Anonymous
    ) async throws(PageError) -> Response {
        let jurisdiction = try asked(request, context)
        let counts: [ChannelCount]
        do throws(StoreError) {
            counts = try await ReadingSuggestions(ledger).counts(in: jurisdiction.id)
        } catch {
            throw PageError(error)
        }
        return .json(
            .object([
                ("jurisdiction", .text(jurisdiction.slug)),
                (
                    "channels",
                    .array(
                        counts.map { count in
                            .object([
                                ("channel", .text(count.channel.rawValue)),
                                ("total", .number(Int64(count.total))),
                                ("answered", .number(Int64(count.total - count.waiting))),
                                ("samples", .number(Int64(count.samples))),
                            ])
                        }
                    )
                ),
            ]),
            cacheControl: Response.publicPage
        )
    }

    /// The jurisdiction of `?jurisdiction=SLUG`, or the default one.
    private func asked(
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Jurisdiction {
        guard let slug = try request.query("jurisdiction") else {
            return try context.scope.jurisdiction
        }
        guard let found = try context.site.tree[slug: slug] else { throw .notFound }
        return found
    }
}

extension Response {
    /// Plain text.
    static func text(_ text: String, cacheControl: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: "text/plain; charset=utf-8", .cacheControl: cacheControl,
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}
