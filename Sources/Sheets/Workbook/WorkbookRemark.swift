/// Something about a workbook that was read which whoever sent it should know.
package enum WorkbookRemark: Hashable, Sendable {
    /// Rows that are hidden were read like the others; their lines.
    case hiddenRows([Int])
    /// Columns that are hidden were read like the others.
    case hiddenColumns([ColumnPosition])
    /// The sheet that was read is hidden.
    case hiddenSheet(String)
    /// Sheets beside the one that was read; nobody looked into those to its right.
    case otherSheets([String])
    /// Cells whose formula came to an error such as `#N/A`, which was read as text.
    case errors([SheetPlace])
    /// Cells whose formula was never calculated, so that they were read as blank.
    case uncalculated([SheetPlace])

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .hiddenRows: "workbook.hidden-rows"
        case .hiddenColumns: "workbook.hidden-columns"
        case .hiddenSheet: "workbook.hidden-sheet"
        case .otherSheets: "workbook.other-sheets"
        case .errors: "workbook.error-cells"
        case .uncalculated: "workbook.uncalculated-cells"
        }
    }
}
