/// The escape of Office Open XML for characters that XML has not got, `_x000D_`
/// (ECMA-376 Part 1, §22.9.2.19, ST_Xstring).
enum SpreadsheetText {
    /// Reads the escapes; what is none stays as it is.
    static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
        let units = Array(text.utf16)
        var plain: [UInt16] = []
        plain.reserveCapacity(units.count)
        var index = 0
        while index < units.count {
            // A zero is no text, here as in CSV.
            if let unit = escape(in: units, at: index), unit != 0 {
                plain.append(unit)
                index += 7
            } else {
                plain.append(units[index])
                index += 1
            }
        }
        // Half a pair of surrogates is no text either.
        return String(validating: plain, as: UTF16.self) ?? text
    }

    /// Writes a text so that XML keeps it and `unescaped` gives it back.
    static func escaped(_ text: String) -> String {
        let units = Array(text.utf16)
        guard units.contains(where: { isEscaped($0) || $0 == underscore }) else { return text }
        var escaped: [UInt16] = []
        for (index, unit) in units.enumerated() {
            if isEscaped(unit) || unit == underscore && escape(in: units, at: index) != nil {
                let digits = String(unit, radix: 16, uppercase: true)
                let zeros = String(repeating: "0", count: 4 - digits.count)
                escaped += Array("_x\(zeros)\(digits)_".utf16)
            } else {
                escaped.append(unit)
            }
        }
        return String(decoding: escaped, as: UTF16.self)
    }

    private static let underscore = UInt16(UInt8(ascii: "_"))

    /// What XML forbids, and the carriage return, which it would make a line feed.
    private static func isEscaped(_ unit: UInt16) -> Bool {
        unit < 0x20 && unit != 0x09 && unit != 0x0A || unit >= 0xFFFE
    }

    private static func escape(in units: [UInt16], at index: Int) -> UInt16? {
        guard index + 7 <= units.count, units[index] == underscore,
            units[index + 1] == UInt16(UInt8(ascii: "x")), units[index + 6] == underscore
        else { return nil }
        var value: UInt16 = 0
        for unit in units[(index + 2)..<(index + 6)] {
            guard
                let digit = UInt8(exactly: unit).flatMap({
                    Character(UnicodeScalar($0)).hexDigitValue
                })
            else { return nil }
            value = value << 4 | UInt16(digit)
        }
        return value
    }
}
