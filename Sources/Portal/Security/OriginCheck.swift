import HTTPTypes
import Hummingbird

/// Refuses a request that changes something and comes from a page of another site.
///
/// Browsers send `Origin` with every POST; programs that are no browsers send none, hold no
/// cookie of a victim, and are let through to the form token.
struct OriginCheck: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Anonymous,
        next: (Request, Anonymous) async throws -> Response
    ) async throws -> Response {
        if request.method != .get, request.method != .head, !isOwn(request) {
            throw PageError.foreignOrigin
        }
        return try await next(request, context)
    }

    private func isOwn(_ request: Request) -> Bool {
        // From a page that tells nobody where one comes from, `Origin` is "null"; this header is
        // right even then.
        if let site = request.headers[.secFetchSite] {
            return site == "same-origin" || site == "none"
        }
        guard let origin = request.headers[.origin] else { return true }
        guard let host = request.head.authority else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }
}

extension HTTPField.Name {
    fileprivate static let secFetchSite: HTTPField.Name = {
        guard let name = HTTPField.Name("Sec-Fetch-Site") else {
            preconditionFailure("the name is made of letters and hyphens")
        }
        return name
    }()
}
