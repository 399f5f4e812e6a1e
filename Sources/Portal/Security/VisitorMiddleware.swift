import Civics
import Hummingbird
import Ledger

/// Finds out who asks: language and size, the browser's random number, the session.
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
        context.site = try await site.current()
        context.scope = context.site?.tree.default.map { Scope(jurisdiction: $0, isDefault: true) }
        let cookies = request.cookies
        let known = cookies[VisitorCookie.name(isSecure)]?.value
        context.visitor = known.flatMap(VisitorCookie.checked) ?? VisitorCookie.make()
        if let token = cookies[SessionCookie.name(isSecure)]?.value, !token.isEmpty {
            context.sessionToken = token
            do throws(StoreError) {
                context.session = try await ledger.session(token: token)
            } catch {
                throw PageError(error)
            }
        }
        var response = try await next(request, context)
        if response.headers[values: .setCookie].isEmpty, known != context.visitor,
            response.needsVisitor
        {
            response.setCookie(VisitorCookie.cookie(context.visitor, isSecure))
        }
        for cookie in context.preferences.cookies(toRemember: request, isSecure: isSecure) {
            response.setCookie(cookie)
        }
        return response
    }
}
