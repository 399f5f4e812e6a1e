/// How large numbers are cut into limbs, and the one operation on them that decides the speed.
///
/// Numbers are little endian. All operations take the same time for all values of one length.
package protocol LimbArithmetic {
    /// One limb.
    associatedtype Limb: FixedWidthInteger & UnsignedInteger & Sendable

    /// How many bits of a limb are used.
    static var bitCount: Int { get }

    /// How many limbs are kept for numbers modulo a modulus of so many bits.
    static func count(forBits bits: Int) -> Int

    /// A Montgomery product: `left * right / 2^(bitCount * count)` modulo an odd modulus.
    ///
    /// Neither of the factors may lie where the result is written. `inverse` is `-1 / modulus`
    /// modulo `2^bitCount`.
    static func multiply(
        _ result: UnsafeMutablePointer<Limb>,
        _ left: UnsafePointer<Limb>,
        _ right: UnsafePointer<Limb>,
        modulus: UnsafePointer<Limb>,
        inverse: Limb,
        count: Int
    )

    /// Hides from the compiler that a limb is a mask.
    static func hide(_ mask: Limb) -> Limb

    /// Reads a number of `byteCount` bytes, the lowest first.
    static func load(
        _ limbs: UnsafeMutablePointer<Limb>,
        count: Int,
        from bytes: UnsafePointer<UInt8>,
        byteCount: Int
    )

    /// Writes the lowest `byteCount` bytes of a number.
    static func store(
        _ limbs: UnsafePointer<Limb>,
        count: Int,
        to bytes: UnsafeMutablePointer<UInt8>,
        byteCount: Int
    )
}

extension LimbArithmetic {
    package static var mask: Limb { Limb.max >> Limb(Limb.bitWidth - bitCount) }

    /// Takes the modulus away if the number, with a carry above its limbs, is not below it.
    static func reduceOnce(
        _ number: UnsafeMutablePointer<Limb>,
        carry: Limb,
        modulus: UnsafePointer<Limb>,
        count: Int
    ) {
        var borrow: Limb = 0
        for index in 0..<count {
            borrow = difference(number[index], modulus[index], borrow).borrow
        }
        // All ones if the number is at least the modulus.
        let mask = hide(0 &- ((carry | (borrow ^ 1)) & 1))
        borrow = 0
        for index in 0..<count {
            let step = difference(number[index], modulus[index] & mask, borrow)
            number[index] = step.limb
            borrow = step.borrow
        }
    }

    static func difference(_ left: Limb, _ right: Limb, _ borrow: Limb) -> (
        limb: Limb, borrow: Limb
    ) {
        let (first, isFirstBelow) = left.subtractingReportingOverflow(right)
        let (second, isSecondBelow) = first.subtractingReportingOverflow(borrow)
        return (second & mask, Limb(carry: isFirstBelow) | Limb(carry: isSecondBelow))
    }
}

extension FixedWidthInteger {
    /// 1 if there is a carry, 0 if not.
    ///
    /// Of `carry ? 1 : 0` the compiler makes a branch now and then, whose time would tell it.
    @inline(__always)
    init(carry: Bool) {
        self = Self(truncatingIfNeeded: unsafeBitCast(carry, to: UInt8.self))
    }
}
