import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Logging
import NIOCore
import Wording

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
        if error.status.kind == .serverError {
            context.logger.error(
                "failed",
                metadata: [
                    "code": "\(error.code)", "route": "\(context.endpointPath ?? "")",
                    "number": "\(context.requestNumber)",
                ]
            )
        }
        if error == .signInNeeded, request.method == .get, !isForPrograms(request) {
            return .redirect(to: Address.signIn.path, type: .normal)
        }
        var response =
            isForPrograms(request) ? json(error, context) : page(error, request, context)
        if case .tooOften(let seconds) = error {
            response.headers[.retryAfter] = String(seconds)
        }
        return response
    }

    private func isForPrograms(_ request: Request) -> Bool {
        request.path.hasPrefix(AddressPattern.api.rawValue)
    }

    private func json(_ error: PageError, _ context: Anonymous) -> Response {
        let book = context.book
        let advice = error.advice(request: context.requestNumber, in: book.language)
        return .json(
            JSONText.object([
                ("code", .text(error.code)),
                ("message", .text(book.say(error.heading) + " " + book.say(advice))),
                ("requestID", .text(context.requestNumber)),
            ]),
            status: error.status
        )
    }

    private func page(
        _ error: PageError,
        _ request: Request,
        _ context: Anonymous
    ) -> Response {
        // The middlewares that know the visitor run inside this one.
        var context = context
        context.preferences = Preferences(request)
        context.foundScope = site.keptScope(of: request)
        return ErrorPage(error: error).response(request, context)
    }
}
