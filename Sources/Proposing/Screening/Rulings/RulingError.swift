import Civics
package import Ledger

/// Why a ruling was not entered.
package enum RulingError: StoreFailure, Hashable {
    /// It is not adopted, but why is not said.
    case reasonMissing
    /// The outcome has to be explained in words.
    case groundsMissing
    /// The grounds have too many characters; how many they have.
    case groundsTooLong(characters: Int)
    /// Why the hard stops are overridden has too many characters; how many it has.
    case overridingTooLong(characters: Int)
    /// A hard stop was set: it is forwarded, not adopted for one of these reasons, or overridden in
    /// words.
    case hardStop(reasons: [RejectionReason])
    /// The unit that made the suggestion screens it: another unit's opinion is needed first.
    case secondOpinionMissing
    /// It says the same as another, but which one is not said.
    case duplicateMissing
    /// The suggestion that says the same is not one of this jurisdiction.
    case duplicateUnknown
    /// It was called the same as itself.
    case duplicateOfItself
    /// The other one was ruled to say the same as this one: each would wait for the other.
    case duplicateCircle
    /// No round of its call is open.
    case noRoundOpen
    /// A closed round decided about it for good.
    case decidedInRound(Int)
    /// Nothing is taken forward from the last round.
    case nothingAfterLastRound
    /// It is withdrawn, or there is no ruling to take back.
    case wrongState(Suggestion.State)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .reasonMissing: "ruling.reason-missing"
        case .groundsMissing: "ruling.grounds-missing"
        case .groundsTooLong: "ruling.grounds-too-long"
        case .overridingTooLong: "ruling.overriding-too-long"
        case .hardStop: "ruling.hard-stop"
        case .secondOpinionMissing: "ruling.second-opinion-missing"
        case .duplicateMissing: "ruling.duplicate-missing"
        case .duplicateUnknown: "ruling.duplicate-unknown"
        case .duplicateOfItself: "ruling.duplicate-of-itself"
        case .duplicateCircle: "ruling.duplicate-circle"
        case .noRoundOpen: "ruling.no-round-open"
        case .decidedInRound: "ruling.decided-in-round"
        case .nothingAfterLastRound: "ruling.nothing-after-last-round"
        case .wrongState: "ruling.wrong-state"
        case .store(let error): error.code
        }
    }
}

/// An error of a use case that rules on suggestions: one of its cases is the ruling's.
package protocol RulingFailure: StoreFailure {
    /// Wraps why a ruling was not entered.
    static func ruling(_ error: RulingError) -> Self
}

extension RulingError: RulingFailure {
    /// Is the ruling's error itself, for a use case where nothing else can fail.
    package static func ruling(_ error: RulingError) -> RulingError { error }
}
