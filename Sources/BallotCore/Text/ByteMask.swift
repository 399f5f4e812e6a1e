/// Comparisons of bytes whose outcome is a mask, so that no branch and no address tells it.
enum ByteMask {
    /// 255 if one byte is less than another, 0 if not.
    static func isLess(_ left: UInt8, than right: UInt8) -> UInt8 {
        UInt8(truncatingIfNeeded: (UInt16(left) &- UInt16(right)) >> 8)
    }

    /// 255 if two bytes are the same, 0 if not.
    static func isEqual(_ left: UInt8, _ right: UInt8) -> UInt8 {
        isLess(left ^ right, than: 1)
    }

    /// Whether two runs of bytes are the same; the time depends on their lengths alone.
    static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }
}
