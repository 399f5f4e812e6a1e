import Synchronization

/// The height of the audit chain as far as this process knows: it rises with every change.
///
/// Public pages are snapshots that hold as long as it stands still. This process moves it at
/// once after its own writes; `follow` looks for those of other processes.
package final class Revision: Sendable {
    private let height = Mutex<Int64>(0)

    /// Knows of nothing yet.
    package init() {}

    /// The height now.
    package var current: Int64 { height.withLock { $0 } }

    /// Raises the height; it never falls.
    package func advance(to seen: Int64) {
        height.withLock { $0 = max($0, seen) }
    }
}

extension Ledger {
    /// Looks once for changes that other processes made.
    package func refreshRevision() async throws(StoreError) {
        let head = try await auditHead()
        revision.advance(to: head.height)
    }
}
