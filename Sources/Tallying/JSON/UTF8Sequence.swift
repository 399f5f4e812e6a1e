/// Well-formed UTF-8 sequences of more than one byte (Unicode §3.9, table 3-7).
enum UTF8Sequence {
    /// The length of the sequence that begins at an offset, or nothing if it is malformed:
    /// overlong, a surrogate, above U+10FFFF or cut off.
    static func length(in bytes: [UInt8], at start: Int) -> Int? {
        let lead = bytes[start]
        let length: Int
        let second: ClosedRange<UInt8>
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        let rest = bytes[(start + 2)..<(start + length)]
        return rest.allSatisfy { 0x80...0xBF ~= $0 } ? length : nil
    }
}
