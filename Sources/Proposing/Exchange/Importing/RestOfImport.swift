import Sheets
import Wording

/// Rows that were left out of an import: a workbook with the same columns and one more, which says
/// what is to be mended, to be sent again.
package struct RestOfImport: Hashable, Sendable {
    /// How many rows.
    package let rows: Int
    /// The workbook.
    package let bytes: [UInt8]
}

/// Writes rows that are left out.
struct RestWriter {
    private let sheet: SuggestionSheet
    private let book: Phrasebook
    private var writer: WorkbookWriter?
    private var bytes: [UInt8] = []
    private var rows = 0

    init(_ sheet: SuggestionSheet, in book: Phrasebook) {
        self.sheet = sheet
        self.book = book
    }

    private var header: SheetHeader { sheet.columns.header }

    /// The column of what is to be mended; behind all others, or where it was before.
    private var faultColumn: Int {
        sheet.columns.position(of: .fault)?.number ?? header.names.count + 1
    }

    /// Adds a row with all that is wrong with it.
    mutating func append(_ judged: JudgedRow) throws(SheetError) {
        if writer == nil { writer = try begun() }
        var values = judged.row.values.map(Self.fitting)
        while values.count < faultColumn { values.append(.blank) }
        // Merged cells do not come along; what they said does.
        for (position, column) in sheet.columns.columns where values.count >= position.number {
            values[position.number - 1] =
                sheet.value(column, in: judged.row).map(Self.fitting) ?? .blank
        }
        let faults = judged.faults.map { $0.sentenceInRow(in: book) }
        values[faultColumn - 1] = SheetValue(faults.joined(separator: "\n"))
        try writer?.append(values)
        bytes += writer?.takeBytes() ?? []
        rows += 1
    }

    /// The whole file; nil where no row was left out.
    mutating func finished() -> RestOfImport? {
        guard writer != nil else { return nil }
        writer?.finish()
        bytes += writer?.takeBytes() ?? []
        writer = nil
        return RestOfImport(rows: rows, bytes: bytes)
    }

    /// A text that a cell of a workbook holds; what is longer is too long for every column anyway.
    private static func fitting(_ value: SheetValue) -> SheetValue {
        guard case .text(let text) = value, text.utf16.count > WorkbookWriter.cellLength else {
            return value
        }
        var kept = String.UnicodeScalarView()
        var length = 0
        for scalar in text.unicodeScalars {
            length += scalar.value > 0xFFFF ? 2 : 1
            guard length < WorkbookWriter.cellLength else { break }
            kept.append(scalar)
        }
        return .text(String(kept) + "…")
    }

    private func begun() throws(SheetError) -> WorkbookWriter {
        var names = header.names
        while names.count < faultColumn { names.append("") }
        names[faultColumn - 1] = SuggestionColumn.fault.writtenName
        return try WorkbookWriter(sheet: book.say(.exchangeRestSheet), header: names)
    }
}
