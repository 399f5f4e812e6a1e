package import Ledger
package import Sheets

/// Why suggestions were not given out as a table.
package enum SuggestionExportError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such jurisdiction.
    case notFound
    /// Contacts are asked for, and why is not said.
    case reasonMissing
    /// The reason has too many characters; how many it has.
    case reasonTooLong(characters: Int)
    /// A cell cannot be written in the encoding; the place is that of the table.
    case sheet(SheetError)
    /// The receiver took no more; it knows why.
    case notTaken
    /// Somebody stopped it.
    case cancelled
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "exchange.denied"
        case .notFound: "exchange.not-found"
        case .reasonMissing: "exchange.reason-missing"
        case .reasonTooLong: "exchange.reason-too-long"
        case .sheet(let error): error.code
        case .notTaken: "exchange.not-taken"
        case .cancelled: "exchange.cancelled"
        case .store(let error): error.code
        }
    }
}
