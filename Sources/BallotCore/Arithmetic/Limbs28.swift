/// Limbs of 28 bits in words of 32, for WebAssembly, which multiplies into 64 bits at most: all
/// products of a column of up to 74 limbs, twice, fit into one word of 64.
///
/// There are always two bits above the modulus, so that a product needs no last subtraction:
/// factors below twice the modulus have a product below twice the modulus.
package enum Limbs28: LimbArithmetic {
    package static var bitCount: Int { 28 }

    package static func count(forBits bits: Int) -> Int {
        let count = 2 * ((bits + 2 + 55) / 56)
        precondition(count <= 74, "a column would not fit into 64 bits")
        return count
    }

    @inline(never)
    package static func multiply(
        _ result: UnsafeMutablePointer<UInt32>,
        _ left: UnsafePointer<UInt32>,
        _ right: UnsafePointer<UInt32>,
        modulus: UnsafePointer<UInt32>,
        inverse: UInt32,
        count: Int
    ) {
        var sum: UInt64 = 0
        for column in 0..<count {
            sum &+= products(left, right, result, modulus, from: 0, to: column, column: column)
            sum &+= UInt64(left[column]) &* UInt64(right[0])
            let quotient = UInt32(truncatingIfNeeded: sum) &* inverse & mask
            result[column] = quotient
            sum &+= UInt64(quotient) &* UInt64(modulus[0])
            sum &>>= 28
        }
        for column in count..<(2 &* count &- 1) {
            sum &+= products(
                left,
                right,
                result,
                modulus,
                from: column &- count &+ 1,
                to: count,
                column: column
            )
            result[column &- count] = UInt32(truncatingIfNeeded: sum) & mask
            sum &>>= 28
        }
        result[count &- 1] = UInt32(truncatingIfNeeded: sum)
    }

    @inline(__always)
    private static func products(
        _ left: UnsafePointer<UInt32>,
        _ right: UnsafePointer<UInt32>,
        _ quotients: UnsafePointer<UInt32>,
        _ modulus: UnsafePointer<UInt32>,
        from first: Int,
        to end: Int,
        column: Int
    ) -> UInt64 {
        var sum: UInt64 = 0
        var (index, other) = (first, column &- first)
        while index < end {
            sum &+= UInt64(left[index]) &* UInt64(right[other])
            sum &+= UInt64(quotients[index]) &* UInt64(modulus[other])
            index &+= 1
            other &-= 1
        }
        return sum
    }

    package static func hide(_ mask: UInt32) -> UInt32 { HiddenMask.hide(mask) }

    package static func load(
        _ limbs: UnsafeMutablePointer<UInt32>,
        count: Int,
        from bytes: UnsafePointer<UInt8>,
        byteCount: Int
    ) {
        for pair in 0..<(count / 2) {
            var bits: UInt64 = 0
            for place in stride(from: min(7, byteCount - 7 * pair) - 1, through: 0, by: -1) {
                bits = bits &<< 8 | UInt64(bytes[7 * pair + place])
            }
            limbs[2 * pair] = UInt32(truncatingIfNeeded: bits) & mask
            limbs[2 * pair + 1] = UInt32(truncatingIfNeeded: bits &>> 28)
        }
    }

    package static func store(
        _ limbs: UnsafePointer<UInt32>,
        count: Int,
        to bytes: UnsafeMutablePointer<UInt8>,
        byteCount: Int
    ) {
        for index in 0..<byteCount {
            let pair = index / 7
            let bits = UInt64(limbs[2 * pair]) | UInt64(limbs[2 * pair + 1]) &<< 28
            bytes[index] = UInt8(truncatingIfNeeded: bits &>> UInt64(8 * (index % 7)))
        }
    }
}

#if arch(wasm32)
package typealias NativeLimb = UInt32
typealias NativeLimbs = Limbs28
#else
/// The word in which elements are kept on this processor.
package typealias NativeLimb = UInt64
typealias NativeLimbs = Limbs64
#endif
