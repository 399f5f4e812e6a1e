package import Civics
package import Ledger

/// Why a call was not made or changed.
package enum CallError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such call in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([CallFault])
    /// The year has its call already.
    case yearTaken(Int)
    /// Somebody else changed it since the form was opened.
    case changedMeanwhile(now: SuggestionCall)
    /// It is not in a state in which that can be done.
    case wrongState(SuggestionCall.State)
    /// Intake cannot be closed before the last day is over, which is promised to everybody.
    case notOverYet(lastDay: CivilDate)
    /// A published call is only ever prolonged: the new last day must lie after the one promised.
    case notLater(lastDay: CivilDate)
    /// Why it is prolonged is not said, or in more than 200 characters.
    case reasonMissing
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "call.denied"
        case .notFound: "call.not-found"
        case .faults: "call.faults"
        case .yearTaken: "call.year-taken"
        case .changedMeanwhile: "call.changed-meanwhile"
        case .wrongState: "call.wrong-state"
        case .notOverYet: "call.not-over-yet"
        case .notLater: "call.not-later"
        case .reasonMissing: "call.reason-missing"
        case .store(let error): error.code
        }
    }
}
