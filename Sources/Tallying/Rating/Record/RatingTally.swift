/// What the valid forms of one round say of one item.
public struct RatingTally: Hashable, Sendable {
    /// The item.
    public let id: ItemID
    /// The forms that say satisfied (满意).
    public let satisfied: Int
    /// The forms that say fairly satisfied (基本满意).
    public let basic: Int
    /// The forms that say dissatisfied (不满意).
    public let dissatisfied: Int
    /// The forms that leave the item blank.
    public let blank: Int

    /// Creates the counts of an item.
    public init(
        id: ItemID,
        satisfied: Int = 0,
        basic: Int = 0,
        dissatisfied: Int = 0,
        blank: Int = 0
    ) {
        self.id = id
        self.satisfied = satisfied
        self.basic = basic
        self.dissatisfied = dissatisfied
        self.blank = blank
    }

    /// All forms together, exact whatever the counts.
    public var sum: Int128 {
        Int128(satisfied) + Int128(basic) + Int128(dissatisfied) + Int128(blank)
    }
}
