package import Civics
import Database
package import Ledger

/// What people do with notices: trying again, telling somebody by telephone, cancelling.
package struct KeepingNotices: Sendable {
    /// The right to take these steps: whoever answers suggestions tells what became of them.
    package static let permission = Permission.replyToSuggestions
    /// How long a reason in words is.
    package static let reasonCharacters = 4...200

    private let ledger: Ledger

    /// Keeps the notices of a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Lets what was given up be tried again, from the first attempt; or at once what waits for its
    /// next.
    package func tryAgain(
        _ id: ID<Notice>,
        version: Int,
        by officer: Officer
    ) async throws(NoticeError) {
        let now = ledger.clock.now()
        try await change(id, version, from: [.givenUp, .waiting], "notice.try-again", by: officer) {
            (notice, transaction) throws(NoticeError) in
            try NoticeTable.restart(notice, at: now, in: transaction)
        }
    }

    /// Notes that somebody was told by telephone.
    package func tell(
        _ id: ID<Notice>,
        version: Int,
        by officer: Officer
    ) async throws(NoticeError) {
        try await end(id, version, as: .told, "notice.tell", reason: "", by: officer)
    }

    /// Cancels a notice for a reason in words.
    package func cancel(
        _ id: ID<Notice>,
        version: Int,
        reason typed: String,
        by officer: Officer
    ) async throws(NoticeError) {
        let reason = ChineseText.cleanedLine(typed)
        guard Self.reasonCharacters.contains(reason.count) else {
            throw .reason(characters: reason.count)
        }
        try await end(id, version, as: .cancelled, "notice.cancel", reason: reason, by: officer)
    }

    private func end(
        _ id: ID<Notice>,
        _ version: Int,
        as state: Notice.State,
        _ action: String,
        reason: String,
        by officer: Officer
    ) async throws(NoticeError) {
        let ending = Notice.Ending(
            at: ledger.clock.now(),
            way: nil,
            post: officer.postName,
            postEnglish: officer.postNameEnglish,
            reason: reason
        )
        try await change(
            id,
            version,
            from: [.givenUp, .waiting],
            action,
            reason: reason,
            by: officer
        ) { (notice, transaction) throws(NoticeError) in
            let isDone = try NoticeTable.settle(
                notice,
                as: state,
                ending,
                failure: notice.failure,
                in: transaction
            )
            guard isDone else { throw .changedMeanwhile }
        }
    }

    private func change(
        _ id: ID<Notice>,
        _ version: Int,
        from states: [Notice.State],
        _ action: String,
        reason: String = "",
        by officer: Officer,
        _ step: @Sendable @escaping (Notice, Transaction<NoticeError>) throws(NoticeError) -> Void
    ) async throws(NoticeError) {
        do throws(Denied) {
            try Actor.officer(officer).authorise(Self.permission, in: officer.jurisdiction)
        } catch {
            throw .denied(error)
        }
        try await ledger.record(by: .officer(officer)) {
            (transaction: Transaction<NoticeError>) throws(NoticeError) in
            guard
                let notice = try NoticeTable.find(
                    id,
                    of: officer.jurisdiction,
                    locking: true,
                    in: transaction
                )
            else { throw .notFound }
            guard notice.version == version else { throw .changedMeanwhile }
            guard states.contains(notice.state) else { throw .noticeIs(notice.state) }
            try step(notice, transaction)
            return Recorded(
                (),
                Deed(
                    action,
                    in: officer.jurisdiction,
                    object: "notice \(id)",
                    reason: reason,
                    facts: [
                        "suggestion": notice.suggestion.description,
                        "event": notice.event.rawValue, "from": notice.state.rawValue,
                    ]
                )
            )
        }
    }
}
