/// How alike two texts are: the cosine of their weighted grams, in millionths, rounded down.
package struct Similarity: Hashable, Sendable {
    /// 0 for texts with nothing in common, 1,000,000 for those that say the same.
    package let perMillion: Int

    /// Nothing in common.
    package static let none = Similarity(perMillion: 0)
    /// The same grams, equally often.
    package static let same = Similarity(perMillion: 1_000_000)

    /// The least that is shown among the nearest; what is below has hardly a word in common.
    package static let shown = Similarity(perMillion: 50_000)
    /// What is worth a clerk's look first; its precision and recall stand in decision 0011.
    package static let close = Similarity(perMillion: 150_000)
    /// What is rarely chance.
    package static let veryClose = Similarity(perMillion: 250_000)

    /// Makes a likeness of so many millionths.
    ///
    /// - Precondition: from 0 to 1,000,000.
    package init(perMillion: Int) {
        precondition(
            (0...1_000_000).contains(perMillion),
            "a cosine of weights that are not negative"
        )
        self.perMillion = perMillion
    }

    /// Makes a likeness of so many whole percent.
    ///
    /// - Precondition: from 0 to 100.
    package init(percent: Int) {
        self.init(perMillion: percent * 10_000)
    }

    /// The likeness in whole percent, rounded down: what is shown as 15% is never below a floor of
    /// 15%.
    package var percent: Int { perMillion / 10_000 }

    /// Divides the product of two texts by their lengths, whose squares are given.
    init(product: UInt64, squares one: UInt64, _ other: UInt64) {
        let divisor = UInt128(one) * UInt128(other)
        guard divisor > 0 else {
            perMillion = 0
            return
        }
        // Each is below 2²⁸ (`AlikeNorm`), so the product's square times 10¹² is below 2⁹⁶.
        let square = UInt128(product) * UInt128(product) * 1_000_000_000_000 / divisor
        perMillion = Int(AlikeArithmetic.root(UInt64(square)))
    }
}

extension Similarity: Comparable {
    package static func < (one: Similarity, other: Similarity) -> Bool {
        one.perMillion < other.perMillion
    }
}
