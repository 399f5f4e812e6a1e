/// The whole-number arithmetic of likeness: a namespace of pure functions.
enum AlikeArithmetic {
    /// Four times the binary logarithm of a number, rounded down: ⌊4·log₂ x⌋ = ⌊log₂ x⁴⌋.
    ///
    /// Rarity is told in quarters of a doubling: exact, the same on every machine, and a text
    /// more or less rarely changes it. Nought counts as one.
    static func level(_ number: Int) -> UInt32 {
        precondition(number < 1 << 31, "more texts than an index holds")
        let square = UInt64(max(1, number)) * UInt64(max(1, number))
        let fourth = UInt128(square) * UInt128(square)
        return UInt32(127 - fourth.leadingZeroBitCount)
    }

    /// What a gram that comes so often in one text weighs there: 1, 2, 3, 4 for 1, 2, 4, 8 times.
    static func weight(times: Int) -> UInt32 {
        let doublings = Int.bitWidth - 1 - max(1, times).leadingZeroBitCount
        return UInt32(min(4, 1 + doublings))
    }

    /// The square root, rounded down.
    static func root(_ number: UInt64) -> UInt64 {
        var rest = number
        var result: UInt64 = 0
        var bit: UInt64 = 1 << 62
        while bit > rest { bit >>= 2 }
        while bit > 0 {
            if rest >= result + bit {
                rest -= result + bit
                result = result >> 1 + bit
            } else {
                result >>= 1
            }
            bit >>= 2
        }
        return result
    }
}
