package import Civics

/// A figure short enough that every sum and share of a year's plan is exact.
package struct PlannedFigure: Hashable, Sendable {
    /// The most digits.
    package static let mostDigits = 15
    /// The most decimals.
    package static let mostDecimals = 6

    /// The number.
    package let number: DecimalNumber

    /// Nothing.
    package static let zero = PlannedFigure(checked: .zero)

    /// One: a state that is reached.
    package static let one = PlannedFigure(checked: DecimalNumber(1))

    private init(checked number: DecimalNumber) {
        self.number = number
    }

    /// Takes a number that is short enough.
    ///
    /// - Throws: `ProgressError.tooLong`.
    package init(_ number: DecimalNumber) throws(ProgressError) {
        guard number.scale <= Self.mostDecimals,
            number.coefficient.magnitude < 1_000_000_000_000_000
        else { throw .tooLong(number) }
        self.init(checked: number)
    }

    /// In millionths of the unit.
    var millionths: Int128 {
        var value = Int128(number.coefficient)
        for _ in number.scale..<Self.mostDecimals { value *= 10 }
        return value
    }
}

extension PlannedFigure: Comparable {
    /// Orders by value, exactly.
    package static func < (one: PlannedFigure, other: PlannedFigure) -> Bool {
        one.number < other.number
    }
}
