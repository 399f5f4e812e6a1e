import Civics
import HTTPTypes
import Hummingbird
import Ledger
import Markup
import NIOCore
import Wording

/// What a handler gives back: a frame with its content, and who may keep it.
struct Page: Sendable {
    /// Who may keep a page.
    enum Keeping: Sendable {
        /// Everybody: it shows what is public and holds no form of ours.
        case everybody
        /// Nobody: it holds a form, or shows what is somebody's.
        case nobody
        /// Nobody, and its address is told to nobody: it holds a secret.
        case secret
    }

    let html: HTML
    let status: HTTPResponse.Status
    let keeping: Keeping

    init(_ html: HTML, status: HTTPResponse.Status = .ok, keeping: Keeping) {
        self.html = html
        self.status = status
        self.keeping = keeping
    }
}

extension Page: ResponseGenerator {
    /// The bytes with their headers.
    func response(from request: Request, context: some RequestContext) -> Response {
        var headers: HTTPFields = [.contentType: "text/html; charset=utf-8"]
        switch keeping {
        case .everybody: headers[.cacheControl] = Response.publicPage
        case .nobody: headers[.cacheControl] = "no-store"
        case .secret:
            headers[.cacheControl] = "no-store"
            headers[.referrerPolicy] = "no-referrer"
        }
        return Response(
            status: status,
            headers: headers,
            body: .init(byteBuffer: ByteBuffer(bytes: html.utf8))
        )
    }
}

extension Response {
    /// Goes on to a page after something was done.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
    }
}
