/// Something about a header that whoever sent the sheet should know.
package enum HeaderProblem<Column: SheetColumn>: Hashable, Sendable {
    /// A required column is not there.
    case missing(Column)
    /// A column is there more than once, so that none of its cells can be trusted.
    case duplicated(Column, [ColumnPosition])
    /// A column that is not known; its cells are not read.
    case unknown(ColumnPosition, name: String)
    /// A name with full-width commas in it, which part no cells: they were typed for the separator.
    case fullWidthCommas(ColumnPosition)

    /// Whether the sheet can be read all the same.
    package var isHarmless: Bool {
        switch self {
        case .unknown, .fullWidthCommas: true
        case .missing, .duplicated: false
        }
    }

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .missing: "sheet.column-missing"
        case .duplicated: "sheet.column-duplicated"
        case .unknown: "sheet.column-unknown"
        case .fullWidthCommas: "sheet.full-width-commas"
        }
    }
}
