/// An item of the list that is rated, or the reason why it is not.
public struct RatingItem: Hashable, Sendable {
    /// Its id, as printed on the form.
    public let id: ItemID
    /// How far it had come.
    public let state: RatingItemState

    /// Creates an item.
    public init(_ id: ItemID, _ state: RatingItemState = .finished) {
        self.id = id
        self.state = state
    }
}
