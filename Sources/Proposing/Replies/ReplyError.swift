package import Ledger

/// Why an answer was not given.
package enum ReplyError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such suggestion in this jurisdiction.
    case notFound
    /// No outcome was chosen.
    case outcomeMissing
    /// It is not adopted, but why is not said.
    case reasonMissing
    /// It is told as merged, and is in no candidate.
    case noCandidate
    /// It is told as equal to another, and nobody has said to which.
    case noTwin
    /// The answer has too few characters; how many it has.
    case textTooShort(characters: Int)
    /// The answer has too many; how many it has.
    case textTooLong(characters: Int)
    /// Braces of a template are left in the text; what stands in them.
    case tokensLeft([String])
    /// The title has fewer than 4 or more than 40 characters.
    case titleLength(characters: Int)
    /// Somebody else changed it since the form was opened; the last answer is given, if any.
    case changedMeanwhile(latest: Reply?)
    /// It is not in a state in which that can be done.
    case wrongState(Suggestion.State)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "reply.denied"
        case .notFound: "reply.not-found"
        case .outcomeMissing: "reply.outcome-missing"
        case .reasonMissing: "reply.reason-missing"
        case .noCandidate: "reply.no-candidate"
        case .noTwin: "reply.no-twin"
        case .textTooShort: "reply.text-too-short"
        case .textTooLong: "reply.text-too-long"
        case .tokensLeft: "reply.tokens-left"
        case .titleLength: "reply.title-length"
        case .changedMeanwhile: "reply.changed-meanwhile"
        case .wrongState: "reply.wrong-state"
        case .store(let error): error.code
        }
    }
}
