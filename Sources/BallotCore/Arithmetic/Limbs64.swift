#if !arch(wasm32)
/// Limbs of 64 bits, for processors that multiply two of them into 128.
package enum Limbs64: LimbArithmetic {
    package static var bitCount: Int { 64 }

    package static func count(forBits bits: Int) -> Int { (bits + 63) / 64 }

    /// Column by column: a sum of three words takes the products of a column, so that no carry
    /// runs along a row.
    @inline(never)
    package static func multiply(
        _ result: UnsafeMutablePointer<UInt64>,
        _ left: UnsafePointer<UInt64>,
        _ right: UnsafePointer<UInt64>,
        modulus: UnsafePointer<UInt64>,
        inverse: UInt64,
        count: Int
    ) {
        var sum = ColumnSum()
        for column in 0..<count {
            sum.add(left, right + column, result, modulus + column, count: column)
            sum.add(left[column], right[0])
            let quotient = sum.low &* inverse
            result[column] = quotient
            sum.add(quotient, modulus[0])
            sum.shift()
        }
        for column in 1..<count {
            sum.add(
                left + column,
                right + (count &- 1),
                result + column,
                modulus + (count &- 1),
                count: count &- column
            )
            result[column &- 1] = sum.low
            sum.shift()
        }
        result[count &- 1] = sum.low
        reduceOnce(result, carry: sum.middle, modulus: modulus, count: count)
    }

    package static func hide(_ mask: UInt64) -> UInt64 { HiddenMask.hide(mask) }

    package static func load(
        _ limbs: UnsafeMutablePointer<UInt64>,
        count: Int,
        from bytes: UnsafePointer<UInt8>,
        byteCount: Int
    ) {
        for index in 0..<count {
            var limb: UInt64 = 0
            for place in stride(from: min(8, byteCount - 8 * index) - 1, through: 0, by: -1) {
                limb = limb &<< 8 | UInt64(bytes[8 * index + place])
            }
            limbs[index] = limb
        }
    }

    package static func store(
        _ limbs: UnsafePointer<UInt64>,
        count: Int,
        to bytes: UnsafeMutablePointer<UInt8>,
        byteCount: Int
    ) {
        for index in 0..<byteCount {
            bytes[index] = UInt8(truncatingIfNeeded: limbs[index >> 3] &>> UInt64(8 * (index & 7)))
        }
    }
}

/// The sum of the products of one column, in three words.
private struct ColumnSum {
    var low: UInt64 = 0
    var middle: UInt64 = 0
    var high: UInt64 = 0

    @inline(__always)
    mutating func add(_ left: UInt64, _ right: UInt64) {
        let product = left.multipliedFullWidth(by: right)
        let first = low.addingReportingOverflow(product.low)
        low = first.partialValue
        // The high word of a product is below 2^64 - 1: the carry fits.
        let carried = product.high &+ UInt64(carry: first.overflow)
        let second = middle.addingReportingOverflow(carried)
        middle = second.partialValue
        high &+= UInt64(carry: second.overflow)
    }

    /// Adds the products of two rows going up with two rows going down, four limbs a turn.
    @inline(__always)
    mutating func add(
        _ left: UnsafePointer<UInt64>,
        _ right: UnsafePointer<UInt64>,
        _ quotients: UnsafePointer<UInt64>,
        _ modulus: UnsafePointer<UInt64>,
        count: Int
    ) {
        var index = 0
        while index &+ 4 <= count {
            add(left[index], right[0 &- index])
            add(quotients[index], modulus[0 &- index])
            add(left[index &+ 1], right[-1 &- index])
            add(quotients[index &+ 1], modulus[-1 &- index])
            add(left[index &+ 2], right[-2 &- index])
            add(quotients[index &+ 2], modulus[-2 &- index])
            add(left[index &+ 3], right[-3 &- index])
            add(quotients[index &+ 3], modulus[-3 &- index])
            index &+= 4
        }
        while index < count {
            add(left[index], right[0 &- index])
            add(quotients[index], modulus[0 &- index])
            index &+= 1
        }
    }

    @inline(__always)
    mutating func shift() {
        low = middle
        middle = high
        high = 0
    }
}
#endif
