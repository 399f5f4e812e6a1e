import Synchronization

/// Collects what a closure on another thread is given.
package final class ByteBox: Sendable {
    private let pieces = Mutex<[[UInt8]]>([])

    /// Makes an empty one.
    package init() {}

    /// Adds a piece.
    package func append(_ bytes: [UInt8]) {
        pieces.withLock { $0.append(bytes) }
    }

    /// All pieces in order.
    package var bytes: [UInt8] { pieces.withLock { $0.flatMap(\.self) } }

    /// How many pieces there were.
    package var count: Int { pieces.withLock { $0.count } }
}
