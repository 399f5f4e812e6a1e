import Civics
package import Sheets

/// A table of deputies whose columns were not understood: what somebody needs to say which is which,
/// and the table itself, to be read once they have.
package struct UnreadRollTable: Hashable, Sendable {
    /// A column of the file.
    package struct FileColumn: Hashable, Sendable {
        /// Where it stands.
        package let position: ColumnPosition
        /// What it is called in the file; empty for none.
        package let name: String
        /// What its name, or whoever was asked, says it is; nil for none.
        package let column: RollColumn?
        /// The first thing that stands in it; empty for nothing.
        package let example: String
    }

    /// The columns, from the left.
    package let columns: [FileColumn]
    /// What is wrong with them; harmless problems are among them.
    package let problems: [HeaderProblem<RollColumn>]
    /// The line of the header.
    package let line: Int
    /// The whole table as CSV, every row on the line that it has in the file, and what merged cells
    /// share in each of their rows.
    package let table: [UInt8]

    /// Reads the bytes of a CSV file or a workbook; `assigned` are the columns as somebody has said.
    package init(
        _ bytes: [UInt8],
        assigned: RollAssignment? = nil
    ) throws(RollImportError) {
        var reader = try RollTable.opened(bytes)
        do throws(SheetError) {
            let map = try HeaderMap<RollColumn>(
                findingIn: &reader,
                assigned: { assigned?.columns(of: $0) }
            )
            let merged = reader.mergedCells.filter { $0.lines.count > 1 }
            var body = try Body(header: map.header)
            while let row = try reader.next() { try body.append(row, merged) }
            let examples = body.examples
            let known = map.columns
            columns = (1...max(1, map.header.names.count)).map { number in
                let position = ColumnPosition(number)
                return FileColumn(
                    position: position,
                    name: map.header.name(at: position) ?? "",
                    column: known[position],
                    example: examples[number] ?? ""
                )
            }
            problems = map.problems
            line = map.header.line
            table = body.written
        } catch {
            throw .sheet(error)
        }
    }

    /// The rows on their lines, as they are written down.
    private struct Body {
        private(set) var examples: [Int: String] = [:]
        private var writer: CSVWriter
        private var line: Int
        private var shared: [SheetPlace: SheetValue] = [:]

        init(header: SheetHeader) throws(SheetError) {
            writer = try CSVWriter(byteOrderMark: false)
            line = 1
            try advance(to: header.line)
            try writer.append(texts: header.names)
            line += 1
        }

        var written: [UInt8] {
            var writer = writer
            return writer.takeBytes()
        }

        mutating func append(
            _ row: SheetRow,
            _ merged: [MergedCells]
        ) throws(SheetError) {
            try advance(to: row.line)
            var values = row.values
            for cells in merged where cells.lines.contains(row.line) {
                let number = cells.columns.lowerBound
                let column = ColumnPosition(number)
                let place = SheetPlace(line: cells.lines.lowerBound, column: column)
                if row.line == cells.lines.lowerBound {
                    shared[place] = row[column].value
                } else if let value = shared[place], !value.isBlank {
                    while values.count < number { values.append(SheetValue("")) }
                    if values[number - 1].isBlank { values[number - 1] = value }
                }
            }
            for (index, value) in values.enumerated()
            where examples[index + 1] == nil && !value.isBlank {
                examples[index + 1] = String(ChineseText.cleanedLine(value.text).prefix(20))
            }
            try writer.append(values.map { SheetValue(ChineseText.cleanedLine($0.text)) })
            line += 1
        }

        /// Writes blank lines up to one.
        private mutating func advance(to target: Int) throws(SheetError) {
            while line < target {
                try writer.append(texts: [""])
                line += 1
            }
        }
    }
}

/// Which column of a table of deputies is which, as somebody said.
package struct RollAssignment: Hashable, Sendable {
    /// The line of the header.
    package let line: Int
    /// The columns by their places; the others are not brought in.
    package let columns: [ColumnPosition: RollColumn]

    /// Takes what somebody said; one column may be named twice, which is told then.
    package init(line: Int, columns: [ColumnPosition: RollColumn]) {
        self.line = line
        self.columns = columns
    }

    /// The columns of a header, where it is the one that was asked about.
    func columns(of header: SheetHeader) -> [ColumnPosition: RollColumn]? {
        header.line == line ? columns : nil
    }
}
