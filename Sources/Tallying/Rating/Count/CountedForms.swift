/// The forms of a round that was counted, and the grades they give.
public struct CountedForms: Hashable, Sendable {
    /// The valid forms.
    public let valid: Int
    /// The void forms by reason, ordered by the bytes of the reasons.
    public let void: [VoidCount]
    /// The number that the scheme's thresholds are fractions of.
    public let base: Int
    /// The smallest number of forms for each of the two better grades.
    public let needed: NeededForms
    /// All items of the list, in its order.
    public let items: [RatedItem]
    /// The rates over all rated items.
    public let overall: RatingOverall
}
