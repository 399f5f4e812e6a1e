import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOCore
import Wording

/// What machines ask for: is it alive, what may be indexed, how it installs, and the data.
struct MachineRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.health.route, use: health)
            .get(AddressPattern.robots.route, use: robots)
            .get(AddressPattern.manifest.route, use: manifest)
            .addRoutes(APIRoutes(ledger: ledger).endpoints)
    }

    /// Asks the store for one row: 200 when it answers, 503 when it does not.
    @Sendable func health(_ request: Request, _ context: Anonymous) async -> Response {
        do throws(StoreError) {
            _ = try await ledger.auditHead()
            return .text("ok\n", cacheControl: "no-store")
        } catch {
            context.logger.error("store not answering", metadata: ["code": "\(error.code)"])
            return .text(
                "\(error.code)\n",
                status: .serviceUnavailable,
                cacheControl: "no-store"
            )
        }
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
    @Sendable func manifest(
        _ request: Request,
        _ context: Anonymous
    ) throws(PageError) -> Response {
        let (scope, book) = (try context.scope, context.book)
        let icon = JSONText.object([
            ("src", .text(Address.asset("icon.svg").path)),
            ("sizes", .text("any")),
            ("type", .text("image/svg+xml")),
        ])
        var response = Response.json(
            .object([
                ("name", .text(SiteFace.make(scope: scope, book: book).name)),
                ("short_name", .text(book.say(.frameProductName))),
                ("lang", .text(book.language.tag)),
                ("start_url", .text(Address.home.path(in: scope))),
                ("scope", .text("/")),
                ("display", .text("standalone")),
                ("background_color", .text(Self.paper)),
                ("theme_color", .text(Self.accent)),
                ("icons", .array([icon])),
            ]),
            cacheControl: Response.publicPage
        )
        response.headers[.contentType] = "application/manifest+json; charset=utf-8"
        return response
    }

    /// `--paper` and `--accent` of the stylesheet, which a manifest cannot refer to.
    private static let paper = "#fbfaf7"
    private static let accent = "#0b5c6d"
}

extension Response {
    /// Plain text.
    static func text(
        _ text: String,
        status: HTTPResponse.Status = .ok,
        cacheControl: String
    ) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "text/plain; charset=utf-8", .cacheControl: cacheControl,
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}
