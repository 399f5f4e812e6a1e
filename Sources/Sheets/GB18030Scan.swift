/// Whether bytes have the shape of GB18030: one, two or four bytes a character (GB 18030-2005, §5).
enum GB18030Scan {
    /// The index of the first byte that does not fit; nil where all do.
    static func firstInvalid(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            guard let length = characterLength(in: bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    private static func characterLength(in bytes: [UInt8], at index: Int) -> Int? {
        guard (0x81...0xFE).contains(bytes[index]), index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] {
        case 0x40...0x7E, 0x80...0xFE: return 2
        case 0x30...0x39:
            guard index + 3 < bytes.count, (0x81...0xFE).contains(bytes[index + 2]),
                (0x30...0x39).contains(bytes[index + 3])
            else { return nil }
            return 4
        default: return nil
        }
    }
}
