/// Why a file of either kind cannot be read.
package enum TableError: Error, Hashable, Sendable {
    /// A CSV file.
    case sheet(SheetError)
    /// A workbook.
    case workbook(WorkbookError)

    /// Stable name for logs, JSON and catalogues; never translated, never reused.
    package var code: String {
        switch self {
        case .sheet(let error): error.code
        case .workbook(let error): error.code
        }
    }

    /// Where it is, as far as there is a cell to name.
    package var place: SheetPlace? {
        switch self {
        case .sheet(let error): error.place
        case .workbook(let error): error.place
        }
    }
}
