import Database
package import Ledger

/// Why a candidate was not begun, edited or moved.
package enum CandidateError: CandidateFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such candidate in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([CandidateFault])
    /// Somebody else changed the section since the form was opened: who and when, and what stands
    /// there now.
    case changedMeanwhile(CandidateChange, now: CandidateForm)
    /// The list it is on is frozen, or it has been taken off: its text holds.
    case closed(Candidate.State)
    /// It cannot move there from where it is.
    case forbiddenMove(from: Candidate.State, to: Candidate.State)
    /// Freezing the list, a decision of the presidium or the vote moves it there, and nothing else.
    case notByHand(Candidate.State)
    /// A candidate is not taken off without a reason.
    case reasonMissing
    /// The reason has too many characters; how many it has.
    case reasonTooLong(characters: Int)
    /// The order that was sent is not one of the list's.
    case orderWrong
    /// The store could not be used.
    case store(StoreError)

    /// Wraps what is wrong with the candidate.
    package static func candidate(_ fault: CandidateFault) -> CandidateError { .faults([fault]) }

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "candidate.denied"
        case .notFound: "candidate.not-found"
        case .faults: "candidate.faults"
        case .changedMeanwhile: "candidate.changed-meanwhile"
        case .closed: "candidate.closed"
        case .forbiddenMove: "candidate.forbidden-move"
        case .notByHand: "candidate.not-by-hand"
        case .reasonMissing: "candidate.reason-missing"
        case .reasonTooLong: "candidate.reason-too-long"
        case .orderWrong: "candidate.order-wrong"
        case .store(let error): error.code
        }
    }
}
