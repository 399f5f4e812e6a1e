/// Writes an integer with its last digits as decimals.
package enum DecimalText {
    /// Writes `-1,234.50` for −123450 with two decimals, grouped.
    package static func write(_ coefficient: Int128, decimals: Int, grouped: Bool) -> String {
        let digits = Padded.text(coefficient.magnitude, width: decimals + 1)
        let whole = digits.dropLast(decimals)
        let sign = coefficient < 0 ? "-" : ""
        let point = decimals > 0 ? "." + digits.suffix(decimals) : ""
        return sign + (grouped ? withCommas(whole) : String(whole)) + point
    }

    private static func withCommas(_ digits: Substring) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
