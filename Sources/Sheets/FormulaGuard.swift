/// The apostrophe before text that a spreadsheet would take for a formula and run.
///
/// Text is dangerous where its first character but for blanks is one of `= + - @` or their
/// full-width forms, unless all of it is a plain number such as −3.5, and where it begins with a
/// tab or a line break. Apostrophes at the beginning are looked past, so that text which already
/// has some gets one more: `removed(from:)` is then the exact inverse of `put(before:)`.
package enum FormulaGuard {
    /// Puts an apostrophe before dangerous text.
    package static func put(before text: String) -> String {
        isDangerous(text) ? "'" + text : text
    }

    /// Takes off one apostrophe where `put(before:)` put it.
    package static func removed(from text: String) -> String {
        guard text.utf8.first == apostrophe, isDangerous(text) else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isDangerous(_ text: String) -> Bool {
        // Nearly all cells are told by their first byte: a letter, a digit, a Chinese character.
        guard let first = text.utf8.first, mayBegin(first) else { return false }
        // Scalars, not characters: an accent behind the sign hides it from Character only.
        let rest = text.unicodeScalars.drop { $0 == "'" }
        guard let start = rest.first else { return false }
        if start == "\t" || start == "\r" || start == "\n" { return true }
        guard let sign = rest.first(where: { !$0.properties.isWhitespace }) else { return false }
        switch sign {
        case "=", "@", "＝", "＋", "－", "＠": return true
        case "+", "-": return !isPlainNumber(rest)
        default: return false
        }
    }

    /// False for bytes that no dangerous text begins with.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x09...0x0D, UInt8(ascii: " "), apostrophe, UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "="), UInt8(ascii: "@"):
            true
        // NBSP and NEL; the blanks of U+1680 and U+2000 on; U+3000; the full-width forms.
        case 0xC2, 0xE1, 0xE2, 0xE3, 0xEF: true
        default: false
        }
    }

    /// A sign, digits, and perhaps a point with digits behind it; nothing else.
    private static func isPlainNumber(_ text: Substring.UnicodeScalarView) -> Bool {
        let parts = text.dropFirst().split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) }
            }
    }
}
