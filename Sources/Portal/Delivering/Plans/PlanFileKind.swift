import Delivering
import Sheets

/// The kinds of files that plans are given out as.
package enum PlanFileKind: String, CaseIterable, Hashable, Sendable {
    /// A workbook with a sheet of measures and one of milestones.
    case workbook = "plans.xlsx"
    /// One CSV file with the rows of both.
    case csv = "plans.csv"

    /// What the file is, for the browser.
    var contentType: String {
        self == .workbook ? ExportFileKind.workbookType : "text/csv; charset=utf-8"
    }

    /// What the file is saved as: `plans-2023-4.xlsx` of an entry.
    func fileName(_ key: DeliveryKey) -> String {
        let name = "plans-\(key.year)" + (key.number.map { "-\($0)" } ?? "")
        return name + (self == .workbook ? ".xlsx" : ".csv")
    }

    /// The bytes of a table.
    func written(_ table: PlanTable) throws(SheetError) -> [UInt8] {
        self == .workbook ? try table.workbook() : try table.csv()
    }
}
