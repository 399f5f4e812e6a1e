import Civics
import Database
package import Ledger
import Proposing
import Sending

/// Sending what is due, one notice after the other.
///
/// A notice is claimed before it is sent, in a transaction of its own, so that two servers never
/// send the same at once. A server that ends in between leaves its claim, which lapses: then it is
/// sent again, and the receiver knows it by its key. Attempts are the machine's and no deeds: only
/// what is given up is entered in the audit chain.
package struct SendingNotices: Sendable {
    /// For how long a claim holds: longer than any attempt takes.
    package static let claim = Duration.seconds(300)

    /// What a round did.
    package struct Outcome: Hashable, Sendable {
        /// How many were sent.
        package var sent = 0
        /// How many attempts failed and are made again.
        package var postponed = 0
        /// How many were tried too often.
        package var givenUp = 0

        /// Of so many.
        package init(sent: Int = 0, postponed: Int = 0, givenUp: Int = 0) {
            self.sent = sent
            self.postponed = postponed
            self.givenUp = givenUp
        }
    }

    private let ledger: Ledger
    private let senders: NoticeSenders

    /// Sends the notices of a record.
    package init(_ ledger: Ledger, _ senders: NoticeSenders) {
        self.ledger = ledger
        self.senders = senders
    }

    /// Sends what is due, until nothing is or the task is cancelled.
    @discardableResult
    package func run() async throws(StoreError) -> Outcome {
        var outcome = Outcome()
        guard !senders.isEmpty else { return outcome }
        while !Task.isCancelled, let claimed = try await claimNext() {
            guard let contact = claimed.line.told.contact, let way = senders.way(to: contact)
            else { continue }
            do throws(SendingFault) {
                try await senders.send(
                    claimed.line,
                    to: contact,
                    by: way,
                    at: ledger.clock.now()
                )
            } catch .ended {
                // The claim lapses; whoever comes next sends it.
                return outcome
            } catch {
                if try await fail(claimed, error) {
                    outcome.givenUp += 1
                } else {
                    outcome.postponed += 1
                }
                continue
            }
            try await succeed(claimed.line.notice, by: way)
            outcome.sent += 1
        }
        return outcome
    }

    /// A notice that is ours for a while.
    private struct Claimed: Sendable {
        let line: NoticeLine
        let jurisdiction: ID<Jurisdiction>
    }

    private func claimNext() async throws(StoreError) -> Claimed? {
        let (now, telephones) = (ledger.clock.now(), senders.webhook != nil)
        let since = now.date.advanced(by: -Notice.freshDays)
        return try await ledger.database.write {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            // More than one, for another server may take the first at this moment.
            let due = try NoticeTable.due(
                at: now,
                since: since,
                telephones: telephones,
                limit: 8,
                in: transaction
            )
            for row in due {
                let isOurs = try NoticeTable.claim(
                    row.notice,
                    until: now.advanced(by: Self.claim),
                    in: transaction
                )
                guard isOurs,
                    let notice = try NoticeTable.find(
                        row.notice.id,
                        of: row.jurisdiction,
                        in: transaction
                    )
                else { continue }
                return Claimed(
                    line: NoticeLine(notice: notice, told: row.told),
                    jurisdiction: row.jurisdiction
                )
            }
            return nil
        }
    }

    private func succeed(_ notice: Notice, by way: Notice.Way) async throws(StoreError) {
        let ending = Notice.Ending(
            at: ledger.clock.now(),
            way: way,
            post: "",
            postEnglish: "",
            reason: ""
        )
        try await ledger.database.write {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            // Who has told or cancelled it in these seconds is not contradicted.
            _ = try NoticeTable.settle(
                notice,
                as: .sent,
                ending,
                failure: nil,
                in: transaction
            )
        }
    }

    /// Notes a failure; whether it was the last.
    private func fail(_ claimed: Claimed, _ fault: SendingFault) async throws(StoreError) -> Bool {
        let (notice, now) = (claimed.line.notice, ledger.clock.now())
        guard notice.attempts >= Notice.mostAttempts else {
            let next = now.advanced(by: Notice.pause(after: notice.attempts))
            try await ledger.database.write {
                (transaction: Transaction<StoreError>) throws(StoreError) in
                _ = try NoticeTable.postpone(
                    notice,
                    failure: fault.code,
                    until: next,
                    in: transaction
                )
            }
            return false
        }
        try await giveUp(claimed, fault, at: now)
        return true
    }

    private func giveUp(
        _ claimed: Claimed,
        _ fault: SendingFault,
        at now: Instant
    ) async throws(StoreError) {
        let notice = claimed.line.notice
        try await ledger.record(by: .operatorAtConsole) {
            (transaction: Transaction<StoreError>) throws(StoreError) in
            let isSettled = try NoticeTable.settle(
                notice,
                as: .givenUp,
                Notice.Ending(at: now, way: nil, post: "", postEnglish: "", reason: ""),
                failure: fault.code,
                in: transaction
            )
            // No entry of what did not happen: somebody has told or cancelled it meanwhile.
            guard isSettled else { throw .busy }
            return Recorded(
                (),
                Deed(
                    "notice.give-up",
                    in: claimed.jurisdiction,
                    object: "notice \(notice.id)",
                    facts: [
                        "suggestion": notice.suggestion.description,
                        "event": notice.event.rawValue, "failure": fault.code,
                        "attempts": String(notice.attempts),
                    ]
                )
            )
        }
    }
}
