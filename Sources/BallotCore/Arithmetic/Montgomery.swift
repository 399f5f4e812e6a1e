/// Numbers modulo an odd number, in Montgomery's form: `x` is kept as `x * R`, where `R` is 2 to
/// the number of bits of all limbs.
///
/// Pointers are to `count` limbs each. Kept numbers are below the modulus, or below twice the
/// modulus where the limbs leave room; `normalise` makes them equal if the numbers are.
package struct Montgomery<Limbs: LimbArithmetic>: Sendable {
    package typealias Limb = Limbs.Limb

    /// The limbs of a number.
    package let count: Int
    /// The bytes of a number.
    package let byteCount: Int
    /// The modulus in bytes, the lowest first.
    let modulusBytes: [UInt8]
    /// `1` in Montgomery's form.
    let one: [Limb]
    private let modulus: [Limb]
    private let inverse: Limb
    private let square: [Limb]
    private let plainOne: [Limb]

    /// Prepares the arithmetic of a modulus.
    ///
    /// - Parameter bytes: an odd number, the lowest byte first, the last byte not 0.
    package init(modulus bytes: [UInt8]) {
        let leading = bytes.last.map { $0.leadingZeroBitCount } ?? 0
        let count = Limbs.count(forBits: 8 * bytes.count - leading)
        let modulus = [Limb](unsafeUninitializedCapacity: count) { limbs, initialized in
            bytes.withUnsafeBufferPointer { bytes in
                guard let limbs = limbs.baseAddress, let start = bytes.baseAddress else { return }
                Limbs.load(limbs, count: count, from: start, byteCount: bytes.count)
            }
            initialized = count
        }
        // Each step doubles the bits that are right (Newton), beginning with three.
        var inverse = modulus[0]
        for _ in 0..<5 { inverse = inverse &* (2 &- modulus[0] &* inverse) }
        self.count = count
        byteCount = bytes.count
        modulusBytes = bytes
        self.modulus = modulus
        self.inverse = (0 &- inverse) & Limbs.mask
        var power = [Limb](repeating: 0, count: count)
        power[0] = 1
        plainOne = power
        for _ in 0..<(count * Limbs.bitCount) { Self.double(&power, modulus) }
        one = power
        for _ in 0..<(count * Limbs.bitCount) { Self.double(&power, modulus) }
        square = power
    }

    // MARK: - Products

    /// Writes the product of two numbers where neither of them lies.
    @inline(__always)
    package func multiply(
        _ result: UnsafeMutablePointer<Limb>,
        _ left: UnsafePointer<Limb>,
        _ right: UnsafePointer<Limb>
    ) {
        modulus.withUnsafeBufferPointer { modulus in
            guard let modulus = modulus.baseAddress else { return }
            Limbs.multiply(
                result,
                left,
                right,
                modulus: modulus,
                inverse: inverse,
                count: count
            )
        }
    }

    /// Multiplies a number by another, which may be itself; the scratch has no meaning before and
    /// after.
    @inline(__always)
    package func multiply(
        _ number: UnsafeMutablePointer<Limb>,
        by other: UnsafePointer<Limb>,
        scratch: UnsafeMutablePointer<Limb>
    ) {
        multiply(scratch, number, other)
        number.update(from: scratch, count: count)
    }

    /// Makes two numbers that are equal modulo the modulus the same limbs.
    package func normalise(_ number: UnsafeMutablePointer<Limb>) {
        modulus.withUnsafeBufferPointer { modulus in
            guard let modulus = modulus.baseAddress else { return }
            Limbs.reduceOnce(number, carry: 0, modulus: modulus, count: count)
        }
    }

    /// Writes `1`.
    package func setOne(_ number: UnsafeMutablePointer<Limb>) {
        one.withUnsafeBufferPointer { one in
            guard let one = one.baseAddress else { return }
            number.update(from: one, count: count)
        }
    }

    /// Whether a number is `1`, after it has been normalised.
    package func isOne(_ number: UnsafePointer<Limb>) -> Bool {
        var difference: Limb = 0
        for index in 0..<count { difference |= number[index] ^ one[index] }
        return difference == 0
    }

    // MARK: - Bytes

    /// Brings a number below the modulus into Montgomery's form.
    package func load(
        _ number: UnsafeMutablePointer<Limb>,
        from bytes: UnsafePointer<UInt8>,
        scratch: UnsafeMutablePointer<Limb>
    ) {
        Limbs.load(scratch, count: count, from: bytes, byteCount: byteCount)
        square.withUnsafeBufferPointer { square in
            guard let square = square.baseAddress else { return }
            multiply(number, scratch, square)
        }
        normalise(number)
    }

    /// Writes a number as bytes, below the modulus.
    package func store(
        _ number: UnsafePointer<Limb>,
        to bytes: UnsafeMutablePointer<UInt8>,
        scratch: UnsafeMutablePointer<Limb>
    ) {
        plainOne.withUnsafeBufferPointer { plainOne in
            guard let plainOne = plainOne.baseAddress else { return }
            multiply(scratch, number, plainOne)
        }
        normalise(scratch)
        Limbs.store(scratch, count: count, to: bytes, byteCount: byteCount)
    }

    /// Whether bytes, the lowest first, are a number below the modulus.
    package func isReduced(_ bytes: UnsafePointer<UInt8>) -> Bool {
        var borrow: UInt16 = 0
        for index in 0..<byteCount {
            let difference = UInt16(bytes[index]) &- UInt16(modulusBytes[index]) &- borrow
            borrow = difference >> 15
        }
        return borrow == 1
    }

    private static func double(_ number: inout [Limb], _ modulus: [Limb]) {
        var carry: Limb = 0
        for index in number.indices {
            let limb = number[index]
            number[index] = (limb << 1 | carry) & Limbs.mask
            carry = limb >> Limb(Limbs.bitCount - 1)
        }
        number.withUnsafeMutableBufferPointer { number in
            modulus.withUnsafeBufferPointer { modulus in
                guard let limbs = number.baseAddress, let modulus = modulus.baseAddress else {
                    return
                }
                Limbs.reduceOnce(limbs, carry: carry, modulus: modulus, count: number.count)
            }
        }
    }
}
