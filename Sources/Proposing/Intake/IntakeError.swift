package import Ledger

/// Why intake could not hold, release, rule on or erase a suggestion.
package enum IntakeError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such suggestion in this jurisdiction.
    case notFound
    /// Somebody else changed it since the page was opened.
    case changedMeanwhile
    /// It is not in a state in which that can be done.
    case wrongState(Suggestion.State)
    /// The reason in words has fewer than four or more than two hundred characters.
    case reasonLength(characters: Int)
    /// It is not adopted, but why is not said.
    case rejectionMissing
    /// The day of the request cannot be read, or is still to come.
    case requestDay
    /// A passage is not in the text, word for word.
    case passageNotFound(String)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "intake.denied"
        case .notFound: "intake.not-found"
        case .changedMeanwhile: "intake.changed-meanwhile"
        case .wrongState: "intake.wrong-state"
        case .reasonLength: "intake.reason-length"
        case .rejectionMissing: "intake.rejection-missing"
        case .requestDay: "intake.request-day"
        case .passageNotFound: "intake.passage-not-found"
        case .store(let error): error.code
        }
    }
}
