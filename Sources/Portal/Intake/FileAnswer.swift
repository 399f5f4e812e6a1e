import HTTPTypes
import Hummingbird
import NIOCore
import Proposing

extension Response {
    /// A file that somebody sent: saved and not opened, and where it is opened all the same it can
    /// do nothing.
    static func file(_ file: AttachmentBytes) -> Response {
        var response = sent(file)
        response.headers[.contentDisposition] = "attachment; filename=\"\(file.name)\""
        return response
    }

    /// The small picture of it, which we have written ourselves, for showing in a page.
    static func preview(_ file: AttachmentBytes) -> Response {
        var response = sent(file)
        response.headers[.contentDisposition] = "inline"
        return response
    }

    private static func sent(_ file: AttachmentBytes) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: file.kind.contentType,
                .cacheControl: "no-store",
                .contentSecurityPolicy: "default-src 'none'; sandbox",
                .referrerPolicy: "no-referrer",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }
}
