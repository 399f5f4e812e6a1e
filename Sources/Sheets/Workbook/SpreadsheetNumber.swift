import Civics

/// Reads numbers as workbooks write them: decimal, perhaps with an exponent, of a binary number.
enum SpreadsheetNumber {
    /// Reads a number exactly; a fraction is rounded to the 15 digits a spreadsheet shows, since
    /// 1.1 is written 1.1000000000000001.
    ///
    /// nil where it is no number, or one of more digits than `DecimalNumber` holds.
    static func read(_ text: String) -> DecimalNumber? {
        guard text.utf8.count <= 64, var digits = Digits(text) else { return nil }
        // A whole number is a number or code of somebody or something: not one digit is touched.
        if digits.scale > 0 { digits.round(to: 15) }
        // What is smaller than 10⁻¹⁸ shows as nothing.
        while digits.scale > DecimalNumber.maximumScale {
            digits.coefficient /= 10
            digits.scale -= 1
            if digits.coefficient == 0 { return .zero }
        }
        guard let coefficient = Int64(exactly: digits.coefficient) else { return nil }
        do {
            return try DecimalNumber(coefficient: coefficient, scale: digits.scale)
        } catch {
            return nil
        }
    }

    /// The digits of a number and where its point stands.
    private struct Digits {
        var coefficient: Int128 = 0
        var scale = 0

        init?(_ text: String) {
            var bytes = Array(text.utf8)[...]
            let isNegative = bytes.first == UInt8(ascii: "-")
            if isNegative || bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
            var count = 0
            var isBehindPoint = false
            while let byte = bytes.first, byte != UInt8(ascii: "E"), byte != UInt8(ascii: "e") {
                bytes = bytes.dropFirst()
                if byte == UInt8(ascii: "."), !isBehindPoint {
                    isBehindPoint = true
                    continue
                }
                guard (0x30...0x39).contains(byte) else { return nil }
                count += 1
                // Digits behind the 36th are none of a number that a spreadsheet can hold.
                if coefficient < Int128(1_000_000_000_000_000_000) * 1_000_000_000_000_000_000 {
                    coefficient = coefficient * 10 + Int128(byte - 0x30)
                    if isBehindPoint { scale += 1 }
                } else if !isBehindPoint {
                    scale -= 1
                }
            }
            guard count > 0 else { return nil }
            if !bytes.isEmpty {
                guard bytes.count <= 5,
                    let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self))
                else { return nil }
                scale -= exponent
            }
            if coefficient == 0 { scale = 0 }
            while scale > 0, coefficient % 10 == 0, coefficient != 0 {
                coefficient /= 10
                scale -= 1
            }
            if isNegative { coefficient = -coefficient }
        }

        /// Rounds half away from zero.
        mutating func round(to count: Int) {
            var limit: Int128 = 1
            for _ in 0..<count { limit *= 10 }
            var last: Int128 = 0
            while coefficient.magnitude >= limit.magnitude {
                last = coefficient % 10
                coefficient /= 10
                scale -= 1
            }
            if last >= 5 { coefficient += 1 }
            if last <= -5 { coefficient -= 1 }
        }
    }
}
