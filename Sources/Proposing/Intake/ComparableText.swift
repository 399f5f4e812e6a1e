import Civics

/// What of a text counts when two are compared for saying the very same.
enum ComparableText {
    /// Its characters, words and numbers in a row: width and case folded, no blanks, no marks.
    static func units(_ text: String) -> String {
        ChineseText.units(of: text).map { unit in
            switch unit.content {
            case .character(let character): String(character)
            case .word(let word), .number(let word): word
            }
        }.joined()
    }

    /// The SHA-256 of what counts; that of the text itself where nothing does, as with emoji alone.
    static func digest(_ text: String) -> [UInt8] {
        let units = units(text)
        return Digest(of: units.isEmpty ? text : units).bytes
    }

    /// Folded, without blanks and the marks that part words; ★ and its like stay.
    static func squeezed(_ text: String) -> String {
        ChineseText.folded(text).lowercased().filter { character in
            !character.isWhitespace && !character.isPunctuation
        }
    }
}
