import Civics
import HTTPTypes
import Hummingbird
import Ledger
import NIOCore
import Wording

/// What machines ask for: what may be indexed, how the site installs, and the data.
struct MachineRoutes {
    let ledger: Ledger

    var endpoints: RouteCollection<Anonymous> {
        RouteCollection(context: Anonymous.self)
            .get(AddressPattern.robots.route, use: robots)
            .get(AddressPattern.manifest.route, use: manifest)
            .addRoutes(APIRoutes(ledger: ledger).endpoints)
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
                (
                    "shortcuts",
                    .array([
                        shortcut(.suggest, .frameNavSuggest, scope, book),
                        shortcut(.track, .frameNavTrack, scope, book),
                    ])
                ),
            ]),
            cacheControl: Response.publicPage
        )
        response.headers[.contentType] = "application/manifest+json; charset=utf-8"
        return response
    }

    /// A page that the installed site opens at once.
    private func shortcut(
        _ address: Address,
        _ name: Message,
        _ scope: Scope,
        _ book: Phrasebook
    ) -> JSONText {
        .object([
            ("name", .text(book.say(name))), ("url", .text(address.path(in: scope))),
        ])
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
