import Civics
import Deciding
import HTTPTypes
import Ledger
import Wording

/// What somebody typed into one of the forms of a page of a meeting, and why it was not taken.
struct MeetingEntry {
    /// Fields of forms that no other form has.
    static let extra: Set<String> = ["version", "seen"]
    /// Every field that a form of a meeting may have.
    static let fields: Set<String> = extra.union(MeetingField.allCases.map(\.rawValue))

    /// Which form of the page it is; empty where nothing was tried.
    let part: String
    var form: MeetingForm
    /// What stands in the lists of days, by day.
    var days: [CivilDate: String] = [:]
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: MeetingError?

    /// Nothing was tried yet; `part` is the form whose fields these are.
    init(_ form: MeetingForm = MeetingForm(), part: String = "") {
        self.part = part
        self.form = form
    }

    /// What was sent.
    init(_ part: String, _ fields: FormFields) {
        self.part = part
        form = MeetingForm(
            Dictionary(
                uniqueKeysWithValues: MeetingField.allCases.map { ($0, fields[$0.rawValue]) }
            )
        )
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: MeetingError) throws(PageError) -> MeetingEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .changedMeanwhile, .wrongState, .nobodyInOffice, .otherTerm, .sessionRunning,
            .leftAlready, .leaveWithdrawn, .observerBound, .scrutineersAdopted,
            .tellersCounting, .allCertified, .officersNotReady, .computedStep, .stepDone:
            break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What is wrong with its fields.
    var faults: [MeetingFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .some: .conflict
        }
    }
}
