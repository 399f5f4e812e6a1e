import Ledger
import Logging
import Proposing
import ServiceLifecycle

/// Reads the record into the index of likeness after the start, then every second what changed, so
/// that no answer waits for it; and enters into the search what was written past it.
struct LikenessFollower: Service {
    let like: LikeSuggestions
    let search: SearchUpkeep
    let logger: Logger

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await follow()
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func follow() async {
        let wasReady = await like.isReady
        do throws(StoreError) {
            try await like.follow()
            try await search.run()
        } catch {
            logger.warning("suggestions not followed", metadata: ["code": "\(error.code)"])
        }
        if await like.isReady, !wasReady {
            let count = await like.count
            logger.info("likeness read", metadata: ["count": "\(count)"])
        }
    }
}
