/// How an item fared, and in which round.
public struct ItemFate: Hashable, Sendable {
    /// The item.
    public let id: ItemID
    /// The place of the round among the record's, from 0.
    public let round: Int
    /// Why it fared as it did.
    public let reason: ItemReason

    /// How it fared.
    public var result: ItemResult { reason.result }
}
