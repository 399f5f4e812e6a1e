/// A cell that is being read, as its elements come in.
struct CellDraft {
    let place: SheetPlace
    let type: String
    let style: Int
    var raw = ""
    var hasFormula = false
    var inline = RichText()

    /// Whether nobody has calculated its formula; an empty text is written as one.
    var isUncalculated: Bool { hasFormula && raw.isEmpty && type != "str" }

    /// What it holds, told by its type (ECMA-376 Part 1, §18.18.11); nil where it is unreadable.
    func value(strings: [String], formats: NumberFormats, from1904: Bool) -> SheetValue? {
        switch type {
        case "inlineStr": return SheetValue(inline.plain)
        case "str", "e", "d": return SheetValue(SpreadsheetText.unescaped(raw))
        default: break
        }
        let plain = trimmed
        guard !plain.isEmpty else { return .blank }
        switch type {
        case "s":
            guard let index = Int(plain), strings.indices.contains(index) else { return nil }
            return SheetValue(strings[index])
        case "b":
            guard plain == "0" || plain == "1" else { return nil }
            return .text(plain == "1" ? "TRUE" : "FALSE")
        case "n":
            guard let number = SpreadsheetNumber.read(plain) else {
                // Too big to be exact: as it stands, for the column's own reader to judge.
                let isNumber = plain.utf8.allSatisfy { Array("0123456789.+-Ee".utf8).contains($0) }
                return isNumber ? .text(plain) : nil
            }
            guard formats[style] == .date else { return .number(number) }
            return SpreadsheetDay.read(number, from1904: from1904)
        default: return nil
        }
    }

    private var trimmed: String {
        guard raw.utf8.contains(where: { $0 <= 0x20 }) else { return raw }
        return String(raw.filter { !$0.isWhitespace })
    }
}
