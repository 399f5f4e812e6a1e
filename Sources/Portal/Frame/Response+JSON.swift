import Civics
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// JSON for programs.
    static func json(
        _ text: JSONText,
        status: HTTPResponse.Status = .ok,
        cacheControl: String = "no-store"
    ) -> Response {
        json(text.written, status: status, cacheControl: cacheControl)
    }

    /// JSON that is written already.
    static func json(
        _ text: String,
        status: HTTPResponse.Status = .ok,
        cacheControl: String = "no-store"
    ) -> Response {
        Response(
            status: status,
            headers: [
                .contentType: "application/json; charset=utf-8", .cacheControl: cacheControl,
            ],
            body: .init(byteBuffer: ByteBuffer(string: text))
        )
    }
}
