import Synchronization

/// How many screens are told of changes at this moment; each holds a connection for hours.
package final class HallStreams: Sendable {
    /// The most that are open at once, of the 4,096 connections a server takes.
    package static let most = 256

    private let open = Mutex(0)

    /// Begins with none open.
    package init() {}

    /// Takes a place; false where none is left.
    package func enter() -> Bool {
        open.withLock { open in
            guard open < Self.most else { return false }
            open += 1
            return true
        }
    }

    /// Gives a place back.
    package func leave() {
        open.withLock { $0 -= 1 }
    }
}
