import Deciding
import Ledger
import Logging
import ServiceLifecycle

/// Scrubs the files after the start, for a process that was ended between forgetting and scrubbing,
/// then whatever could not be scrubbed when it was forgotten.
struct ScrubFollower: Service {
    let ledger: Ledger
    let logger: Logger

    /// Seldom: while somebody reads for long, each attempt holds writers up for a moment.
    private static let interval: Duration = .seconds(10)

    func run() async throws {
        await ledger.scrub(DecidingSchema.forgetful)
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                try await Task.sleep(for: Self.interval)
                do throws(StoreError) {
                    try await ledger.scrubTheRest()
                } catch {
                    logger.warning("files not scrubbed", metadata: ["code": "\(error.code)"])
                }
            }
        }
    }
}
