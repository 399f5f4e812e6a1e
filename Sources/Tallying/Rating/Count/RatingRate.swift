/// A share of forms over all rated items, as two whole numbers; rounding is for print.
public struct RatingRate: Hashable, Sendable {
    /// The forms counted, summed over the rated items.
    public let forms: Int
    /// The valid forms, summed over the rated items; 0 where no form was valid.
    public let valid: Int
}
