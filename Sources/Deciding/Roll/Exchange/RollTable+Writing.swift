import Civics
package import Sheets

// The same columns on the way out: what is written here is what is read in.

extension RollTable {
    /// The roll as a file: deputies in the order given, in the encoding of a CSV file or, without
    /// one, as a workbook.
    package static func written(
        _ entries: [RollEntry],
        as encoding: SheetEncoding?
    ) throws(SheetError) -> [UInt8] {
        let lines = entries.map { entry in
            line(entry.number, entry.name, entry.delegation.name, entry.seat)
        }
        let header = RollColumn.allCases.map(\.writtenName)
        guard let encoding else {
            var writer = try WorkbookWriter(sheet: "代表名册", header: header)
            for line in lines { try writer.append(line) }
            writer.finish()
            return writer.takeBytes()
        }
        var writer = try CSVWriter(encoding: encoding)
        try writer.append(texts: header)
        for line in lines { try writer.append(line) }
        return writer.takeBytes()
    }

    /// The right rows as they were read, as CSV: what a preview sends along to be brought in.
    package func readRows() throws(SheetError) -> [UInt8] {
        var writer = try CSVWriter(byteOrderMark: false)
        try writer.append(texts: RollColumn.allCases.map(\.writtenName))
        for row in rows {
            try writer.append(Self.line(row.number, row.name, row.delegation, row.seat))
        }
        return writer.takeBytes()
    }

    private static func line(
        _ number: Int,
        _ name: String,
        _ delegation: String,
        _ seat: String?
    ) -> [SheetValue] {
        [
            .number(DecimalNumber(Int64(number))), SheetValue(name), SheetValue(delegation),
            SheetValue(seat ?? ""),
        ]
    }
}
