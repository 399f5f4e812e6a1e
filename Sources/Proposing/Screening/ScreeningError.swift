import Civics
package import Ledger

/// Why something was not done on the screening desk.
package enum ScreeningError: RulingFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such suggestion in this jurisdiction.
    case notFound
    /// No outcome was chosen.
    case outcomeMissing
    /// Somebody else changed it since the page was opened; the last ruling is given, if any.
    case changedMeanwhile(latest: RulingEntry?)
    /// It is called merged, but is part of no candidate: that is done on the merging bench.
    case notMerged
    /// It is part of a candidate: it has to be split from it first.
    case stillMerged
    /// There is no such criterion in the lists of the round; `list/item`.
    case criterionUnknown(String)
    /// A remark has too many characters; how many it has.
    case noteTooLong(characters: Int)
    /// The ruling itself cannot be entered.
    case ruling(RulingError)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "screening.denied"
        case .notFound: "screening.not-found"
        case .outcomeMissing: "screening.outcome-missing"
        case .changedMeanwhile: "screening.changed-meanwhile"
        case .notMerged: "screening.not-merged"
        case .stillMerged: "screening.still-merged"
        case .criterionUnknown: "screening.criterion-unknown"
        case .noteTooLong: "screening.note-too-long"
        case .ruling(let error): error.code
        case .store(let error): error.code
        }
    }
}
