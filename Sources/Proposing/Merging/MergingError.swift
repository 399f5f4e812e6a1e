package import Ledger

/// Why suggestions were not merged, ruled on or taken out on the bench; nothing was written.
package enum MergingError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// None was chosen.
    case nothingChosen
    /// More than the bench takes at once; how many.
    case tooMany(Int)
    /// No candidate was chosen, and none is to be begun.
    case candidateMissing
    /// There is no such candidate here.
    case candidateUnknown
    /// Its text is closed: it is on the frozen list, was voted on, or was taken off.
    case candidateClosed(code: String, state: Candidate.State)
    /// One of them is not in this jurisdiction.
    case notFound
    /// One of them is part of a candidate already; its number, and the candidate's code.
    case alreadyMerged(reference: String, code: String)
    /// One of them is part of no candidate and was not ruled on.
    case notMerged(reference: String)
    /// One of them cannot be ruled so; its number, and why.
    case refused(reference: String, RulingError)
    /// Something is wrong with the candidate that was to be begun.
    case candidate(CandidateFault)
    /// Why a ruling was not entered, before it is known on which.
    case ruling(RulingError)
    /// Somebody else has changed some of it since the page was opened.
    case changedMeanwhile([BenchChange])
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "merging.denied"
        case .nothingChosen: "merging.nothing-chosen"
        case .tooMany: "merging.too-many"
        case .candidateMissing: "merging.candidate-missing"
        case .candidateUnknown: "merging.candidate-unknown"
        case .candidateClosed: "merging.candidate-closed"
        case .notFound: "merging.not-found"
        case .alreadyMerged: "merging.already-merged"
        case .notMerged: "merging.not-merged"
        case .refused: "merging.refused"
        case .candidate: "merging.candidate"
        case .ruling: "merging.ruling"
        case .changedMeanwhile: "merging.changed-meanwhile"
        case .store(let error): error.code
        }
    }
}

extension MergingError: RulingFailure, CandidateFailure {}

/// What somebody else changed while a clerk looked at it.
package enum BenchChange: Hashable, Sendable {
    /// A suggestion: how it stands, what was last ruled about it, and in which candidate it is.
    case suggestion(Suggestion, last: RulingEntry?, candidate: Candidate?)
    /// A candidate: how it stands, and what last happened to it.
    case candidate(Candidate, last: CandidateEvent?)
}
