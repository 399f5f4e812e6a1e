import Civics
import Database
import Ledger

/// What has become of a suggestion besides its answers: call, rounds, candidate.
package struct SuggestionStory: Hashable, Sendable {
    /// A round of screening in which something was ruled about it.
    package struct RoundStep: Hashable, Sendable {
        /// The round.
        package let round: ScreeningRound
        /// What the round ruled last; nil where the ruling was taken back.
        package let ruling: Ruling?
    }

    /// The call it answers.
    package let call: SuggestionCall?
    /// The rounds that ruled about it, in their order.
    package let rounds: [RoundStep]
    /// The open round of its call.
    package let openRound: ScreeningRound?
    /// The candidate it is part of.
    package let candidate: Candidate?
    /// How many suggestions the candidate is made of, this one included.
    package let mergedCount: Int
    /// What happened to the candidate.
    package let events: [CandidateEvent]

    /// Gathers it in somebody's transaction.
    init<F: StoreFailure>(
        of suggestion: Suggestion,
        in transaction: Transaction<F>
    ) throws(F) {
        var call: SuggestionCall?
        var open: ScreeningRound?
        if let id = suggestion.call {
            call = try SuggestionCallTable.find(id, in: transaction)
            open = try ScreeningRoundTable.all(of: id, in: transaction).first(where: \.isOpen)
        }
        self.call = call
        openRound = open
        rounds = try Self.rounds(of: suggestion.id, in: transaction)
        if let id = try CandidateSuggestionTable.candidate(of: suggestion.id, in: transaction) {
            candidate = try CandidateTable.find(id, in: transaction)
            mergedCount = try CandidateSuggestionTable.count(of: id, in: transaction)
            events = try CandidateEventTable.all(of: id, in: transaction)
        } else {
            candidate = nil
            mergedCount = 0
            events = []
        }
    }

    /// The last ruling of each round.
    private static func rounds<F: StoreFailure>(
        of suggestion: ID<Suggestion>,
        in transaction: Transaction<F>
    ) throws(F) -> [RoundStep] {
        var steps: [RoundStep] = []
        for entry in try RulingTable.all(on: suggestion, in: transaction) {
            guard let id = entry.round,
                let round = try ScreeningRoundTable.find(id, in: transaction)
            else { continue }
            steps.removeAll { $0.round.id == id }
            steps.append(RoundStep(round: round, ruling: entry.ruling))
        }
        return steps
    }
}
