extension ChineseText {
    /// Brings full-width forms to ASCII, blanks of all kinds to a space, and trims both ends.
    ///
    /// For reading only: it also turns the punctuation of Chinese sentences into ASCII. Characters
    /// that nobody sees are dropped, as a number pasted from a chat often brings some along.
    package static func folded(_ text: some StringProtocol) -> String {
        if let plain = alreadyFolded(text) { return plain }
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            scalars.append(folded(scalar))
        }
        return trimmed(String(scalars))
    }

    /// Brings one full-width character or blank to ASCII; leaves all others.
    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        // Most of all text, told without a look into Unicode's tables.
        case 0x21...0x7E, 0x3001...0xFE4F: scalar
        // FULLWIDTH EXCLAMATION MARK to TILDE lie in the order of ASCII.
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0xFFE5: "¥"
        // MINUS SIGN, and SMALL FORM VARIANTS of what a number holds.
        case 0x2212, 0xFE63: "-"
        case 0xFE50: ","
        case 0xFE52: "."
        case 0xFE62: "+"
        default: scalar.properties.isWhitespace ? " " : scalar
        }
    }

    /// Drops spaces at both ends.
    static func trimmed(_ text: String) -> String {
        let bytes = text.utf8
        let space = UInt8(ascii: " ")
        guard let first = bytes.firstIndex(where: { $0 != space }),
            let last = bytes.lastIndex(where: { $0 != space })
        else { return "" }
        return String(text[first...last])
    }

    /// The text itself where it is printable ASCII with no space at an end, as most cells are.
    private static func alreadyFolded(_ text: some StringProtocol) -> String? {
        let text = String(text)
        let space = UInt8(ascii: " ")
        guard text.utf8.first != space, text.utf8.last != space,
            text.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
        else { return nil }
        return text
    }
}
