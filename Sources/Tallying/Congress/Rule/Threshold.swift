/// How many votes an item needs to pass: a fraction of a number that is counted.
///
/// The usual one is more than half of all deputies (地方组织法 art. 25).
public struct Threshold: Hashable, Sendable {
    /// The number of which the fraction is taken.
    public let base: ThresholdBase
    /// The fraction of it.
    public let fraction: Fraction
    /// Whether the fraction itself is enough; otherwise it must be exceeded.
    public let isInclusive: Bool

    /// Creates a threshold; `isInclusive` is `false` for "more than".
    public init(base: ThresholdBase, fraction: Fraction, isInclusive: Bool) {
        self.base = base
        self.fraction = fraction
        self.isInclusive = isInclusive
    }
}
