/// The votes of one item in one round.
public struct ItemTally: Hashable, Sendable {
    /// The item.
    public let id: ItemID
    /// The votes for it; with `rank`, the ballots that rank it.
    public let yes: Int
    /// The votes against it; always 0 unless each item is answered.
    public let no: Int
    /// The abstentions; always 0 unless each item is answered.
    public let abstain: Int
    /// The ballots on which nothing was pressed for it; always 0 unless each item is answered.
    public let unpressed: Int
    /// With `rank`, the sum of points: rank r of N seats gives N + 1 − r.
    public let score: Int?

    /// Creates the votes of an item.
    public init(
        id: ItemID,
        yes: Int = 0,
        no: Int = 0,
        abstain: Int = 0,
        unpressed: Int = 0,
        score: Int? = nil
    ) {
        self.id = id
        self.yes = yes
        self.no = no
        self.abstain = abstain
        self.unpressed = unpressed
        self.score = score
    }

    /// What the order and the cut go by: the score where there is one, else the votes for it.
    public var weight: Int { score ?? yes }
}
