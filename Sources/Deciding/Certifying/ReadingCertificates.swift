package import Civics
import Database
package import Ledger

/// Looking certificates up.
package struct ReadingCertificates: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The certificate of a poll for whoever may see it now: before the announcement the chief
    /// scrutineer and the presidium; nil for everybody else, and before it was written.
    package func certificate(
        of poll: ID<Poll>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SealedCertificate? {
        try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let poll = try PollTable.find(poll, in: transaction),
                poll.jurisdiction == jurisdiction
            else { throw .notFound }
            guard poll.state.isPublic || actor.seesResults(of: poll) else { return nil }
            return try CertificateTable.find(poll.id, in: transaction)
        }
    }

    /// The certificate whose count is published under a key, for everybody; nil where the count
    /// was not made here.
    package func published(
        _ key: BallotKey,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> SealedCertificate? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            guard
                let poll = try CertificateTable.poll(
                    publishedAs: key,
                    of: jurisdiction,
                    in: transaction
                )
            else { return nil }
            return try CertificateTable.find(poll, in: transaction)
        }
    }
}

extension Actor {
    /// Whether a result may be seen before it is announced: by the chief scrutineer, and by the
    /// presidium once the chief scrutineer has signed.
    func seesResults(of poll: Poll) -> Bool {
        func may(_ permission: Permission) -> Bool {
            (try? authorise(permission, in: poll.jurisdiction)) != nil
        }
        switch poll.state {
        case .prepared, .rulesAdopted, .scrutineersAdopted, .voting: return false
        case .counted: return may(.superviseVotes)
        case .certified, .accepted: return may(.superviseVotes) || may(.presideVotes)
        case .announced, .sealed: return true
        }
    }
}
