/// What the forms of a round come to: no single form, only sums.
public struct RatingTotals: Hashable, Sendable {
    /// The valid forms.
    public let valid: Int
    /// The void forms by reason: only reasons that occur, by the bytes of their texts.
    public let void: [VoidCount]
    /// The counts of each rated item; a record keeps them in list order.
    public let items: [RatingTally]

    /// Creates totals; reasons that no form has are dropped.
    public init(valid: Int, void: [VoidReason: Int] = [:], items: [RatingTally]) {
        self.init(valid: valid, void: VoidCount.sorted(void), items: items)
    }

    init(valid: Int, void: [VoidCount], items: [RatingTally]) {
        self.valid = valid
        self.void = void
        self.items = items
    }
}
