/// How many forms a grade needs: a fraction of the scheme's base.
///
/// Whether exactly the fraction is enough must be said, because "half or more" (半数以上) is read
/// both ways by those who publish it.
public struct RatingThreshold: Hashable, Sendable {
    /// The fraction of the base.
    public let fraction: Fraction
    /// Whether the fraction itself is enough; otherwise it must be exceeded.
    public let isInclusive: Bool

    /// Creates a threshold; `isInclusive` is `false` for "more than".
    public init(_ fraction: Fraction, isInclusive: Bool) {
        self.fraction = fraction
        self.isInclusive = isInclusive
    }

    /// The smallest number of forms that is enough, at least 1; nothing if it does not fit.
    func needed(of base: Int) -> Int? {
        fraction.smallestPassing(of: base, inclusive: isInclusive)
    }
}
