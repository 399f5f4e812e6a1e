extension ChineseText {
    /// Cleans text of one line: a title, a name, a place.
    ///
    /// Runs of blanks and line breaks become one space; see `cleaned` for the rest.
    package static func cleanedLine(_ text: some StringProtocol) -> String {
        var scalars = String.UnicodeScalarView()
        var isAfterBlank = true
        for scalar in visible(text) {
            // Blanks of all kinds are spaces by now, line ends too.
            let isBlank = scalar == " "
            if !isBlank { scalars.append(scalar) } else if !isAfterBlank { scalars.append(" ") }
            isAfterBlank = isBlank
        }
        return composed(trimmed(String(scalars)))
    }

    /// Cleans text of many lines, which then are parted by line feeds.
    ///
    /// Full-width letters and digits become ASCII, characters nobody sees are removed, accents are
    /// composed (NFC); each line is trimmed and its blanks collapsed; of empty lines one is kept
    /// between two others, none at either end.
    package static func cleaned(_ text: some StringProtocol) -> String {
        var lines: [String] = []
        // A grapheme that is a newline is CR LF, LF, CR, VT, FF, NEL, LINE or PARAGRAPH SEPARATOR.
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let line = cleanedLine(line)
            if !line.isEmpty || lines.last?.isEmpty == false { lines.append(line) }
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    /// The scalars people can see, with full-width letters, digits and signs brought to ASCII.
    ///
    /// Punctuation of Chinese sentences stays: ！（），：；？～ and their like.
    private static func visible(_ text: some StringProtocol) -> [Unicode.Scalar] {
        let all = Array(text.unicodeScalars)
        let seen = all.indices
            .filter { !isInvisible(all[$0]) || Emoji.isJoint(at: $0, in: all) }
            .map { all[$0] }
        return seen.indices.map { index in
            guard isSentenceMark(seen[index]) else { return folded(seen[index]) }
            return isDecimalPoint(at: index, in: seen) ? "." : seen[index]
        }
    }

    /// Full-width forms that are the punctuation of Chinese text and not a sign of a number.
    private static func isSentenceMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "！", "＂", "＇", "（", "）", "，", "．", "：", "；", "？", "［", "］", "｛", "｝", "～", "￥": true
        // Written in Chinese text for effect or by choice, not by the keyboard's width.
        case "\u{2212}", "\u{FE50}", "\u{FE52}", "\u{FE62}", "\u{FE63}": true
        default: false
        }
    }

    /// Tells whether a full-width full stop stands between two digits, as in ３．５.
    private static func isDecimalPoint(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index] == "．", index > 0, index + 1 < scalars.count else { return false }
        return isDigit(scalars[index - 1]) && isDigit(scalars[index + 1])
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(folded(scalar))
    }
}
