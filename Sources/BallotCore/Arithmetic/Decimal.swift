/// Large numbers in base 10, as the protocol hashes and writes them, and back.
///
/// Works in chunks of as many digits as fit into a word: 19 where words of 64 bits are multiplied
/// into 128, 9 elsewhere.
package enum Decimal {
    #if arch(wasm32)
    private typealias Word = UInt32
    private static let chunkDigits = 9
    private static let chunkValue: Word = 1_000_000_000
    #else
    private typealias Word = UInt64
    private static let chunkDigits = 19
    private static let chunkValue: Word = 10_000_000_000_000_000_000
    /// `2^128 / chunkValue - 2^64`, rounded down.
    private static let chunkReciprocal: Word = 0xD83C_94FB_6D2A_C34A
    #endif
    private static let wordBytes = MemoryLayout<Word>.size

    /// Whether digits are the one way to write their number: without leading zeros.
    static func isCanonical(_ digits: some RandomAccessCollection<UInt8>) -> Bool {
        digits.count == 1 || digits.first != UInt8(ascii: "0")
    }

    /// Reads digits into bytes, the lowest first; leading zeros are allowed.
    ///
    /// - Parameters:
    ///   - digits: the digits in ASCII.
    ///   - byteCount: how many bytes are wanted.
    /// - Returns: the bytes, or nothing if the number does not fit or something is no digit.
    package static func bytes(
        _ digits: some RandomAccessCollection<UInt8>,
        byteCount: Int
    ) -> [UInt8]? {
        guard !digits.isEmpty else { return nil }
        var words = [Word](repeating: 0, count: (byteCount + wordBytes - 1) / wordBytes)
        var usedCount = 0
        var (chunk, scale): (Word, Word) = (0, 1)
        var left = digits.count
        for digit in digits {
            let value = digit &- UInt8(ascii: "0")
            guard value < 10 else { return nil }
            chunk = chunk &* 10 &+ Word(value)
            scale = scale &* 10
            left -= 1
            guard left % chunkDigits == 0 else { continue }
            var carry = chunk
            for index in 0..<usedCount {
                let product = words[index].multipliedFullWidth(by: scale)
                let sum = product.low.addingReportingOverflow(carry)
                words[index] = sum.partialValue
                carry = product.high &+ Word(carry: sum.overflow)
            }
            if carry > 0 {
                guard usedCount < words.count else { return nil }
                words[usedCount] = carry
                usedCount += 1
            }
            (chunk, scale) = (0, 1)
        }
        var bytes = [UInt8](repeating: 0, count: byteCount)
        for index in 0..<(words.count * wordBytes) {
            let byte = UInt8(
                truncatingIfNeeded: words[index / wordBytes] &>> Word(8 * (index % wordBytes))
            )
            if index < byteCount {
                bytes[index] = byte
            } else if byte != 0 {
                return nil
            }
        }
        return bytes
    }

    /// How many digits a number has.
    static func digitCount(of bytes: [UInt8]) -> Int {
        var digits: [UInt8] = []
        bytes.withUnsafeBufferPointer { append($0, to: &digits) }
        return digits.count
    }

    /// Appends the digits of a number, whose lowest byte comes first, without leading zeros.
    package static func append(_ bytes: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) {
        let wordCount = (bytes.count + wordBytes - 1) / wordBytes
        let chunkCount = bytes.count * 8 / (chunkDigits * 3) + 1
        withUnsafeTemporaryAllocation(of: Word.self, capacity: wordCount) { words in
            words.initialize(repeating: 0)
            for index in 0..<bytes.count {
                words[index / wordBytes] |=
                    Word(bytes[index]) &<< Word(8 * (index % wordBytes))
            }
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: chunkCount * chunkDigits) {
                digits in
                digits.initialize(repeating: UInt8(ascii: "0"))
                var end = digits.count
                var usedCount = wordCount
                while usedCount > 0 {
                    if words[usedCount - 1] == 0 {
                        usedCount -= 1
                        continue
                    }
                    var chunk = divide(words, count: usedCount)
                    var place = end
                    while chunk > 0 {
                        place -= 1
                        digits[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: chunk % 10)
                        chunk /= 10
                    }
                    end -= chunkDigits
                }
                var start = min(max(end, 0), digits.count - 1)
                while start < digits.count - 1, digits[start] == UInt8(ascii: "0") { start += 1 }
                text.append(contentsOf: digits[start...])
            }
        }
    }

    #if arch(wasm32)
    /// Divides words by one chunk and returns what remains.
    private static func divide(_ words: UnsafeMutableBufferPointer<Word>, count: Int) -> Word {
        var remainder: UInt64 = 0
        for index in stride(from: count - 1, through: 0, by: -1) {
            let dividend = remainder &<< 32 | UInt64(words[index])
            let quotient = dividend / UInt64(chunkValue)
            words[index] = UInt32(truncatingIfNeeded: quotient)
            remainder = dividend &- quotient &* UInt64(chunkValue)
        }
        return UInt32(truncatingIfNeeded: remainder)
    }
    #else
    /// Divides words by one chunk and returns what remains.
    ///
    /// Each step multiplies by the reciprocal (Möller and Granlund, “Improved division by
    /// invariant integers”, algorithm 4), for which a chunk is just large enough.
    private static func divide(_ words: UnsafeMutableBufferPointer<Word>, count: Int) -> Word {
        var remainder: Word = 0
        var index = count
        while index > 0 {
            index &-= 1
            let word = words[index]
            let product = chunkReciprocal.multipliedFullWidth(by: remainder)
            let low = product.low.addingReportingOverflow(word)
            var quotient = product.high &+ remainder &+ Word(carry: low.overflow) &+ 1
            var rest = word &- quotient &* chunkValue
            if rest > low.partialValue {
                quotient &-= 1
                rest &+= chunkValue
            }
            if rest >= chunkValue {
                quotient &+= 1
                rest &-= chunkValue
            }
            words[index] = quotient
            remainder = rest
        }
        return remainder
    }
    #endif
}
