/// Puts scalars together to units, one after the other.
struct UnitReader {
    private enum Kind {
        case letters
        case digits
    }

    private(set) var units: [TextUnit] = []

    private var word = String.UnicodeScalarView()
    private var wordLength = 0
    private var wordKind = Kind.letters
    private var wordRange: Range<String.Index>?
    private var isBehindUnit = false

    /// Takes the next scalar of a text.
    mutating func read(_ scalar: Unicode.Scalar, at range: Range<String.Index>) {
        // Nearly all of a Chinese text, told without Unicode's tables.
        if (0x4E00...0x9FFF).contains(scalar.value) { return add(character: scalar, at: range) }
        guard !ChineseText.isInvisible(scalar), !Self.isSelector(scalar) else { return }
        for part in Self.parts(of: ChineseText.folded(scalar)) { readPart(part, at: range) }
    }

    /// Ends the word that is being read, if any.
    mutating func endWord() {
        guard let range = wordRange else { return }
        let text = String(word)
        append(wordKind == .letters ? .word(text) : .number(text), at: range)
        word = String.UnicodeScalarView()
        wordLength = 0
        wordRange = nil
    }

    private mutating func readPart(_ scalar: Unicode.Scalar, at range: Range<String.Index>) {
        if Self.isCharacter(scalar) {
            add(character: scalar, at: range)
        } else if Self.isDigit(scalar) {
            add(scalar, to: .digits, at: range)
        } else if Self.isMark(scalar) {
            // An accent belongs to what it stands on, and is shown with it.
            if let word = wordRange { wordRange = word.lowerBound..<range.upperBound }
        } else if scalar.properties.isAlphabetic {
            add(scalar, to: .letters, at: range)
        } else {
            endWord()
            isBehindUnit = false
        }
    }

    private mutating func add(character: Unicode.Scalar, at range: Range<String.Index>) {
        endWord()
        append(.character(character), at: range)
    }

    private mutating func add(
        _ scalar: Unicode.Scalar,
        to kind: Kind,
        at range: Range<String.Index>
    ) {
        if wordKind != kind || wordLength == TextUnit.longestWord { endWord() }
        wordKind = kind
        word.append(scalar)
        wordLength += 1
        wordRange = (wordRange?.lowerBound ?? range.lowerBound)..<range.upperBound
    }

    private mutating func append(_ content: TextUnit.Content, at range: Range<String.Index>) {
        units.append(TextUnit(content: content, range: range, followsPrevious: isBehindUnit))
        isBehindUnit = true
    }
}

// MARK: - Characters

extension UnitReader {
    /// The lower-case letters and the marks that a scalar is made of.
    private static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        switch scalar.value {
        case 0x41...0x5A: return [Unicode.Scalar(scalar.value + 0x20) ?? scalar]
        case 0..<0xC0: return [scalar]
        // Latin, Greek, Cyrillic and their like; compatibility ideographs.
        case 0xC0..<0x1100, 0x1E00..<0x2000, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
            var parts: [Unicode.Scalar] = []
            Composition.decompose(scalar, into: &parts)
            return parts.flatMap { Array($0.properties.lowercaseMapping.unicodeScalars) }
        default: return [scalar]
        }
    }

    private static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // 々〆〇, kana with the mark of length, bopomofo, Han.
        case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x309F, 0x30A1...0x30FA: true
        case 0x30FC...0x30FF, 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF: true
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: true
        // Private use: rare characters of names in the fonts of offices.
        case 0xE000...0xF8FF, 0x20000...0x3FFFD, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: true
        default: false
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x80 { return ("0"..."9").contains(scalar) }
        return scalar.properties.generalCategory == .decimalNumber
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        return switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// They choose the form of the character before, not another character.
    private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
        (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
    }
}
