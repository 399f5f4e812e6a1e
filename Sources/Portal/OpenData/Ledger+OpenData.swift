import Civics
import Deciding
import Ledger
import Proposing

// What pages and files of a jurisdiction are made of, read once.

extension Ledger {
    /// The published counts of a jurisdiction, newest first.
    func publishedCounts(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PageError) -> [BallotResult] {
        try await publishedCounts().filter { $0.ballot.jurisdiction == jurisdiction }
    }

    /// The published ratings of a jurisdiction, newest first.
    func publishedRatings(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PageError) -> [RatingResult] {
        try await publishedRatings().filter { $0.ballot.jurisdiction == jurisdiction }
    }

    /// How many suggestions a jurisdiction received by each channel.
    func channelCounts(
        of jurisdiction: ID<Jurisdiction>
    ) async throws(PageError) -> [ChannelCount] {
        do throws(StoreError) {
            return try await ReadingSuggestions(self).counts(in: jurisdiction)
        } catch {
            throw PageError(error)
        }
    }
}
