import Tallying
import Wording

extension Comparison {
    /// The comparison as it is written, for whoever recomputes it: `3·331 = 993 ≥ 2·352 = 704`.
    var formula: String {
        let sign =
            switch (relation, isMet) {
            case (.atLeast, true): "≥"
            case (.atLeast, false): "<"
            case (.moreThan, true): ">"
            case (.moreThan, false): "≤"
            }
        return "\(left.formula) \(sign) \(right.formula)"
    }

    /// The fraction that was asked for.
    var fraction: Fraction { Fraction(right.factor, left.factor) }
}

extension Comparison.Product {
    fileprivate var formula: String {
        "\(factor)·\(grouped(String(number))) = \(grouped(String(value)))"
    }
}
