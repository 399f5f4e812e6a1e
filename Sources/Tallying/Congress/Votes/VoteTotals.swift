/// What the ballots of a round come to: no pattern of marks, only sums.
public struct VoteTotals: Hashable, Sendable {
    /// The valid ballots, those without a mark left out.
    public let valid: Int
    /// The void ballots by reason: only reasons that occur, by the bytes of their texts.
    public let void: [VoidCount]
    /// The ballots without a mark, where the rule does not make them void.
    public let blank: Int
    /// The votes of each item.
    public let items: [ItemTally]

    /// Creates totals; reasons that no ballot has are dropped.
    public init(valid: Int, void: [VoidReason: Int], blank: Int, items: [ItemTally]) {
        self.valid = valid
        self.void = VoidCount.sorted(void)
        self.blank = blank
        self.items = items
    }

    /// Replaces the items, keeping the rest.
    func with(items: [ItemTally]) -> VoteTotals {
        VoteTotals(copying: self, items: items)
    }

    private init(copying other: VoteTotals, items: [ItemTally]) {
        valid = other.valid
        void = other.void
        blank = other.blank
        self.items = items
    }
}
