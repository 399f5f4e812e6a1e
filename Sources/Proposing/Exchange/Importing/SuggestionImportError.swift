package import Ledger
package import Sheets

/// Why a table of suggestions was not brought in; nothing of it is in the record then.
package enum SuggestionImportError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such jurisdiction.
    case notFound
    /// The file cannot be read.
    case sheet(SheetError)
    /// The workbook cannot be read.
    case workbook(WorkbookError)
    /// The header lacks a column or has one twice; harmless problems are among them.
    case header([HeaderProblem<SuggestionColumn>])
    /// There is a header and no row below it.
    case noRows
    /// The file that was sent before has been brought in since, or was kept for its day.
    case uploadGone
    /// Rows are wrong; `isCut` when there may be more faults than were collected.
    case rows([SuggestionRowFault], isCut: Bool)
    /// Somebody stopped it.
    case cancelled
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "exchange.denied"
        case .notFound: "exchange.not-found"
        case .sheet(let error): error.code
        case .workbook(let error): error.code
        case .header: "exchange.header"
        case .noRows: "exchange.no-rows"
        case .uploadGone: "exchange.upload-gone"
        case .rows: "exchange.rows"
        case .cancelled: "exchange.cancelled"
        case .store(let error): error.code
        }
    }
}

extension SuggestionImportError {
    /// Says which kind of file it is that cannot be read.
    init(_ error: TableError) {
        switch error {
        case .sheet(let error): self = .sheet(error)
        case .workbook(let error): self = .workbook(error)
        }
    }
}
