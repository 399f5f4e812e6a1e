import Civics
package import Ledger

/// Why a rule was not written, changed or adopted.
package enum RuleError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such rule in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([RuleFault])
    /// The last rule of the year and purpose is a draft still.
    case draftOpen(VotingRule.Key)
    /// Somebody else changed it since the form was opened.
    case changedMeanwhile
    /// It is adopted, and an adopted rule is never changed.
    case adopted
    /// It cannot be adopted: what is wrong with the form, and what is assumed still.
    case notAdopted([AdoptionFault], assumed: [RuleContent])
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "rule.denied"
        case .notFound: "rule.not-found"
        case .faults: "rule.faults"
        case .draftOpen: "rule.draft-open"
        case .changedMeanwhile: "rule.changed-meanwhile"
        case .adopted: "rule.adopted"
        case .notAdopted: "rule.not-adopted"
        case .store(let error): error.code
        }
    }
}
