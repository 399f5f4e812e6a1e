import Hummingbird
import NIOCore

/// A file that the pages load: stylesheet, script, icon.
///
/// Compiled into the program.
struct Asset: Sendable {
    /// Its name, which is also the end of its address.
    let name: String
    /// Its media type.
    let contentType: String
    /// The SHA-256 of its bytes; the first characters stand in its address, so that browsers may
    /// keep it for ever.
    let sha256: String
    /// Its content.
    let text: String

    /// The version in its address.
    var version: String { String(sha256.prefix(12)) }

    static func named(_ name: String) -> Asset? {
        byName[name]
    }

    private static let byName: [String: Asset] = Dictionary(
        assetFiles.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}

/// Serves the assets, unchanged for ever under an address that holds their digest.
struct AssetRoutes {
    var endpoints: RouteCollection<Anonymous> {
        let routes = RouteCollection(context: Anonymous.self)
        routes.get("/assets/:version/:name", use: show)
        return routes
    }

    @Sendable func show(_ request: Request, _ context: Anonymous) throws(PageError) -> Response {
        guard let name = context.parameters.get("name"), let asset = Asset.named(name),
            context.parameters.get("version") == asset.version
        else { throw .notFound }
        return Response(
            status: .ok,
            headers: [
                .contentType: asset.contentType,
                .cacheControl: "public, max-age=31536000, immutable",
                .eTag: "\"\(asset.version)\"",
            ],
            body: .init(byteBuffer: ByteBuffer(string: asset.text))
        )
    }
}
