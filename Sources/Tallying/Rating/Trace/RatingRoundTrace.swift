/// How one round of a rating was counted, step by step.
public struct RatingRoundTrace: Hashable, Sendable {
    /// Its place among the record's rounds, from 0.
    public let round: Int
    /// Who was there and how many forms there were.
    public let papers: Papers
    /// What it came to, with every count.
    public let result: RatingRoundResult
    /// The steps, in order.
    public let steps: [RatingStep]
}
