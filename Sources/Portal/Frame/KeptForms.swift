import Hummingbird
import Ledger
import NIOCore

/// Keeps what was entered into a form when the form is not taken for a reason that will pass.
///
/// Stands inside the middleware that knows the visitor, so that the form can be sent again.
struct KeptForms: RouterMiddleware {
    func handle(
        _ request: Request,
        context: Anonymous,
        next: (Request, Anonymous) async throws -> Response
    ) async throws -> Response {
        guard request.method == .post, request.isForm else {
            return try await next(request, context)
        }
        let bytes = try await request.bytes(upTo: FormFields.mostBytes(at: request.path))
        var request = request
        request.body = RequestBody(buffer: ByteBuffer(bytes: bytes))
        do {
            return try await next(request, context)
        } catch let error as PageError where error.canBeSentAgain {
            let entered = EnteredForm(bytes, path: request.path)
            return ErrorAnswer(error: error, entered: entered).response(to: request, context)
        }
    }
}
