package import Civics
import Database
package import Ledger
package import Tallying

/// A published rating with its count, made anew from the record.
package struct RatingResult: Hashable, Sendable {
    /// What is published.
    package let ballot: CountedBallot
    /// The record, read.
    package let record: RatingRecord
    /// The count.
    package let count: RatingCount

    /// Counts what is published.
    ///
    /// - Throws: what cannot be read or does not add up.
    package init(_ ballot: CountedBallot) throws(RecordError) {
        self.ballot = ballot
        record = try RatingRecord(json: Array(ballot.record.utf8))
        count = try record.count()
    }
}

/// Finding published ratings.
package struct PublishedRatings: Sendable {
    private let ledger: Ledger

    /// Finds in a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// Every published rating that holds, newest first, each counted anew from its record.
    package func all() async throws(PublishingError) -> [RatingResult] {
        let ballots = try await ledger.read {
            (transaction: Transaction<PublishingError>) throws(PublishingError) in
            try CountedBallotTable.holding(in: transaction)
        }
        var results: [RatingResult] = []
        for ballot in ballots where ballot.kind == .rating {
            results.append(try Self.result(of: ballot))
        }
        return results
    }

    /// One published rating, counted anew from its record; nil when there is none.
    package func find(
        _ key: BallotKey,
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PublishingError) -> RatingResult? {
        let ballot = try await ledger.read {
            (transaction: Transaction<PublishingError>) throws(PublishingError) in
            try CountedBallotTable.find(key, of: jurisdiction, in: transaction)
        }
        guard let ballot, ballot.kind == .rating else { return nil }
        return try Self.result(of: ballot)
    }

    private static func result(
        of ballot: CountedBallot
    ) throws(PublishingError) -> RatingResult {
        do throws(RecordError) {
            return try RatingResult(ballot)
        } catch {
            throw .record(error)
        }
    }
}
