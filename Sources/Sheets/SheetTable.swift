/// A sheet held as a whole.
///
/// For small ones; long ones are read row by row.
package struct SheetTable: Hashable, Sendable {
    /// The names of the columns.
    package let header: SheetHeader
    /// The rows below them, without those that are blank all through.
    package let rows: [SheetRow]

    /// Puts the two together.
    package init(header: SheetHeader, rows: [SheetRow]) {
        self.header = header
        self.rows = rows
    }

    /// Reads all that is left of a file; the first row is the header.
    ///
    /// - Throws: `SheetError`, `.empty` where there is no row.
    package init(reading reader: inout some SheetReader) throws(SheetError) {
        guard let first = try reader.next() else { throw .empty }
        let header = SheetHeader(first)
        reader.header = header
        var rows: [SheetRow] = []
        while let row = try reader.next() {
            if !row.isBlank { rows.append(row) }
        }
        self.init(header: header, rows: rows)
    }
}
