/// An exact decimal number: `coefficient` divided by ten to the power of `scale`.
///
/// Normalised: the last decimal is never zero, so equal numbers are equal values.
package struct DecimalNumber: Hashable, Sendable {
    /// All digits as one integer.
    package let coefficient: Int64
    /// How many of the digits are decimals, 0 to 18.
    package let scale: Int

    /// Zero.
    package static let zero = DecimalNumber(0)

    /// Decimals that are kept at the most.
    package static let maximumScale = 18

    /// Makes a whole number.
    package init(_ whole: Int64) {
        coefficient = whole
        scale = 0
    }

    /// Makes `coefficient` divided by ten to the power of `scale`, normalised.
    ///
    /// - Throws: `DecimalNumberError.tooManyDecimals` where more than 18 remain, `.overflow` where
    ///   a negative scale makes the number too big.
    package init(coefficient: Int64, scale: Int) throws(DecimalNumberError) {
        try self.init(wide: Int128(coefficient), scale: scale)
    }

    /// Normalises a wide coefficient and makes sure that it fits.
    init(wide: Int128, scale: Int) throws(DecimalNumberError) {
        var coefficient = wide
        var scale = coefficient == 0 ? 0 : scale
        while scale > 0, coefficient % 10 == 0 {
            coefficient /= 10
            scale -= 1
        }
        while scale < 0 {
            guard let tenfold = Int64(exactly: coefficient)?.multipliedReportingOverflow(by: 10),
                !tenfold.overflow
            else { throw .overflow }
            coefficient = Int128(tenfold.partialValue)
            scale += 1
        }
        guard scale <= Self.maximumScale else {
            throw .tooManyDecimals(scale, limit: Self.maximumScale)
        }
        guard let fitting = Int64(exactly: coefficient) else { throw .overflow }
        self.coefficient = fitting
        self.scale = scale
    }
}

extension DecimalNumber {
    /// Tells whether there are no decimals.
    package var isWhole: Bool { scale == 0 }

    /// The number as an integer; nil where there are decimals.
    package var whole: Int64? { isWhole ? coefficient : nil }

    /// What stands before the point.
    package var truncated: Int64 { Int64(Int128(coefficient) / PowerOfTen.wide(scale)) }

    /// Adds exactly.
    ///
    /// - Throws: `DecimalNumberError.overflow`.
    package func adding(_ other: DecimalNumber) throws(DecimalNumberError) -> DecimalNumber {
        let scale = max(scale, other.scale)
        return try DecimalNumber(wide: widened(to: scale) + other.widened(to: scale), scale: scale)
    }

    /// Subtracts exactly.
    ///
    /// - Throws: `DecimalNumberError.overflow`.
    package func subtracting(_ other: DecimalNumber) throws(DecimalNumberError) -> DecimalNumber {
        let scale = max(scale, other.scale)
        return try DecimalNumber(wide: widened(to: scale) - other.widened(to: scale), scale: scale)
    }

    /// Multiplies exactly.
    ///
    /// - Throws: `DecimalNumberError.overflow`, `.tooManyDecimals`.
    package func multiplied(by other: DecimalNumber) throws(DecimalNumberError) -> DecimalNumber {
        try DecimalNumber(
            wide: Int128(coefficient) * Int128(other.coefficient),
            scale: scale + other.scale
        )
    }

    /// Moves the decimal point to the right, as 万 does by 4.
    ///
    /// - Throws: `DecimalNumberError.overflow`, `.tooManyDecimals`.
    package func shifted(by places: Int) throws(DecimalNumberError) -> DecimalNumber {
        try DecimalNumber(wide: Int128(coefficient), scale: scale - places)
    }

    /// The coefficient at a scale that is not smaller; at most 10³⁷, which fits.
    fileprivate func widened(to scale: Int) -> Int128 {
        Int128(coefficient) * PowerOfTen.wide(scale - self.scale)
    }
}

extension DecimalNumber: Comparable {
    /// Orders by value, exactly.
    package static func < (one: DecimalNumber, other: DecimalNumber) -> Bool {
        let scale = max(one.scale, other.scale)
        return one.widened(to: scale) < other.widened(to: scale)
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// Plain digits, `-3.5`, without grouping.
    package var description: String { text(grouped: false) }

    /// Digits with or without a comma at every thousand, `1,234.5`.
    package func text(grouped: Bool) -> String {
        DecimalText.write(Int128(coefficient), decimals: scale, grouped: grouped)
    }
}
