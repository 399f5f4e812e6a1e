import Foundation
package import Sheets

/// A table as text, for tests of what takes one in.
package enum TableText {
    /// Lines of cells, parted by commas as they are; the header first.
    package static func bytes(_ lines: [String]) -> [UInt8] {
        Array((lines.joined(separator: "\n") + "\n").utf8)
    }

    /// The two required columns with so many different suggestions.
    package static func simple(rows: Int) -> [UInt8] {
        bytes(["内容,镇街"] + (1...rows).map { "第\($0)号路灯不亮了,天生街道" })
    }

    /// The same lines as a workbook; cells are texts, parted by commas as they are.
    package static func workbook(_ lines: [String]) throws(SheetError) -> [UInt8] {
        let rows = lines.map { line in
            line.split(separator: ",", omittingEmptySubsequences: false).map {
                SheetValue(String($0))
            }
        }
        return try workbook(rows.first?.map(\.text) ?? [], rows.dropFirst())
    }

    /// A workbook of values.
    package static func workbook(
        _ header: [String],
        _ rows: some Sequence<[SheetValue]>
    ) throws(SheetError) -> [UInt8] {
        var writer = try WorkbookWriter(sheet: "建议", header: header)
        for row in rows { try writer.append(row) }
        writer.finish()
        return writer.takeBytes()
    }

    /// A file that openpyxl 3.1.5 wrote, from the folder beside this one.
    ///
    /// `beibei-merged-header.xlsx` are the demo's 121 suggestions as an office makes a table: an
    /// empty sheet before it and another behind, a title, a header of two rows with merged cells,
    /// days written in five ways (by row: day, day with a time, 年月日, bare number, full-width),
    /// an empty row, two rows of notes. `letters.xlsx` has a header with names of its own, one town
    /// merged beside three letters, a second sheet with one letter, and an empty one.
    /// `roll-merged.xlsx` are four deputies under a title and a header of two rows, a delegation
    /// merged beside three of them, a full-width blank in a name, a note below.
    package static func office(_ name: String) throws(SheetError) -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return try SheetFile.bytes(at: folder.appendingPathComponent("Samples/\(name)").path)
    }
}
