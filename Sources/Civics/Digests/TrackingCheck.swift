/// The check symbol of a tracking code: a code over the field of 32 elements.
///
/// A code is right where the sum of its sixteen symbols, each multiplied by its place's weight, is
/// zero. Addition is exclusive or; multiplication is that of polynomials modulo x⁵ + x² + 1, in which
/// x has the order 31, so that its powers 1 to 15 and 0 are sixteen different weights.
/// - One wrong symbol changes the sum by weight · difference, a product of two numbers that are not
///   zero.
/// - Exchanging symbols a and b changes it by (weight of one + weight of the other) · (a + b), which
///   is not zero either where a and b differ.
enum TrackingCheck {
    /// The check symbol for the fifteen before it.
    static func symbol(for values: [UInt8]) -> UInt8 {
        precondition(values.count == weights.count - 1)
        // The check symbol's own weight is one, so the sum of the others is the symbol.
        return sum(values)
    }

    /// Tells whether sixteen symbols are right.
    static func accepts(_ values: [UInt8]) -> Bool {
        values.count == weights.count && sum(values) == 0
    }

    private static func sum(_ values: [UInt8]) -> UInt8 {
        zip(values, weights).reduce(0) { $0 ^ product($1.0, $1.1) }
    }

    /// x¹ to x¹⁵, and 1 for the check symbol.
    private static let weights: [UInt8] = {
        var powers: [UInt8] = [2]
        while powers.count < TrackingCode.symbolCount - 1 {
            powers.append(product(powers[powers.count - 1], 2))
        }
        return powers + [1]
    }()

    /// Multiplies two elements of the field.
    private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
        var result: UInt8 = 0
        var shifted = one
        for bit in 0..<5 {
            if other >> bit & 1 == 1 { result ^= shifted }
            shifted <<= 1
            if shifted & 0b10_0000 != 0 { shifted ^= 0b10_0101 }
        }
        return result
    }
}
