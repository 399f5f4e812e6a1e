extension Amount {
    /// Reads a number with nothing but a unit's usual name behind it, `7.5公里`, as most facts of a
    /// record are written; nil for every other text, which may still be a quantity.
    ///
    /// A record of a year has thousands of them, and this reads bytes where ``WrittenQuantity`` must
    /// look at characters. Both say the same.
    init?(plain text: some StringProtocol) {
        var bytes = text.utf8[...]
        var coefficient: Int64 = 0
        var digits = 0
        func digit() -> Int64? {
            guard let byte = bytes.first, (0x30...0x39).contains(byte) else { return nil }
            return Int64(byte - 0x30)
        }
        while let next = digit() {
            coefficient = coefficient * 10 + next
            digits += 1
            bytes.removeFirst()
            // Longer ones are somebody else's, and cannot overflow here.
            guard digits <= Self.plainDigitLimit else { return nil }
        }
        guard digits > 0 else { return nil }
        var scale = 0
        if bytes.first == UInt8(ascii: ".") {
            bytes.removeFirst()
            while let next = digit() {
                coefficient = coefficient * 10 + next
                scale += 1
                bytes.removeFirst()
                guard digits + scale <= Self.plainDigitLimit else { return nil }
            }
            guard scale > 0 else { return nil }
        }
        guard let unit = MeasureUnit(usualName: Substring(decoding: bytes, as: UTF8.self)),
            let number = try? DecimalNumber(coefficient: coefficient, scale: scale)
        else { return nil }
        self.init(
            printed: String(text),
            qualifier: .exact,
            number: number,
            unit: unit,
            noun: ""
        )
    }

    private static let plainDigitLimit = 15
}
