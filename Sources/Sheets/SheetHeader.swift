/// The row of a sheet that names its columns.
package struct SheetHeader: Hashable, Sendable {
    /// The line it stands in.
    package let line: Int
    /// The names as printed, from the first column on.
    package let names: [String]

    /// Puts the two together.
    package init(line: Int, names: [String]) {
        self.line = line
        self.names = names
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
