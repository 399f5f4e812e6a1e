package import Ledger
package import Sheets

/// Why a table of deputies was not brought in; nothing of it is in the record then.
package enum RollImportError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such term in this jurisdiction.
    case notFound
    /// The term has deputies already: from then on it changes by recorded decisions only.
    case notEmpty(deputies: Int)
    /// The file cannot be read.
    case sheet(SheetError)
    /// The workbook cannot be read.
    case workbook(WorkbookError)
    /// The header lacks a column or has one twice; harmless problems are among them.
    case header([HeaderProblem<RollColumn>])
    /// There is a header and no row below it.
    case noRows
    /// More deputies than the congress has seats.
    case tooMany(rows: Int, seats: Int)
    /// Rows are wrong.
    case rows([RollRowFault])
    /// Day or document are wrong.
    case faults([RollFault])
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "roll-import.denied"
        case .notFound: "roll-import.not-found"
        case .notEmpty: "roll-import.not-empty"
        case .sheet(let error): error.code
        case .workbook(let error): error.code
        case .header: "roll-import.header"
        case .noRows: "roll-import.no-rows"
        case .tooMany: "roll-import.too-many"
        case .rows: "roll-import.rows"
        case .faults: "roll-import.faults"
        case .store(let error): error.code
        }
    }
}
