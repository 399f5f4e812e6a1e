import Civics

/// An exact ratio of two numbers; it is divided once, when it is printed.
///
/// A part printed before it is subtracted gives a wrong difference: 629.0 of 647.4 after ten months
/// is 13.8 points ahead of time, but 97.2 − 83.3 = 13.9.
package struct Ratio: Hashable, Sendable {
    /// Above the line, without a common divisor with what is below.
    let numerator: Int128
    /// Below the line, above 0.
    let denominator: Int128

    /// Divides two whole numbers; the one below is not 0.
    init(_ numerator: Int128, over denominator: Int128) {
        precondition(denominator != 0, "nothing is a share of nothing")
        let divisor = Self.commonDivisor(numerator, denominator) * denominator.signum()
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// How many parts of a whole, as 57 of 67; nil where the whole is 0.
    package init?(of part: Int, in whole: Int) {
        guard whole != 0 else { return nil }
        self.init(Int128(part), over: Int128(whole))
    }

    private static func commonDivisor(_ one: Int128, _ other: Int128) -> Int128 {
        var (one, other) = (one.magnitude, other.magnitude)
        while other != 0 { (one, other) = (other, one % other) }
        return Int128(one)
    }
}

extension Ratio: Comparable {
    /// Orders exactly, whatever the size.
    package static func < (one: Ratio, other: Ratio) -> Bool {
        let left = one.numerator.multipliedFullWidth(by: other.denominator)
        let right = other.numerator.multipliedFullWidth(by: one.denominator)
        return left.high == right.high ? left.low < right.low : left.high < right.high
    }
}

extension Ratio {
    /// In hundredths with so many decimals, rounded once, half away from zero, always with all of
    /// them: `97.2`, `-0.5`, `85.07`.
    package func percent(decimals: Int) -> String {
        precondition((0...4).contains(decimals), "a percentage has up to four decimals")
        var scale: Int128 = 100
        for _ in 0..<decimals { scale *= 10 }
        let (whole, rest) = numerator.magnitude.quotientAndRemainder(
            dividingBy: denominator.magnitude
        )
        let below = denominator.magnitude
        let fraction = (rest * scale.magnitude * 2 + below) / (below * 2)
        let rounded = Int128(whole * scale.magnitude + fraction)
        return DecimalText.write(
            numerator < 0 ? -rounded : rounded,
            decimals: decimals,
            grouped: true
        )
    }
}
