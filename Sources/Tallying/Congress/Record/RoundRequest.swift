/// What is to be done next: the round that an outcome asks for.
public struct RoundRequest: Hashable, Sendable {
    /// What the round is for.
    public let kind: RoundKind
    /// The items it decides among, in list order.
    public let items: [ItemID]
    /// The seats it fills; `nil` where every item that passes is adopted.
    public let seats: Int?

    /// Creates a request.
    public init(kind: RoundKind, items: [ItemID], seats: Int?) {
        self.kind = kind
        self.items = items
        self.seats = seats
    }
}
