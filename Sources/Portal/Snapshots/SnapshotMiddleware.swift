import Civics
import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// Serves public pages from memory; outside the session's middleware, for they show nobody's.
struct SnapshotMiddleware: RouterMiddleware {
    let cache: SnapshotCache

    func handle(
        _ request: Request,
        context: Anonymous,
        next: (Request, Anonymous) async throws -> Response
    ) async throws -> Response {
        guard request.method == .get, request.uri.query == nil else {
            return try await next(request, context)
        }
        let key = SnapshotCache.Key(path: request.path, preferences: Preferences(request))
        if let snapshot = cache.find(key) {
            return snapshot.response(to: request)
        }
        let revision = cache.currentRevision
        let response = try await next(request, context)
        guard response.status == .ok, response.isPublicPage,
            let snapshot = try await SnapshotCache.Snapshot(response)
        else { return response }
        cache.keep(snapshot, as: key, of: revision)
        return snapshot.response(to: request)
    }
}

extension Response {
    /// What a page's handler says when everybody may see it and it may be kept.
    static let publicPage = "public, no-cache"

    /// Whether it may be kept as a snapshot.
    var isPublicPage: Bool { headers[.cacheControl] == Self.publicPage }

    /// Whether it holds a form, whose token needs the browser's number.
    var needsVisitor: Bool { headers[.cacheControl] == "no-store" }
}

extension SnapshotCache.Snapshot {
    /// Takes the bytes of a response and names them by their digest.
    init?(_ response: Response) async throws {
        let collector = BodyCollector()
        try await response.body.write(collector)
        let body = collector.buffer.withLockedValue { $0 }
        let digest = Digest(of: Array(body.readableBytesView)).hex
        eTag = "\"\(digest.prefix(24))\""
        var headers = response.headers
        headers[.eTag] = eTag
        headers[.vary] = "Cookie"
        self.headers = headers
        self.body = body
    }

    /// The page, or word that the visitor has it already.
    func response(to request: Request) -> Response {
        if let known = request.headers[.ifNoneMatch], known.contains(eTag) {
            return Response(status: .notModified, headers: headers)
        }
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: body))
    }
}
