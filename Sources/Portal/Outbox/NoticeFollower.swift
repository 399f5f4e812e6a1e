import Evaluating
import Ledger
import Logging
import ServiceLifecycle

/// Queues notices after the start, after every step that causes some and now and then, and sends
/// what is due; it ends with the server, in the middle of an attempt if need be.
struct NoticeFollower: Service {
    let ledger: Ledger
    let senders: NoticeSenders
    let logger: Logger

    /// How often all of the record is looked through, whatever happened.
    private static let interval: Duration = .seconds(600)

    func run() async throws {
        try? await cancelWhenGracefulShutdown {
            var seen: Int64 = 0
            var next = ContinuousClock.now
            while !Task.isCancelled {
                // Read before the pass: what happens during it is looked at after it.
                let height = ledger.revision.current
                do throws(StoreError) {
                    let isDue = ContinuousClock.now >= next
                    if isDue { next = .now + Self.interval }
                    var mustQueue = isDue
                    if !mustQueue, height > seen {
                        mustQueue = try await ledger.hasEntry(
                            of: QueueingNotices.causes,
                            after: seen
                        )
                    }
                    if mustQueue { try await queue() }
                    seen = height
                    try await send()
                } catch {
                    logger.warning("notices not followed", metadata: ["code": "\(error.code)"])
                }
                try await Task.sleep(for: .seconds(1))
            }
        }
    }

    private func queue() async throws(StoreError) {
        let outcome = try await QueueingNotices(ledger).run()
        guard outcome != QueueingNotices.Outcome() else { return }
        logger.info(
            "notices queued",
            metadata: ["queued": "\(outcome.queued)", "cancelled": "\(outcome.cancelled)"]
        )
    }

    private func send() async throws(StoreError) {
        let outcome = try await SendingNotices(ledger, senders).run()
        guard outcome != SendingNotices.Outcome() else { return }
        logger.info(
            "notices sent",
            metadata: [
                "sent": "\(outcome.sent)", "postponed": "\(outcome.postponed)",
                "given-up": "\(outcome.givenUp)",
            ]
        )
    }
}
