/// The row of a sheet that names its columns, or the rows that do so together.
package struct SheetHeader: Hashable, Sendable {
    /// The line it stands in; of several the last.
    package let line: Int
    /// The first of its lines.
    package let firstLine: Int
    /// The names as printed, from the first column on; of several rows joined by a blank.
    package let names: [String]
    /// The names in the last row that has one; the same as `names` where the header is one row.
    package let lastNames: [String]
    /// Columns that only carry on the merged cell of the column before.
    package let continued: Set<ColumnPosition>

    /// Puts the parts together; without the others, those of one row.
    package init(
        line: Int,
        firstLine: Int? = nil,
        names: [String],
        lastNames: [String]? = nil,
        continued: Set<ColumnPosition> = []
    ) {
        self.line = line
        self.firstLine = firstLine ?? line
        self.names = names
        self.lastNames = lastNames ?? names
        self.continued = continued
    }

    /// Takes a row for a header.
    package init(_ row: SheetRow) {
        self.init(line: row.line, names: row.values.map(\.text))
    }

    /// The name of a column as printed; nil beyond the last, and where it is blank.
    package func name(at column: ColumnPosition) -> String? {
        guard column.number <= names.count else { return nil }
        let name = names[column.number - 1]
        return name.allSatisfy(\.isWhitespace) ? nil : name
    }
}
