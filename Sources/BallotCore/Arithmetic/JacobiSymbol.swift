/// Whether numbers are squares modulo an odd number; public numbers only.
package enum JacobiSymbol {
    #if arch(wasm32)
    private typealias Word = UInt32
    #else
    private typealias Word = UInt64
    #endif

    /// The symbol of two numbers of equal length, the lowest byte first: 1, -1, or 0 if they have
    /// a factor in common.
    package static func value(of number: [UInt8], modulo modulus: [UInt8]) -> Int {
        precondition(modulus[0] & 1 == 1, "the modulus is odd")
        var (upper, lower) = (words(number), words(modulus))
        var isNegative = false
        while true {
            guard let zeros = trailingZeroCount(upper) else { break }
            shiftRight(&upper, by: zeros)
            // 2 is a square modulo 1 and 7 (modulo 8).
            if zeros & 1 == 1, lower[0] & 7 == 3 || lower[0] & 7 == 5 { isNegative.toggle() }
            if isLess(upper, lower) {
                swap(&upper, &lower)
                if upper[0] & 3 == 3, lower[0] & 3 == 3 { isNegative.toggle() }
            }
            subtract(&upper, lower)
        }
        let isCoprime = lower[0] == 1 && lower.dropFirst().allSatisfy { $0 == 0 }
        guard isCoprime else { return 0 }
        return isNegative ? -1 : 1
    }

    private static func words(_ bytes: [UInt8]) -> [Word] {
        let size = MemoryLayout<Word>.size
        var words = [Word](repeating: 0, count: (bytes.count + size - 1) / size)
        for (index, byte) in bytes.enumerated() {
            words[index / size] |= Word(byte) << Word(8 * (index % size))
        }
        return words
    }

    /// How many zeros stand below the lowest one, or nothing for 0.
    private static func trailingZeroCount(_ number: [Word]) -> Int? {
        guard let first = number.firstIndex(where: { $0 != 0 }) else { return nil }
        return first * Word.bitWidth + number[first].trailingZeroBitCount
    }

    private static func shiftRight(_ number: inout [Word], by places: Int) {
        let (whole, part) = (places / Word.bitWidth, places % Word.bitWidth)
        for index in number.indices {
            let low = index + whole < number.count ? number[index + whole] : 0
            let high = index + whole + 1 < number.count ? number[index + whole + 1] : 0
            number[index] = low >> Word(part) | high << Word(Word.bitWidth - part)
        }
    }

    private static func isLess(_ left: [Word], _ right: [Word]) -> Bool {
        for index in left.indices.reversed() where left[index] != right[index] {
            return left[index] < right[index]
        }
        return false
    }

    private static func subtract(_ left: inout [Word], _ right: [Word]) {
        var borrow: Word = 0
        for index in left.indices {
            let (first, isFirstBelow) = left[index].subtractingReportingOverflow(right[index])
            let (second, isSecondBelow) = first.subtractingReportingOverflow(borrow)
            left[index] = second
            borrow = Word(carry: isFirstBelow) | Word(carry: isSecondBelow)
        }
    }
}
