import Hummingbird
import Ledger
import Logging

/// Turns whatever went wrong into a page or, for programs, into JSON.
///
/// Only the security headers are further out.
///
/// The visitor sees a sentence and a number; the log has the number, the code and the matched
/// route, never what was entered.
struct ErrorPages: RouterMiddleware {
    let site: Site

    func handle(
        _ request: Request,
        context: Anonymous,
        next: (Request, Anonymous) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as PageError {
            return answer(error, request, context)
        } catch let error as HTTPError where error.status == .notFound {
            return answer(.notFound, request, context)
        } catch let error as HTTPError where error.status.kind == .clientError {
            return answer(.unreadable(.parameter("")), request, context)
        } catch {
            context.logger.error(
                "unexpected",
                metadata: ["type": "\(type(of: error))", "route": "\(context.endpointPath ?? "")"]
            )
            return answer(.broken(code: "page.unexpected"), request, context)
        }
    }

    private func answer(
        _ error: PageError,
        _ request: Request,
        _ context: Anonymous
    ) -> Response {
        // The middlewares that know the visitor run inside this one.
        var context = context
        context.preferences = Preferences(request)
        context.foundScope = site.keptScope(of: request)
        return ErrorAnswer(error: error, entered: nil).response(to: request, context)
    }
}
