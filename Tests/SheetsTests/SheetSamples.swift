import Sheets

/// What the tests of this target share.
enum SheetSamples {
    /// Reads all rows as texts.
    static func rows(
        _ bytes: [UInt8],
        _ options: CSVOptions = CSVOptions()
    ) throws -> [[String]] {
        var reader = try CSVReader(bytes, options: options)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.values.map(\.text)) }
        return rows
    }

    /// Reads all rows of a text in UTF-8.
    static func rows(_ text: String, _ options: CSVOptions = CSVOptions()) throws -> [[String]] {
        try rows(Array(text.utf8), options)
    }

    /// Writes rows of texts.
    static func bytes(
        _ rows: [[String]],
        encoding: SheetEncoding = .utf8,
        byteOrderMark: Bool = true,
        separator: CSVSeparator = .comma,
        defusing: Bool = true
    ) throws -> [UInt8] {
        var writer = try CSVWriter(
            encoding: encoding,
            byteOrderMark: byteOrderMark,
            separator: separator,
            defusing: defusing
        )
        for row in rows { try writer.append(texts: row) }
        return writer.takeBytes()
    }

    /// The place of a line and a column's number.
    static func place(_ line: Int, _ column: Int) -> SheetPlace {
        SheetPlace(line: line, column: ColumnPosition(column))
    }
}
