import Civics
package import Ledger

/// Why a round was not opened or closed.
package enum RoundError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such call or round in this jurisdiction.
    case notFound
    /// The title has fewer than 2 or more than 40 characters; how many it has.
    case titleLength(characters: Int)
    /// The remark has too many characters; how many it has.
    case remarkTooLong(characters: Int)
    /// The call is still being written.
    case callNotPublished
    /// The call is still open, or the last round is over: why another one is opened now is not said.
    case remarkMissing
    /// This round of the call is open already.
    case openAlready(round: Int)
    /// There is no such list of criteria.
    case listUnknown(String)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "round.denied"
        case .notFound: "round.not-found"
        case .titleLength: "round.title-length"
        case .remarkTooLong: "round.remark-too-long"
        case .callNotPublished: "round.call-not-published"
        case .remarkMissing: "round.remark-missing"
        case .openAlready: "round.open-already"
        case .listUnknown: "round.list-unknown"
        case .store(let error): error.code
        }
    }
}
