/// Breaks lines for a terminal, where a 汉字 takes two columns.
enum WrappedLine {
    /// Breaks a line; what follows the first hangs at an indent.
    ///
    /// It may be broken at a blank and between two 汉字, but no closing mark begins a line and no
    /// opening mark ends one.
    static func wrap(_ line: String, width: Int, hanging: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        var columns = 0
        for piece in pieces(of: line) {
            let isFirst = lines.isEmpty && current.isEmpty
            let fits = columns + piece.trailingBlanksDropped.columns <= width
            if !fits, !isFirst, columns > hanging {
                lines.append(String(current.trailingBlanksDropped))
                current = String(repeating: " ", count: hanging)
                columns = hanging
            }
            current += piece
            columns += piece.columns
        }
        lines.append(String(current.trailingBlanksDropped))
        return lines
    }

    /// The line cut wherever it may be broken.
    private static func pieces(of line: String) -> [Substring] {
        var pieces: [Substring] = []
        var start = line.startIndex
        var before: Character?
        for index in line.indices {
            let character = line[index]
            if let last = before, start < index, mayBreak(between: last, and: character) {
                pieces.append(line[start..<index])
                start = index
            }
            before = character
        }
        if start < line.endIndex { pieces.append(line[start...]) }
        return pieces
    }

    private static func mayBreak(between last: Character, and next: Character) -> Bool {
        if next == " " { return false }
        if last == " " { return true }
        guard last.isWide || next.isWide else { return false }
        return !closing.contains(next) && !opening.contains(last)
    }

    private static let closing: Set<Character> = Set("，。；：！？、）》」』”’…,.;:!?)>]")
    private static let opening: Set<Character> = Set("（《「『“‘(<[")
}

extension StringProtocol {
    /// How many columns it takes on a terminal.
    var columns: Int {
        reduce(0) { $0 + ($1.isWide ? 2 : 1) }
    }

    fileprivate var trailingBlanksDropped: SubSequence {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return self[..<end]
    }
}

extension Character {
    /// Whether it takes two columns: CJK ideographs, full-width forms and their punctuation.
    var isWide: Bool {
        guard let scalar = unicodeScalars.first?.value else { return false }
        return (0x2E80...0xA4CF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
            || (0xF900...0xFAFF).contains(scalar) || (0xFE30...0xFE4F).contains(scalar)
            || (0xFF00...0xFF60).contains(scalar) || (0xFFE0...0xFFE6).contains(scalar)
            || (0x20000...0x3FFFD).contains(scalar)
    }
}
