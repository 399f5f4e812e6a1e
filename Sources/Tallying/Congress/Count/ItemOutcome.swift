/// An item's votes in a counted round, and how it fared.
public struct ItemOutcome: Hashable, Sendable {
    /// Its votes.
    public let tally: ItemTally
    /// Whether it has as many votes as are needed.
    public let passes: Bool
    /// Why it fared as it did.
    public let reason: ItemReason

    /// How it fared.
    public var result: ItemResult { reason.result }
}
