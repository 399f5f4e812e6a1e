/// Bytes as small hexadecimal digits, two a byte, and back.
///
/// Reading and writing take the same time for all content of one length: keys are written so.
package enum Hexadecimal {
    /// Writes two digits for each byte.
    package static func text(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(2 * bytes.count)
        for byte in bytes {
            text.append(digit(byte >> 4))
            text.append(digit(byte & 15))
        }
        return text
    }

    /// Reads pairs of small digits.
    ///
    /// - Returns: the bytes, or nothing for an odd length or any other character.
    package static func bytes(_ text: [UInt8]) -> [UInt8]? {
        guard text.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 2)
        var faults: UInt8 = 0
        for index in stride(from: 0, to: text.count, by: 2) {
            let (high, low) = (value(text[index]), value(text[index + 1]))
            faults |= (high | low) & 0xF0
            bytes.append(high << 4 | low & 15)
        }
        return faults == 0 ? bytes : nil
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        // 'a' stands 39 places behind where it would follow '9'.
        UInt8(ascii: "0") &+ value &+ (ByteMask.isLess(9, than: value) & 39)
    }

    /// The value of a digit, or 255.
    private static func value(_ character: UInt8) -> UInt8 {
        let number = character &- UInt8(ascii: "0")
        let letter = character &- UInt8(ascii: "a")
        let isNumber = ByteMask.isLess(number, than: 10)
        let isLetter = ByteMask.isLess(letter, than: 6)
        return (number & isNumber) | ((letter &+ 10) & isLetter) | ~(isNumber | isLetter)
    }
}
