package import Civics

/// Reads one sheet of a workbook (.xlsx, ECMA-376), row by row as `CSVReader` does.
///
/// All of the sheet is read and checked at once, because a workbook cannot be trusted row by row:
/// its checksums stand at the end. Rows that hold nothing are passed over; lines keep the numbers
/// that a spreadsheet shows. Of formulas the value counts that was calculated last.
package struct WorkbookReader: SheetReader {
    /// The name of the sheet that is read.
    package let sheet: String
    /// All sheets with rows and columns, from left to right.
    package let sheetNames: [String]
    /// What whoever sent the file should know.
    package let remarks: [WorkbookRemark]
    /// The cells that are shown as one.
    package let mergedCells: [MergedCells]
    /// The names of the columns, which every row read from now on will know.
    package var header: SheetHeader?
    /// Rows that hold something.
    package var rowCount: Int { rows.count }

    private let rows: [SheetRow]
    private let countsFrom1904: Bool
    private var index = 0

    /// Reads the sheet of a name, or the first visible sheet that holds something, else the first
    /// hidden one.
    ///
    /// - Throws: `WorkbookError`, with what is wrong and where.
    package init(
        _ bytes: [UInt8],
        sheet wanted: String? = nil,
        sheetLimits: SheetLimits = SheetLimits(),
        limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookError) {
        var package = try WorkbookPackage(bytes, sheetLimits: sheetLimits, limits: limits)
        let sheets = package.sheets
        let candidates: [WorkbookPackage.Sheet]
        if let wanted {
            candidates = sheets.filter { $0.name == wanted }
            guard !candidates.isEmpty else {
                throw .noSuchSheet(WorkbookError.shown(wanted))
            }
        } else {
            candidates = sheets.filter { !$0.isHidden } + sheets.filter(\.isHidden)
        }
        for candidate in candidates {
            let part = try package.read(candidate)
            guard part.rows.contains(where: { !$0.isBlank }) else { continue }
            sheet = candidate.name
            sheetNames = sheets.map(\.name)
            rows = part.rows
            mergedCells = part.mergedCells
            countsFrom1904 = package.countsFrom1904
            remarks = Self.remarks(on: part, candidate, among: sheets)
            return
        }
        throw .empty
    }

    /// Reads the next row; nil at the end.
    package mutating func next() throws(SheetError) -> SheetRow? {
        guard index < rows.count else { return nil }
        let row = rows[index]
        index += 1
        return SheetRow(line: row.line, values: row.values, header: header)
    }

    /// What a number means in a column of days, though its cell is not shown as one: a day, a text
    /// of day and time, or the number itself where it is none.
    package func day(ofCount count: DecimalNumber) -> SheetValue {
        SpreadsheetDay.read(count, from1904: countsFrom1904)
    }

    private static func remarks(
        on part: SheetPart,
        _ sheet: WorkbookPackage.Sheet,
        among sheets: [WorkbookPackage.Sheet]
    ) -> [WorkbookRemark] {
        let width = part.rows.map(\.values.count).max() ?? 0
        let hiddenColumns = part.hiddenColumns.filter { $0.number <= width }
        let others = sheets.filter { $0.part != sheet.part }.map(\.name)
        var remarks: [WorkbookRemark] = []
        if sheet.isHidden { remarks.append(.hiddenSheet(sheet.name)) }
        if !others.isEmpty { remarks.append(.otherSheets(others)) }
        if !part.hiddenRows.isEmpty { remarks.append(.hiddenRows(part.hiddenRows)) }
        if !hiddenColumns.isEmpty { remarks.append(.hiddenColumns(hiddenColumns)) }
        if !part.errors.isEmpty { remarks.append(.errors(part.errors)) }
        if !part.uncalculated.isEmpty { remarks.append(.uncalculated(part.uncalculated)) }
        return remarks
    }
}
