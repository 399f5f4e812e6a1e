package import HTTPTypes
import Hummingbird
package import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOEmbedded
package import Portal

/// A browser without a network: asks the portal's responder and keeps its cookies.
package final class PortalClient {
    /// What came back.
    package struct Answer: Sendable {
        /// The status.
        package let status: HTTPResponse.Status
        /// The headers.
        package let headers: HTTPFields
        /// The body.
        package let body: [UInt8]

        /// The body as text.
        package var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let responder: RouterResponder<Anonymous>
    private let logger: Logger
    private var cookies: [String: String] = [:]

    /// Opens a browser on a portal, whose requests are logged where the test says, or nowhere.
    package init(
        _ portal: Portal,
        logger: Logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
    ) {
        responder = portal.router().buildResponder()
        self.logger = logger
    }

    /// Asks for a page.
    package func get(_ path: String, headers: HTTPFields = [:]) async throws -> Answer {
        try await send(.get, path, headers: headers, body: [])
    }

    /// Sends a form without opening its page first: with its token and little filled in.
    ///
    /// - Parameters:
    ///   - path: The form's address.
    ///   - secret: The store's, which makes the token right.
    ///   - fields: What is filled in.
    ///   - isUpload: Whether it is sent as forms with a file are.
    /// - Returns: What came back.
    /// - Throws: What the portal's responder throws.
    package func submitBare(
        _ path: String,
        secret: [UInt8],
        _ fields: [(String, String)] = [],
        isUpload: Bool = false
    ) async throws -> Answer {
        let token = FormToken.make(
            path: String(path.prefix { $0 != "?" }),
            visitor: cookies[VisitorCookie.name(false)] ?? "",
            session: cookies[SessionCookie.name(false)] ?? "",
            secret: secret
        )
        guard isUpload else {
            return try await post(path, Self.encoded([(FormToken.field, token)] + fields))
        }
        let body =
            "--xyz\r\nContent-Disposition: form-data; name=\"\(FormToken.field)\"\r\n\r\n"
            + "\(token)\r\n--xyz--\r\n"
        return try await post(
            path,
            Array(body.utf8),
            contentType: "multipart/form-data; boundary=xyz"
        )
    }

    /// The first pieces of an answer that goes on and on.
    ///
    /// - Parameters:
    ///   - path: Where it is asked for.
    ///   - pieces: How many are waited for.
    ///   - onPiece: Called after each but the last, with how many there are.
    /// - Returns: The pieces in their order.
    /// - Throws: What the portal's responder or the closure throws.
    package func beginning(
        of path: String,
        pieces: Int,
        onPiece: @Sendable @escaping (Int) async throws -> Void = { _ in }
    ) async throws -> [String] {
        let response = try await respond(.get, path, headers: [:], body: [])
        let writer = BeginningWriter(most: pieces, onPiece: onPiece)
        do {
            try await response.body.write(writer)
        } catch is BeginningWriter.Enough {}
        return writer.pieces.withLockedValue { $0 }
    }

    /// Sends a form as it stands in a page: the hidden fields of the page's form to that address,
    /// and the given ones over them.
    package func submit(
        _ path: String,
        from page: Answer,
        _ fields: [(String, String)],
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        var all = Self.hiddenFields(of: page.text, action: path)
        for (name, value) in fields {
            all.removeAll { $0.0 == name }
            all.append((name, value))
        }
        return try await post(path, Self.encoded(all), headers: headers)
    }

    /// Sends a form with files, as a browser does: the hidden fields of the page's form to that
    /// address, the given ones over them, and the files under one name.
    package func upload(
        _ path: String,
        from page: Answer,
        _ fields: [(String, String)],
        files: [[UInt8]],
        named file: String = "file"
    ) async throws -> Answer {
        var all = Self.hiddenFields(of: page.text, action: path)
        for (name, value) in fields {
            all.removeAll { $0.0 == name }
            all.append((name, value))
        }
        let head = "--xyz\r\nContent-Disposition: form-data; name="
        var body: [UInt8] = []
        for (name, value) in all { body += "\(head)\"\(name)\"\r\n\r\n\(value)\r\n".utf8 }
        for content in files {
            body += "\(head)\"\(file)\"; filename=\"a\"\r\n\r\n".utf8
            body += content
            body += "\r\n".utf8
        }
        body += "--xyz--\r\n".utf8
        return try await post(path, body, contentType: "multipart/form-data; boundary=xyz")
    }

    /// Sends bytes as a form.
    package func post(
        _ path: String,
        _ body: [UInt8],
        contentType: String = "application/x-www-form-urlencoded",
        headers: HTTPFields = [:]
    ) async throws -> Answer {
        var headers = headers
        headers[.contentType] = contentType
        return try await send(.post, path, headers: headers, body: body)
    }

    private func send(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: HTTPFields,
        body: [UInt8]
    ) async throws -> Answer {
        let response = try await respond(method, path, headers: headers, body: body)
        let writer = CollectingWriter()
        try await response.body.write(writer)
        return Answer(
            status: response.status,
            headers: response.headers,
            body: writer.bytes.withLockedValue { $0 }
        )
    }

    private func respond(
        _ method: HTTPRequest.Method,
        _ path: String,
        headers: HTTPFields,
        body: [UInt8]
    ) async throws -> Response {
        var headers = headers
        if !cookies.isEmpty {
            headers[.cookie] = cookies.sorted { $0.key < $1.key }
                .map { "\($0.key)=\($0.value)" }
                .joined(separator: "; ")
        }
        let request = Request(
            head: HTTPRequest(
                method: method,
                scheme: "http",
                authority: "127.0.0.1:8080",
                path: path,
                headerFields: headers
            ),
            body: RequestBody(buffer: ByteBuffer(bytes: body))
        )
        let context = Anonymous(
            source: ApplicationRequestContextSource(
                channel: NIOAsyncTestingChannel(),
                logger: logger
            )
        )
        let response = try await responder.respond(to: request, context: context)
        keep(response.headers[values: .setCookie])
        return response
    }

    private func keep(_ setCookies: [String]) {
        for cookie in setCookies {
            guard let pair = cookie.split(separator: ";").first else { continue }
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { continue }
            cookies[String(halves[0])] = halves[1].isEmpty ? nil : String(halves[1])
        }
    }

    /// The hidden fields of the form that is sent to an address.
    private static func hiddenFields(of page: String, action: String) -> [(String, String)] {
        // Of several to one address, the one that changes something bears a token.
        let form =
            page.components(between: "action=\"\(action)\"", and: "</form>")
            .first { $0.contains("name=\"token\"") } ?? ""
        return form.components(between: "<input type=\"hidden\"", and: ">").compactMap { input in
            guard let name = input.components(between: "name=\"", and: "\"").first,
                let value = input.components(between: "value=\"", and: "\"").first
            else { return nil }
            return (name, unescaped(value))
        }
    }

    /// The text of an attribute's value.
    private static func unescaped(_ value: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(value) { $0.replacing($1.0, with: $1.1) }
    }

    private static func encoded(_ fields: [(String, String)]) -> [UInt8] {
        Array(
            fields.map { "\(percent($0.0))=\(percent($0.1))" }.joined(separator: "&").utf8
        )
    }

    /// Every byte but letters and digits as `%XX`.
    package static func percent(_ text: String) -> String {
        text.utf8.reduce(into: "") { result, byte in
            let character = Character(UnicodeScalar(byte))
            if byte < 0x80, character.isLetter || character.isNumber {
                result.append(character)
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.count == 1 ? "0" : "") + hex
            }
        }
    }
}

/// Collects a response's body.
private struct CollectingWriter: ResponseBodyWriter {
    let bytes = NIOLockedValueBox<[UInt8]>([])

    mutating func write(_ buffer: ByteBuffer) async throws {
        bytes.withLockedValue { $0.append(contentsOf: buffer.readableBytesView) }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

/// Collects the first pieces of a response's body, then has enough.
private struct BeginningWriter: ResponseBodyWriter {
    struct Enough: Error {}

    let most: Int
    let onPiece: @Sendable (Int) async throws -> Void
    let pieces = NIOLockedValueBox<[String]>([])

    mutating func write(_ buffer: ByteBuffer) async throws {
        let count = pieces.withLockedValue { pieces in
            pieces.append(String(buffer: buffer))
            return pieces.count
        }
        if count == most { throw Enough() }
        try await onPiece(count)
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}

extension String {
    /// Every text between two marks, in order.
    package func components(between start: String, and end: String) -> [String] {
        var found: [String] = []
        var rest = self[...]
        while let opening = rest.firstRange(of: start) {
            let after = rest[opening.upperBound...]
            guard let closing = after.firstRange(of: end) else { break }
            found.append(String(after[..<closing.lowerBound]))
            rest = after[closing.upperBound...]
        }
        return found
    }
}
