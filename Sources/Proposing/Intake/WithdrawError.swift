package import Ledger

/// Why a suggestion was not taken back.
package enum WithdrawError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no suggestion of that code, or none of that unit's.
    case notFound
    /// Something has been decided, or it was taken back before.
    case tooLate(Suggestion.State)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "withdraw.denied"
        case .notFound: "withdraw.not-found"
        case .tooLate: "withdraw.too-late"
        case .store(let error): error.code
        }
    }
}
