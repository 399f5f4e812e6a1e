/// The escapes of JSON strings (RFC 8259 §7).
enum JSONEscapes {
    /// The byte a short escape stands for, by the letter after the backslash.
    static func byte(for letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// The number that four hexadecimal digits write, or nothing.
    static func unit(_ digits: ArraySlice<UInt8>) -> UInt16? {
        guard digits.count == 4 else { return nil }
        var value: UInt16 = 0
        for byte in digits {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// The text of a string's content that a scanner has found well formed.
    static func resolved(_ content: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var at = content.startIndex
        while at < content.endIndex {
            guard content[at] == UInt8(ascii: "\\") else {
                bytes.append(content[at])
                at += 1
                continue
            }
            if let byte = byte(for: content[at + 1]) {
                bytes.append(byte)
                at += 2
                continue
            }
            var units: [UInt16] = []
            while at + 6 <= content.endIndex, content[at] == UInt8(ascii: "\\"),
                content[at + 1] == UInt8(ascii: "u"),
                let unit = unit(content[(at + 2)..<(at + 6)])
            {
                units.append(unit)
                at += 6
            }
            bytes.append(contentsOf: String(decoding: units, as: UTF16.self).utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
