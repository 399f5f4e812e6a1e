/// A row of a sheet, which knows where it stands and under which header.
package struct SheetRow: Hashable, Sendable {
    /// The line in which it begins, from 1; a quoted cell may go on over further lines.
    package let line: Int
    /// What its cells hold, from the first column on; there may be fewer than the header names.
    package let values: [SheetValue]
    /// The names of the columns, once they are known.
    package let header: SheetHeader?

    /// Puts the three together.
    package init(line: Int, values: [SheetValue], header: SheetHeader? = nil) {
        self.line = line
        self.values = values
        self.header = header
    }

    /// Tells whether every cell is blank.
    package var isBlank: Bool {
        values.allSatisfy(\.isBlank)
    }

    /// The cell of a column; a blank one beyond the row's last.
    package subscript(column: ColumnPosition) -> SheetCell {
        SheetCell(
            place: SheetPlace(line: line, column: column),
            header: header?.name(at: column),
            value: column.number <= values.count ? values[column.number - 1] : .blank
        )
    }

    /// All cells with their places.
    package var cells: [SheetCell] {
        (0..<values.count).map { self[ColumnPosition($0 + 1)] }
    }
}
