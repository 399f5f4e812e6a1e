/// The votes of a round that was counted, and how its items fared.
public struct CountedVotes: Hashable, Sendable {
    /// The valid ballots, those without a mark left out.
    public let valid: Int
    /// The ballots without a mark, where they are not void.
    public let blank: Int
    /// The void ballots by reason, ordered by the bytes of the reasons.
    public let void: [VoidCount]
    /// The number that the rule's threshold is a fraction of; 0 where it is of none.
    public let base: Int
    /// The smallest number of votes that passes in this round.
    public let needed: Int
    /// The items of the round, in list order.
    public let items: [ItemOutcome]
}
