import HTTPTypes
import Hummingbird
import NIOConcurrencyHelpers
import NIOCore

/// Collects a response's body into one buffer.
struct BodyCollector: ResponseBodyWriter {
    /// What was written so far.
    let buffer = NIOLockedValueBox(ByteBuffer())

    mutating func write(_ part: ByteBuffer) async throws {
        buffer.withLockedValue { whole in
            var part = part
            whole.writeBuffer(&part)
        }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
