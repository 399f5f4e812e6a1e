/// Numbers of two and four bytes, the lowest first, as ZIP writes them.
enum LittleEndian {
    /// Reads two bytes.
    ///
    /// - Precondition: both are there.
    static func two(_ bytes: [UInt8], at index: Int) -> Int {
        Int(bytes[index]) | Int(bytes[index + 1]) << 8
    }

    /// Reads four bytes.
    ///
    /// - Precondition: all are there.
    static func four(_ bytes: [UInt8], at index: Int) -> Int {
        two(bytes, at: index) | two(bytes, at: index + 2) << 16
    }

    /// Writes two bytes.
    static func two(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number), UInt8(truncatingIfNeeded: number >> 8)]
    }

    /// Writes four bytes.
    static func four(_ number: Int) -> [UInt8] {
        two(number) + two(number >> 16)
    }
}
