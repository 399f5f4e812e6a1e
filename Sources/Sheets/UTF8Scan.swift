/// Whether bytes are UTF-8 (The Unicode Standard, table 3-7), and how far they are from it.
struct UTF8Scan {
    /// The index of the first byte that does not fit; nil where all do.
    private(set) var firstInvalid: Int?
    /// Characters of more than one byte that are right.
    private(set) var rightCount = 0
    /// Bytes that belong to no right character.
    private(set) var wrongCount = 0

    /// Looks at all bytes from an index on.
    init(_ bytes: [UInt8], from start: Int) {
        var index = start
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                index += 1
                continue
            }
            if let length = Self.characterLength(in: bytes, at: index) {
                rightCount += 1
                index += length
            } else {
                if firstInvalid == nil { firstInvalid = index }
                wrongCount += 1
                index += 1
            }
        }
    }

    /// Tells whether bytes that are not UTF-8 were meant to be.
    ///
    /// Then four characters are right for each wrong byte. Chinese text in GB18030 is the other way
    /// round: some nine bytes look wrong for each character that happens to look right.
    var looksBroken: Bool {
        wrongCount > 0 && rightCount / 4 >= wrongCount
    }

    private static func characterLength(in bytes: [UInt8], at index: Int) -> Int? {
        let length: Int
        let second: ClosedRange<UInt8>
        switch bytes[index] {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]),
            bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { return nil }
        return length
    }
}
