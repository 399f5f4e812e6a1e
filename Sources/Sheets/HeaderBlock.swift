/// A row that may be a header, with the rows below that merged cells bind to it.
///
/// Offices write 联系人 over two columns and 姓名 and 电话 below; 编号 beside it goes down over both
/// rows. Together they name the columns 编号, 联系人 姓名 and 联系人 电话.
struct HeaderBlock<Reader: SheetReader> {
    /// The names.
    let header: SheetHeader
    /// Rows of the header.
    let rowCount: Int
    /// The reader behind its last row.
    let readerBehind: Reader

    /// Rows that a header has at the most.
    private static var tallest: Int { 4 }

    /// Takes a row and, from a reader that stands behind it, those bound to it.
    init(beginningWith row: SheetRow, ahead: Reader) throws(SheetError) {
        // What is taller is a caption at the side. A header has fewer than a thousand merged cells;
        // a file that has more gets no more work out of us.
        let lines = row.line..<(row.line + Self.tallest)
        let merged = Array(
            ahead.mergedCells.lazy
                .filter {
                    lines.contains($0.lines.lowerBound) && lines.contains($0.lines.upperBound)
                }
                .prefix(1024)
        )
        var rows = [row]
        var reader = ahead
        var bottom =
            merged.filter { $0.lines.lowerBound == row.line }
            .map(\.lines.upperBound).max() ?? row.line
        if !merged.isEmpty {
            var next = reader
            while rows.count < Self.tallest, let below = try next.next(),
                below.line <= bottom
                    || Self.isUnderGroups(below, of: rows[rows.count - 1], merged)
            {
                bottom = max(bottom, below.line)
                rows.append(below)
                reader = next
            }
        }
        header = Self.joined(rows, merged, bottom: bottom)
        rowCount = rows.count
        readerBehind = reader
    }

    /// The header of one row.
    static func single(_ row: SheetRow, of reader: Reader) -> SheetHeader {
        let merged = reader.mergedCells.lazy.filter { $0.lines == row.line...row.line }
        return joined([row], Array(merged.prefix(1024)), bottom: row.line)
    }

    /// Tells whether all of a row stands under the merged cells of the row above, which has several
    /// names: one alone is a title.
    private static func isUnderGroups(
        _ row: SheetRow,
        of above: SheetRow,
        _ merged: [MergedCells]
    ) -> Bool {
        let groups = merged.filter {
            $0.columns.count > 1 && $0.lines.upperBound == above.line
                && row.line == above.line + 1
        }
        let filled = row.cells.filter { !$0.isBlank }
        return above.cells.count { !$0.isBlank } > 1 && !filled.isEmpty
            && filled.allSatisfy { cell in
                groups.contains { $0.columns.contains(cell.place.column.number) }
            }
    }

    private static func joined(
        _ rows: [SheetRow],
        _ merged: [MergedCells],
        bottom: Int
    ) -> SheetHeader {
        // Merged columns without a name beyond the last are of no use to anybody.
        let width = rows.map(\.values.count).max() ?? 0
        let reach =
            merged.filter { cells in rows.contains { cells.lines.contains($0.line) } }
            .map(\.columns.upperBound).max() ?? 0
        let columns = max(width, min(reach, width + 64))
        var names: [String] = []
        var lastNames: [String] = []
        var continued: Set<ColumnPosition> = []
        for column in 1...max(1, columns) {
            var parts: [String] = []
            var hasOwn = false
            for row in rows {
                let cells = merged.first { $0.covers(line: row.line, column: column) }
                // The row of the merged cell itself says what stands there; below it is silent.
                if let cells, cells.lines.lowerBound != row.line { continue }
                let source = cells?.columns.lowerBound ?? column
                let text = source <= row.values.count ? row.values[source - 1].text : ""
                let isBlank = text.allSatisfy(\.isWhitespace)
                if !isBlank { parts.append(text) }
                if !isBlank, cells == nil { hasOwn = true }
            }
            if !parts.isEmpty, !hasOwn { continued.insert(ColumnPosition(column)) }
            names.append(parts.joined(separator: " "))
            lastNames.append(parts.last ?? "")
        }
        return SheetHeader(
            line: bottom,
            firstLine: rows.first?.line,
            names: names,
            lastNames: lastNames,
            continued: continued
        )
    }
}
