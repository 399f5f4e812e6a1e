/// Reads places such as `BC12`.
enum CellReference {
    /// Reads one place; nil where it is none, or lies beyond what spreadsheets have.
    static func read(_ text: some StringProtocol) -> (line: Int, column: Int)? {
        var line = 0
        var column = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where line == 0:
                column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0:
                line = line * 10 + Int(byte - UInt8(ascii: "0"))
            // The dollar of absolute references.
            case UInt8(ascii: "$"): break
            default: return nil
            }
            guard line <= lastLine, column <= lastColumn else { return nil }
        }
        return line > 0 && column > 0 ? (line, column) : nil
    }

    /// Reads a range such as `A1:C2`.
    static func range(_ text: String) -> MergedCells? {
        let ends = text.split(separator: ":")
        guard let first = ends.first.flatMap({ read($0) }),
            let last = ends.last.flatMap({ read($0) }),
            ends.count <= 2, first.line <= last.line, first.column <= last.column
        else { return nil }
        return MergedCells(
            lines: first.line...last.line,
            columns: first.column...last.column
        )
    }

    /// The last row that spreadsheets have.
    static let lastLine = 1_048_576
    /// The last column that spreadsheets have.
    static let lastColumn = 16_384
}
