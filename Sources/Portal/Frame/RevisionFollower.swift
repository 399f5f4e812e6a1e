import Ledger
import Logging
import ServiceLifecycle

/// Looks every second whether another process has changed the record, so that snapshots of public
/// pages are never more than a second old.
struct RevisionFollower: Service {
    let ledger: Ledger
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do throws(StoreError) {
                    try await ledger.refreshRevision()
                } catch {
                    logger.warning("revision not read", metadata: ["code": "\(error.code)"])
                }
                try await Task.sleep(for: .seconds(1))
            }
        }
    }
}
