/// The well-formed sequences of UTF-8 (Unicode 15, table 3-7).
enum UTF8Sequence {
    /// How many bytes the character beyond ASCII at a place has, or 0 if there is none.
    static func length(in bytes: [UInt8], at offset: Int) -> Int {
        let (length, second): (Int, ClosedRange<UInt8>) =
            switch bytes[offset] {
            case 0xC2...0xDF: (2, 0x80...0xBF)
            case 0xE0: (3, 0xA0...0xBF)
            case 0xE1...0xEC, 0xEE...0xEF: (3, 0x80...0xBF)
            case 0xED: (3, 0x80...0x9F)
            case 0xF0: (4, 0x90...0xBF)
            case 0xF1...0xF3: (4, 0x80...0xBF)
            case 0xF4: (4, 0x80...0x8F)
            default: (0, 0...0)
            }
        guard length > 0, offset + length <= bytes.count, second.contains(bytes[offset + 1])
        else { return 0 }
        for place in (offset + 2)..<max(offset + length, offset + 2)
        where bytes[place] & 0xC0 != 0x80 {
            return 0
        }
        return length
    }
}
