package import Civics
import Database
package import Ledger

/// A call whose suggestions are being screened, and how many wait.
package struct BenchCall: Hashable, Sendable {
    /// The call.
    package let call: SuggestionCall
    /// Its open round; nil where none is open.
    package let round: ScreeningRound?
    /// How many suggestions the round has not ruled on, counted up to ``ReadingBench/mostCounted``.
    package let waiting: Int
}

/// A suggestion on the bench.
package struct BenchSuggestion: Hashable, Sendable {
    /// The suggestion.
    package let suggestion: Suggestion
    /// The candidate it is part of.
    package let candidate: Candidate?
    /// The answer it has.
    package let reply: Reply?
}

/// The candidate at the right: what it is made of.
package struct BenchCandidate: Hashable, Sendable {
    /// The candidate.
    package let candidate: Candidate
    /// How many of its suggestions came by each channel: the five always, others when there are
    /// any.
    package let channels: [MergedCount]
    /// The first of what it is to reach.
    package let target: CandidateTarget?
    /// Those merged last, newest first, at most ``ReadingBench/mostShown``.
    package let latest: [Suggestion]

    /// How many suggestions it is made of.
    package var total: Int { channels.reduce(0) { $0 + $1.number } }
}

/// Looking at what lies on the bench.
package struct ReadingBench: Sendable {
    /// Up to how many that wait are counted.
    package static let mostCounted = 10_000
    /// Among how many that wait the next is chosen.
    package static let mostWeighed = 2_000
    /// How many merged ones the candidate's pane lists.
    package static let mostShown = 50

    private let ledger: Ledger

    /// Looks into a record.
    package init(_ ledger: Ledger) {
        self.ledger = ledger
    }

    /// The calls of a jurisdiction that were published, the latest first.
    package func calls(
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [BenchCall] {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var found: [BenchCall] = []
            for call in try SuggestionCallTable.all(of: jurisdiction, in: transaction)
            where call.state != .draft {
                let round = try ScreeningRoundTable.all(of: call.id, in: transaction)
                    .first(where: \.isOpen)
                var waiting = 0
                if let round {
                    waiting = try BenchTable.count(
                        of: call.id,
                        in: round.id,
                        limit: Self.mostCounted,
                        in: transaction
                    )
                }
                found.append(BenchCall(call: call, round: round, waiting: waiting))
            }
            return found
        }
    }

    /// The suggestions that wait for a ruling of a round, oldest first, at most
    /// ``mostWeighed``.
    package func waiting(
        in round: ScreeningRound,
        of jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [ID<Suggestion>] {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try BenchTable.unruled(
                of: round.call,
                in: round.id,
                limit: Self.mostWeighed,
                in: transaction
            )
        }
    }

    /// Suggestions as the bench shows them, in the order asked for; those that are not here are
    /// left out.
    package func suggestions(
        _ ids: [ID<Suggestion>],
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [BenchSuggestion] {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            var found: [BenchSuggestion] = []
            for id in ids {
                guard let suggestion = try SuggestionTable.find(id, in: transaction),
                    suggestion.jurisdiction == jurisdiction
                else { continue }
                var candidate: Candidate?
                if let part = try CandidateSuggestionTable.candidate(of: id, in: transaction) {
                    candidate = try CandidateTable.find(part, in: transaction)
                }
                found.append(
                    BenchSuggestion(
                        suggestion: suggestion.withoutContacts,
                        candidate: candidate,
                        reply: try ReplyTable.all(of: id, in: transaction).last
                    )
                )
            }
            return found
        }
    }

    /// The candidates of a year whose text may still be changed, by their codes.
    package func candidates(
        of year: Int,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> [Candidate] {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            try CandidateTable.all(of: jurisdiction, year: year, in: transaction)
                .filter(\.state.isOpen)
        }
    }

    /// A candidate with what it is made of.
    package func candidate(
        _ id: ID<Candidate>,
        in jurisdiction: ID<Jurisdiction>,
        by actor: Actor
    ) async throws(ReadError) -> BenchCandidate {
        try ledger.authoriseReading(actor, .screenSuggestions, in: jurisdiction)
        return try await ledger.read { (transaction: Transaction<ReadError>) throws(ReadError) in
            guard let candidate = try CandidateTable.find(id, in: transaction),
                candidate.jurisdiction == jurisdiction
            else { throw .notFound }
            let latest = try BenchTable.latest(
                of: id,
                limit: Self.mostShown,
                in: transaction
            )
            var suggestions: [Suggestion] = []
            for id in latest {
                guard let found = try SuggestionTable.find(id, in: transaction) else { continue }
                suggestions.append(found.withoutContacts)
            }
            return BenchCandidate(
                candidate: candidate,
                channels: MergedCount.filled(
                    try CandidateSuggestionTable.counts(of: id, in: transaction)
                ),
                target: try CandidateRowsTable.targets(of: id, in: transaction).first,
                latest: suggestions
            )
        }
    }
}
