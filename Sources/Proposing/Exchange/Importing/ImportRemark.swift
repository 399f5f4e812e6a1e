package import Sheets

/// Something about a table that whoever brings it in should know; it can be read all the same.
package enum ImportRemark: Hashable, Sendable {
    /// Something about the workbook.
    case workbook(WorkbookRemark)
    /// Days with a time: the day counts; how many, and where the first stands.
    case times(count: Int, first: SheetPlace)
    /// Bare numbers in a column of days, read as the days that a spreadsheet counts.
    case dayCounts(count: Int, first: SheetPlace)
    /// Suggestions that came after their call had closed: they go to the reserve.
    case late(count: Int)
    /// Rows under the table that are no suggestions; their lines, and the text of the first.
    case notes(lines: [Int], text: String)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .workbook(let remark): remark.code
        case .times: "exchange.remark.times"
        case .dayCounts: "exchange.remark.day-counts"
        case .late: "exchange.remark.late"
        case .notes: "exchange.remark.notes"
        }
    }
}
