/// Two products that were compared to decide something, such as `3·331 = 993 ≥ 2·352 = 704`.
///
/// Multiplying both sides by the denominators keeps every decision in integers.
public struct Comparison: Hashable, Sendable {
    /// A number times a factor from the rule.
    public struct Product: Hashable, Sendable {
        /// The factor from the rule's fraction.
        public let factor: Int
        /// The number that was counted.
        public let number: Int

        /// The product, exact for every two factors.
        public var value: Int128 { Int128(factor) * Int128(number) }
    }

    /// How the left side must stand to the right side.
    public enum Relation: String, Hashable, Sendable {
        /// The left side must reach the right side: `≥`.
        case atLeast = "at-least"
        /// The left side must exceed the right side: `>`.
        case moreThan = "more-than"
    }

    /// The side that must be large enough: what was counted times the fraction's denominator.
    public let left: Product
    /// What was demanded.
    public let relation: Relation
    /// The side to be reached: the whole times the fraction's numerator.
    public let right: Product

    /// Whether the demand was met.
    public var isMet: Bool {
        switch relation {
        case .atLeast: left.value >= right.value
        case .moreThan: left.value > right.value
        }
    }
}
