import Ledger
package import Wording

extension RulingError {
    /// What is wrong and how to mend it; nil for a failure of the store.
    package var message: Message? {
        switch self {
        case .reasonMissing: .screeningRulingReasonMissing
        case .groundsMissing: .screeningRulingGroundsMissing
        case .groundsTooLong(let characters):
            .screeningRulingGroundsTooLong(count: characters, most: CheckedRuling.mostCharacters)
        case .overridingTooLong(let characters):
            .screeningRulingGroundsTooLong(count: characters, most: CheckedRuling.mostCharacters)
        case .hardStop: .screeningRulingHardStop
        case .secondOpinionMissing: .screeningRulingSecondOpinionMissing
        case .duplicateMissing: .screeningRulingDuplicateMissing
        case .duplicateUnknown: .screeningRulingDuplicateUnknown
        case .duplicateOfItself: .screeningRulingDuplicateOfItself
        case .duplicateCircle: .screeningRulingDuplicateCircle
        case .noRoundOpen: .screeningRulingNoRoundOpen
        case .decidedInRound(let round): .screeningRulingDecidedInRound(round: round)
        case .nothingAfterLastRound: .screeningRulingNothingAfterLastRound
        case .wrongState: .screeningRulingWrongState
        case .store: nil
        }
    }
}
