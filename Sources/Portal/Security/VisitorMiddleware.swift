import Civics
import HTTPTypes
import Hummingbird
import Ledger

/// Finds out who asks and for whose pages: language and size, jurisdiction, the browser's random
/// number, the session.
struct VisitorMiddleware: RouterMiddleware {
    let ledger: Ledger
    let site: Site
    let isSecure: Bool

    func handle(
        _ request: Request,
        context: Anonymous,
        next: (Request, Anonymous) async throws -> Response
    ) async throws -> Response {
        var context = context
        context.preferences = Preferences(request)
        context.foundSite = try await site.current()
        context.foundScope = try scope(context)
        let cookies = request.cookies
        let known = cookies[VisitorCookie.name(isSecure)]?.value
        context.visitor = known.flatMap(VisitorCookie.checked) ?? VisitorCookie.make()
        if let token = cookies[SessionCookie.name(isSecure)]?.value, !token.isEmpty {
            context.sessionToken = token
            context.session = try await session(token)
        }
        var response = try await next(request, context)
        if known != context.visitor, response.needsVisitor {
            response.setCookie(VisitorCookie.cookie(context.visitor, isSecure))
        }
        for cookie in context.preferences.cookies(toRemember: request, isSecure: isSecure) {
            response.setCookie(cookie)
        }
        return response
    }

    private func scope(_ context: Anonymous) throws(PageError) -> Scope? {
        guard let tree = context.foundSite?.tree else { return nil }
        guard let slug = context.parameters.get("jurisdiction") else {
            return tree.default.map { Scope(jurisdiction: $0, isDefault: true) }
        }
        guard let found = tree[slug: slug] else { throw .notFound }
        return Scope(jurisdiction: found, isDefault: found.id == tree.defaultID)
    }

    private func session(_ token: String) async throws(PageError) -> Session? {
        do throws(StoreError) {
            return try await ledger.session(token: token)
        } catch {
            throw PageError(error)
        }
    }
}
