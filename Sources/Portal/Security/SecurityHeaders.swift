import HTTPTypes
import Hummingbird

/// Puts the headers on every response that keep a page to itself.
struct SecurityHeaders: RouterMiddleware {
    /// Whether the program itself serves TLS.
    let isSecure: Bool

    private static let policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
        + "frame-ancestors 'none'"

    func handle(
        _ request: Request,
        context: Anonymous,
        next: (Request, Anonymous) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if response.headers[.contentSecurityPolicy] == nil {
            response.headers[.contentSecurityPolicy] = Self.policy
        }
        response.headers[.xContentTypeOptions] = "nosniff"
        if response.headers[.referrerPolicy] == nil {
            response.headers[.referrerPolicy] = "same-origin"
        }
        response.headers[.permissionsPolicy] = "geolocation=(), microphone=(), camera=()"
        response.headers[.crossOriginOpenerPolicy] = "same-origin"
        if isSecure { response.headers[.strictTransportSecurity] = "max-age=31536000" }
        return response
    }
}

extension HTTPField.Name {
    /// Who may be told the address one comes from.
    static let referrerPolicy = field("Referrer-Policy")
    /// Which devices a page may use.
    static let permissionsPolicy = field("Permissions-Policy")
    /// Which windows share a page's process.
    static let crossOriginOpenerPolicy = field("Cross-Origin-Opener-Policy")

    private static func field(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else {
            preconditionFailure("\(name) is made of letters and hyphens")
        }
        return name
    }
}
