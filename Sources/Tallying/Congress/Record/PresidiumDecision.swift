/// The presidium's decision among the tied, which ends a record.
public struct PresidiumDecision: Hashable, Sendable {
    /// The tied items, in list order.
    public let items: [ItemID]
    /// The open seats.
    public let seats: Int
    /// Those it elects, at most as many as there are seats; a record keeps them in list order.
    public let elected: [ItemID]

    /// Creates a decision.
    public init(items: [ItemID], seats: Int, elected: [ItemID]) {
        self.items = items
        self.seats = seats
        self.elected = elected
    }
}
