/// How one entry of a record's rounds was counted, step by step.
public struct RoundTrace: Hashable, Sendable {
    /// Its place among the record's rounds, from 0.
    public let round: Int
    /// What had been asked for.
    public let asked: RoundRequest
    /// What it came to, with every count.
    public let result: RoundResult
    /// The steps, in order.
    public let steps: [TraceStep]
    /// How each of its items fared, in list order; none if it was stopped.
    public let fates: [ItemFate]
    /// Those it elected, by weight, then list order.
    public let elected: [ItemID]
    /// What it asked for in turn.
    public let next: RoundRequest?
    /// The warnings it gave.
    public let warnings: [CongressWarning]
}
