package import Civics
import Database
package import Ledger

/// Looking up what can be rated, and what is.
package struct ReadingRatings: Sendable {
    private let ledger: Ledger

    /// Looks up in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The announced polls whose projects can be rated, for those who prepare votes; the latest
    /// meeting first.
    package func rateable(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [RatedPoll] {
        try ledger.authoriseReading(actor, .prepareVotes, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try RatedPoll.all(of: jurisdiction, in: transaction)
        }
    }

    /// What a rating is of, for those who prepare votes.
    package func basis(
        of poll: ID<Poll>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> RatingBasis {
        try ledger.authoriseReading(actor, .prepareVotes, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let found = try PollTable.find(poll, in: transaction),
                found.jurisdiction == jurisdiction,
                let basis = try RatingBasis(of: poll, in: transaction)
            else { throw .notFound }
            return basis
        }
    }

    /// The list of an announced rating, for everybody; nil where there is none under the key.
    package func published(
        _ key: BallotKey,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(StoreError) -> StoredRatingList? {
        try await ledger.read { (transaction: Transaction<StoreError>) throws(StoreError) in
            guard
                let poll = try CertificateTable.poll(
                    publishedAs: key,
                    of: jurisdiction,
                    in: transaction
                )
            else { return nil }
            return try RatingListTable.find(of: poll, in: transaction)
        }
    }
}
