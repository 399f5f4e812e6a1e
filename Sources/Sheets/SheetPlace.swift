/// Where in a sheet something stands.
package struct SheetPlace: Hashable, Sendable {
    /// The line of the file, from 1; in a workbook, the row.
    package let line: Int
    /// The column.
    package let column: ColumnPosition

    /// Puts the two together.
    package init(line: Int, column: ColumnPosition) {
        self.line = line
        self.column = column
    }
}

extension SheetPlace: Comparable {
    /// Orders as one reads: by line, then from left to right.
    package static func < (one: SheetPlace, other: SheetPlace) -> Bool {
        (one.line, one.column) < (other.line, other.column)
    }
}
