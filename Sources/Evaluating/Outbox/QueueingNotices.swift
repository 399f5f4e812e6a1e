import Civics
import Database
package import Ledger

/// Queueing those who are to be told, from the record: one pass over everything that has happened.
///
/// It can be run at any time and by several processes: what is queued is not queued again, and what
/// a process did not queue before it ended is queued by the next pass.
package struct QueueingNotices: Sendable {
    /// What a pass did.
    package struct Outcome: Hashable, Sendable {
        /// How many notices are new.
        package var queued = 0
        /// How many were cancelled, because nobody can be reached any more.
        package var cancelled = 0

        /// Of so many.
        package init(queued: Int = 0, cancelled: Int = 0) {
            self.queued = queued
            self.cancelled = cancelled
        }
    }

    /// The deeds after which a pass has something to do.
    package static let causes = [
        "poll.announce", "project.accept", "report.publish", "suggestion.erase",
        "suggestion.withdraw",
    ]

    private let ledger: Ledger

    /// Queues in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Looks through every jurisdiction.
    @discardableResult
    package func run() async throws(StoreError) -> Outcome {
        var all = Outcome()
        for place in try await ledger.jurisdictions().all where try await hasWork(in: place.id) {
            let outcome = try await queue(in: place.id)
            all.queued += outcome.queued
            all.cancelled += outcome.cancelled
        }
        return all
    }

    private func hasWork(in jurisdiction: ID<Jurisdiction>) async throws(StoreError) -> Bool {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            for due in try DueNotice.all(in: jurisdiction, transaction) {
                let suggestions = try NoticeTable.unqueued(
                    due.event,
                    of: due.candidate,
                    in: jurisdiction,
                    transaction
                )
                if !suggestions.isEmpty { return true }
            }
            return try !NoticeTable.unreachable(in: jurisdiction, transaction).isEmpty
        }
    }

    /// Why a pass wrote nothing: another process was quicker.
    private enum Idle: StoreFailure {
        case nothingLeft
        case store(StoreError)
    }

    private func queue(in jurisdiction: ID<Jurisdiction>) async throws(StoreError) -> Outcome {
        let now = ledger.clock.now()
        do throws(Idle) {
            return try await ledger.record(by: .operatorAtConsole) {
                (transaction: Transaction<Idle>) throws(Idle) in
                var outcome = Outcome()
                for due in try DueNotice.all(in: jurisdiction, transaction) {
                    let suggestions = try NoticeTable.unqueued(
                        due.event,
                        of: due.candidate,
                        in: jurisdiction,
                        transaction
                    )
                    for suggestion in suggestions {
                        let isNew = try NoticeTable.insert(
                            due,
                            of: suggestion,
                            in: jurisdiction,
                            at: now,
                            transaction
                        )
                        if isNew { outcome.queued += 1 }
                    }
                }
                outcome.cancelled = try Self.cancel(in: jurisdiction, at: now, transaction)
                guard outcome != Outcome() else { throw .nothingLeft }
                return Recorded(
                    outcome,
                    Deed(
                        "notice.queue",
                        in: jurisdiction,
                        facts: [
                            "queued": String(outcome.queued),
                            "cancelled": String(outcome.cancelled),
                        ]
                    )
                )
            }
        } catch {
            switch error {
            case .nothingLeft: return Outcome()
            case .store(let error): throw error
            }
        }
    }

    private static func cancel(
        in jurisdiction: ID<Jurisdiction>,
        at now: Instant,
        _ transaction: Transaction<Idle>
    ) throws(Idle) -> Int {
        var count = 0
        for id in try NoticeTable.unreachable(in: jurisdiction, transaction) {
            guard
                let notice = try NoticeTable.find(
                    id,
                    of: jurisdiction,
                    locking: true,
                    in: transaction
                ),
                notice.state == .waiting || notice.state == .givenUp,
                try NoticeTable.settle(
                    notice,
                    as: .cancelled,
                    Notice.Ending(at: now, way: nil, post: "", postEnglish: "", reason: ""),
                    failure: notice.failure,
                    in: transaction
                )
            else { continue }
            count += 1
        }
        return count
    }
}
