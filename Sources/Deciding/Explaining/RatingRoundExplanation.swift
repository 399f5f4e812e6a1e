import Tallying
package import Wording

/// What one round of a rating says, in sentences.
package struct RatingRoundExplanation: Hashable, Sendable {
    /// Its place among the record's rounds, from 0.
    package let round: Int
    /// Which round it is and how many items were on the form.
    package let heading: Message
    /// How it was counted, step by step.
    package let steps: [Message]
    /// What it says of each item, in list order; none if the round was stopped.
    package let items: [RatedItemExplanation]

    /// Explains a round from its trace.
    init(_ trace: RatingRoundTrace, of record: RatingRecord, in words: RatingWords) {
        round = trace.round
        heading = .ratingRoundHeading(
            round: trace.round + 1,
            items: record.items.count { $0.state.isRated }
        )
        steps = trace.steps.flatMap { $0.sentences(in: words) }
        items =
            switch trace.result {
            case .stopped:
                []
            case .counted(let forms):
                forms.items.map { RatedItemExplanation($0, of: forms, in: words) }
            }
    }
}
