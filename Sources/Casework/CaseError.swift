package import Civics
package import Ledger

/// Why nothing of a case was changed; nothing of the change is in the record then.
package enum CaseError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such case here, or it is another unit's.
    case notFound
    /// There is no such kind of case.
    case unknownKind(String)
    /// The form's number is not one of ours; open the form again.
    case formUnknown
    /// Fields are wrong; all of them are named.
    case faults([CaseFault])
    /// Others have taken steps since the form was opened; which.
    case changedMeanwhile(since: [CaseStep])
    /// That cannot be done with a case in this state; what can.
    case notNow(CaseAct, CaseState, possible: [CaseAct])
    /// The deadline was moved already, and it may be once.
    case extendedAlready
    /// The step is another unit's; whose.
    case notYours(CaseAct, CaseRole, ID<Party>?)
    /// It is not late enough for the next escalation: how many days late it has to be.
    case notLateEnough(days: Int)
    /// There is no further escalation.
    case noFurtherLevel
    /// A step of a day before the last one, or of one that has not come yet.
    case dayOutOfOrder(CivilDate)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "case.denied"
        case .notFound: "case.not-found"
        case .unknownKind: "case.unknown-kind"
        case .formUnknown: "case.form-unknown"
        case .faults: "case.faults"
        case .changedMeanwhile: "case.changed-meanwhile"
        case .notNow: "case.not-now"
        case .extendedAlready: "case.extended-already"
        case .notYours: "case.not-yours"
        case .notLateEnough: "case.not-late-enough"
        case .noFurtherLevel: "case.no-further-level"
        case .dayOutOfOrder: "case.day-out-of-order"
        case .store(let error): error.code
        }
    }
}
