import Hummingbird
import Ledger
import Proposing

/// A form with any number of files in one field; without files a browser may send it plainly.
struct FormWithFiles: Sendable {
    /// The fields beside the files, each at most once.
    let fields: FormFields
    /// The files in their order; a field left empty is none.
    let files: [[UInt8]]
    private let pairs: [(name: String, value: String)]

    /// Reads a form, and refuses fields it does not have; the token is checked by
    /// ``answer(_:_:_:)``.
    init(
        _ request: Request,
        fields allowed: Set<String>,
        file: String,
        rule: AttachmentRule
    ) async throws(PageError) {
        if request.isForm {
            let body = try await request.bytes(upTo: FormFields.mostBytes(at: request.path))
            pairs = try FormFields.pairs(body)
            files = []
        } else {
            guard let boundary = request.multipartBoundary else { throw .unreadable(.contentType) }
            // A little more than is taken is read, so that it is refused beside its field.
            let body = try await request.bytes(upTo: rule.mostBytes + (8 << 20))
            var pairs: [(name: String, value: String)] = []
            var files: [[UInt8]] = []
            for part in try MultipartBody.parts(of: body, boundary: boundary) {
                guard part.name != file else {
                    if !part.content.isEmpty { files.append(Array(part.content)) }
                    continue
                }
                guard let value = String(validating: part.content, as: UTF8.self),
                    !value.utf8.contains(0)
                else { throw .unreadable(.encoding) }
                pairs.append((part.name, value))
            }
            self.pairs = pairs
            self.files = files
        }
        fields = try FormFields(pairs, fields: allowed.union([file]))
    }

    /// Checks the token and lets the body answer; what was typed is kept on the page that says why
    /// not, where the reason will pass.
    func answer(
        _ request: Request,
        _ context: some PageContext,
        _ body: () async throws(PageError) -> Response
    ) async throws(PageError) -> Response {
        do throws(PageError) {
            guard
                FormToken.isValid(
                    fields[FormToken.field],
                    path: request.path,
                    context: context.anonymous
                )
            else { throw .formExpired }
            return try await body()
        } catch  where error.canBeSentAgain {
            return ErrorAnswer(error: error, entered: EnteredForm(pairs, path: request.path))
                .response(to: request, context.anonymous)
        }
    }
}
