/// An exact fraction of a number of people or papers, such as two thirds.
public struct Fraction: Hashable, Sendable {
    /// The number above the line.
    public let numerator: Int
    /// The number below the line.
    public let denominator: Int

    /// Two thirds, the part of its deputies with which a congress may meet.
    ///
    /// 地方组织法 art. 14.
    public static let twoThirds = Fraction(2, 3)

    /// A half, of which a resolution needs more among all deputies.
    ///
    /// 地方组织法 art. 25.
    public static let half = Fraction(1, 2)

    /// Creates a fraction; a rule takes only those from 0 to 1 (`isProper`).
    public init(_ numerator: Int, _ denominator: Int) {
        self.numerator = numerator
        self.denominator = denominator
    }

    /// Whether it lies between 0 and 1, both included, over a positive denominator.
    public var isProper: Bool {
        denominator > 0 && (0...denominator).contains(numerator)
    }

    /// Compares a number with this fraction of another, without dividing: `2/3` of 352 is
    /// reached by 331 because `3·331 = 993 ≥ 2·352 = 704`.
    public func compare(
        _ number: Int,
        _ relation: Comparison.Relation,
        of whole: Int
    ) -> Comparison {
        Comparison(
            left: .init(factor: denominator, number: number),
            relation: relation,
            right: .init(factor: numerator, number: whole)
        )
    }

    /// The smallest number that reaches (`inclusive`) or exceeds this fraction of a whole, and
    /// at least 1; nothing when that number does not fit.
    ///
    /// Inclusive: ⌈p·whole/q⌉. Strict: ⌊p·whole/q⌋ + 1. Of 268 deputies two thirds are reached by
    /// 179, and more than half are 135.
    public func smallestPassing(of whole: Int, inclusive: Bool) -> Int? {
        let product = Int128(numerator) * Int128(whole)
        let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(denominator))
        let smallest = inclusive && remainder == 0 ? quotient : quotient + 1
        return Int(exactly: max(1, smallest))
    }
}
