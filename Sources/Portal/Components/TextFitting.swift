/// Estimates how wide a text will be, where a drawing has to break or place it.
///
/// The server does not know the visitor's fonts; the estimate is on the wide side.
enum TextFitting {
    /// The width in pixels at a font size in pixels.
    static func width(_ text: some StringProtocol, size: Double) -> Double {
        text.reduce(0) { $0 + advance(of: $1) } * size
    }

    /// The text in lines that fit, broken between words or between any two Chinese characters.
    static func lines(_ text: String, width: Double, size: Double) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in words(text) {
            if !line.isEmpty, self.width(line + word, size: size) > width {
                lines.append(trimmed(line))
                line = ""
            }
            line += word
        }
        let last = trimmed(line)
        return last.isEmpty && !lines.isEmpty ? lines : lines + [last]
    }

    /// Pieces that may not be broken, each with the blank or the closing point behind it.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for character in text {
            if isClosing(character) || (character == " " && !word.isEmpty) {
                word.append(character)
            } else if isWide(character) || word.last == " " || word.last.map(isWide) == true {
                if !word.isEmpty { words.append(word) }
                word = String(character)
            } else {
                word.append(character)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    private static func trimmed(_ line: String) -> String {
        var rest = line[...]
        while rest.first == " " { rest = rest.dropFirst() }
        while rest.last == " " { rest = rest.dropLast() }
        return String(rest)
    }

    /// Closing points never begin a line.
    private static func isClosing(_ character: Character) -> Bool {
        "，。、；：！？）》」』”’…".contains(character)
    }

    /// Chinese characters and full-width points take a whole square.
    private static func isWide(_ character: Character) -> Bool {
        character.unicodeScalars.contains { $0.value >= 0x2E80 }
    }

    private static func advance(of character: Character) -> Double {
        if isWide(character) { return 1 }
        if character == " " || ".,:;'il|!".contains(character) { return 0.32 }
        return character.isUppercase || "mwMW—…“”".contains(character) ? 0.78 : 0.58
    }
}
