package import Ledger

/// Why a step of a survey was not taken; nothing was written then.
package enum SurveyError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such survey here.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([SurveyFault])
    /// The survey is in a state from which this step does not lead on.
    case surveyIs(Survey.State)
    /// Somebody else took a step since the page was opened.
    case changedMeanwhile
    /// The slip, or the device, has answered already.
    case answered(Survey.Source)
    /// It is answered with a slip only.
    case slipNeeded
    /// It cannot be opened: nobody could answer, for there is no slip and no device may.
    case nobodyCould
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "survey.denied"
        case .notFound: "survey.not-found"
        case .faults: "survey.faults"
        case .surveyIs: "survey.survey-is"
        case .changedMeanwhile: "survey.changed-meanwhile"
        case .answered: "survey.answered"
        case .slipNeeded: "survey.slip-needed"
        case .nobodyCould: "survey.nobody-could"
        case .store(let error): error.code
        }
    }
}
