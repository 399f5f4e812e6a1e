import Hummingbird

/// A form with one file (multipart/form-data, RFC 7578).
struct Upload: Sendable {
    /// The fields beside the file.
    let fields: [String: String]
    /// The file's name as the browser told it; shown, never used as a path.
    let fileName: String
    /// The file's bytes.
    let bytes: [UInt8]

    /// Reads an upload, checks its token, and refuses fields it does not have.
    init(
        _ request: Request,
        _ context: some PageContext,
        fields allowed: Set<String>,
        file: String,
        mostBytes: Int
    ) async throws(PageError) {
        guard let boundary = request.multipartBoundary else { throw .unreadable(.contentType) }
        let body = try await request.bytes(upTo: mostBytes)
        try self.init(body: body, boundary: boundary, fields: allowed, file: file)
        guard
            FormToken.isValid(
                self.fields[FormToken.field] ?? "",
                path: request.path,
                context: context.anonymous
            )
        else { throw .formExpired }
    }

    /// Takes the body apart.
    init(
        body: [UInt8],
        boundary: String,
        fields allowed: Set<String>,
        file: String
    ) throws(PageError) {
        var fields: [String: String] = [:]
        var found: (name: String, bytes: [UInt8])?
        for part in try MultipartBody.parts(of: body, boundary: boundary) {
            if part.name == file {
                guard found == nil else { throw .unreadable(.fieldTwice(file)) }
                found = (part.fileName ?? "", Array(part.content))
                continue
            }
            guard allowed.contains(part.name) || part.name == FormToken.field else {
                throw .unreadable(.unknownField(String(part.name.prefix(40))))
            }
            guard let value = String(validating: part.content, as: UTF8.self) else {
                throw .unreadable(.encoding)
            }
            guard fields.updateValue(value, forKey: part.name) == nil else {
                throw .unreadable(.fieldTwice(part.name))
            }
        }
        self.fields = fields
        fileName = found?.name ?? ""
        bytes = found?.bytes ?? []
    }
}

extension Request {
    /// What parts the parts of a multipart body; nil where it is none.
    var multipartBoundary: String? {
        guard let contentType = headers[.contentType],
            contentType.hasPrefix("multipart/form-data")
        else { return nil }
        for parameter in contentType.split(separator: ";").dropFirst() {
            let halves = parameter.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[0].drop(while: { $0 == " " }) == "boundary" else {
                continue
            }
            let value = halves[1].filter { $0 != "\"" }
            return (1...70).contains(value.utf8.count) ? value : nil
        }
        return nil
    }
}
