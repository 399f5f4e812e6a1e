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

    /// The certificate of a poll for whoever may see it now: before the announcement, and where the
    /// rule does not let every count be published, the chief scrutineer and the presidium; nil for
    /// everybody else, and before it was written.
    package func certificate(
        of poll: ID<Poll>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> SealedCertificate? {
        try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let poll = try PollTable.find(poll, in: transaction),
                poll.jurisdiction == jurisdiction
            else { throw .notFound }
            guard actor.seesResults(of: poll),
                let sealed = try CertificateTable.find(poll.id, in: transaction)
            else { return nil }
            let isWhole = sealed.certificate.rule.publishing == RulePublishing.all.rawValue
            return isWhole || actor.mayDecide(on: poll) ? sealed : nil
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

extension ReadingCertificates {
    /// The recounts of which everybody may know, in the order they were decided.
    package func recounts() async throws(StoreError) -> [PublishedRecount] {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            try RecountTable.published(in: transaction)
        }
    }
}

extension Actor {
    /// Whether a result may be seen before it is announced: by the chief scrutineer, and by the
    /// presidium once the chief scrutineer has signed.
    func seesResults(of poll: Poll) -> Bool {
        switch poll.state {
        case .prepared, .rulesAdopted, .scrutineersAdopted, .voting: false
        case .counted: may(.superviseVotes, with: poll)
        case .certified, .accepted: mayDecide(on: poll)
        case .announced, .sealed: true
        }
    }

    /// Whether somebody signs for a result.
    fileprivate func mayDecide(on poll: Poll) -> Bool {
        may(.superviseVotes, with: poll) || may(.presideVotes, with: poll)
    }

    private func may(_ permission: Permission, with poll: Poll) -> Bool {
        (try? authorise(permission, in: poll.jurisdiction)) != nil
    }
}
