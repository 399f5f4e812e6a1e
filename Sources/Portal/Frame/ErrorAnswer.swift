import Civics
import HTTPTypes
import Hummingbird
import Logging
import Wording

/// An error as it is answered: a page, JSON for programs, or the way to the sign-in; and the log's
/// line where it is our fault.
struct ErrorAnswer {
    let error: PageError
    /// The form that was not taken.
    let entered: EnteredForm?

    func response(to request: Request, _ context: Anonymous) -> Response {
        if error.status.kind == .serverError { log(context) }
        let isForPrograms = request.path.hasPrefix(AddressPattern.api.rawValue)
        if error == .signInNeeded, [.get, .head].contains(request.method), !isForPrograms {
            return .redirect(to: Address.signIn.path, type: .normal)
        }
        var response =
            isForPrograms
            ? json(context) : ErrorPage(error: error, entered: entered).response(request, context)
        if case .tooOften(let seconds) = error {
            response.headers[.retryAfter] = String(seconds)
        }
        return response
    }

    private func log(_ context: Anonymous) {
        context.logger.error(
            "failed",
            metadata: [
                "code": "\(error.code)", "route": "\(context.endpointPath ?? "")",
                "number": "\(context.requestNumber)",
            ]
        )
    }

    private func json(_ context: Anonymous) -> Response {
        let book = context.book
        let advice = error.advice(request: context.requestNumber, in: book.language)
        return .json(
            JSONText.object([
                ("code", .text(error.code)),
                ("message", .text(book.say(error.heading) + book.gap + book.say(advice))),
                ("requestID", .text(context.requestNumber)),
            ]),
            status: error.status
        )
    }
}
