import Tallying
package import Wording

/// What one round says, in sentences.
package struct RoundExplanation: Hashable, Sendable {
    /// Its place among the record's rounds, from 0.
    package let round: Int
    /// Which round it is and what it decides.
    package let heading: Message
    /// How it was counted, step by step.
    package let steps: [Message]
    /// How each of its items fared, in list order; none if the round was stopped.
    package let items: [ItemExplanation]

    /// Explains a round from its trace.
    init(_ trace: RoundTrace, in words: CountWords) {
        round = trace.round
        heading = trace.heading
        steps = trace.steps.flatMap { $0.sentences(in: words) }
        items =
            switch trace.result {
            case .stopped:
                []
            case .counted(_, let votes):
                votes.items.map { ItemExplanation($0, of: votes, in: words) }
            case .presidium:
                trace.fates.map { ItemExplanation($0, in: words) }
            }
    }
}

extension RoundTrace {
    /// Which round it is, people counting from 1, and what it decides.
    fileprivate var heading: Message {
        let number = round + 1
        let items = asked.items.count
        return switch (asked.kind, asked.seats) {
        case (.main, nil), (.tie, nil), (.shortfall, nil), (.presidium, nil):
            .tallyRoundMainNoSeats(round: number, items: items)
        case (.main, let seats?):
            .tallyRoundMain(round: number, items: items, seats: seats)
        case (.tie, let seats?):
            .tallyRoundTie(round: number, items: items, seats: seats)
        case (.shortfall, let seats?):
            // The presidium may leave items out; which ones a stopped round had is not traced.
            .tallyRoundShortfall(
                round: number,
                items: fates.isEmpty ? items : fates.count,
                seats: seats
            )
        case (.presidium, let seats?):
            .tallyRoundPresidium(round: number, items: items, seats: seats)
        }
    }
}
