import Sheets

/// A row of a file of plans, wherever it stood.
struct PlanRow: Hashable, Sendable {
    /// What a row is of.
    enum Kind: String, CaseIterable, Hashable, Sendable {
        /// A measure with its months.
        case measure = "指标"
        /// A milestone with its day.
        case milestone = "节点"

        /// Reads it as it is written, in either language.
        init?(written text: String) {
            switch HeaderMap<PlanColumn>.key(text) {
            case "指标", "measure": self = .measure
            case "节点", "milestone": self = .milestone
            default: return nil
            }
        }

        /// The sheet of a workbook that has only rows of this kind.
        var sheet: String { self == .measure ? "指标和月度计划" : "节点" }
    }

    let kind: Kind
    /// Where it stands in the file that somebody sent.
    let place: PlanPlace
    /// What it says, cleaned, by column; a column that the table has and the row leaves blank is
    /// empty, one that it has not is missing.
    let cells: [PlanColumn: String]

    /// What stands in a column; empty where it is blank or there is no such column.
    subscript(column: PlanColumn) -> String { cells[column] ?? "" }

    /// Whether the table has a column at all.
    func has(_ column: PlanColumn) -> Bool { cells[column] != nil }

    /// A place in a column of the row.
    func at(_ column: PlanColumn) -> PlanPlace { PlanPlace(place, column) }
}

/// Where in a file of plans something stands.
package struct PlanPlace: Hashable, Sendable {
    /// The sheet of a workbook; nil in a CSV file.
    package let sheet: String?
    /// The line, from 1.
    package let line: Int
    /// The column; nil for the row as a whole.
    package let column: PlanColumn?

    /// A row as a whole.
    init(sheet: String?, line: Int) {
        self.sheet = sheet
        self.line = line
        column = nil
    }

    /// A cell of a row.
    init(_ row: PlanPlace, _ column: PlanColumn?) {
        sheet = row.sheet
        line = row.line
        self.column = column
    }
}
