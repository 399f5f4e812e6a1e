import Deciding
import HTTPTypes
import Ledger
import Wording

/// What stands in the form of an adoption, and why it was not taken.
struct AdoptionEntry {
    /// Every field of the form.
    static let fields: Set<String> = Set(
        AdoptionField.allCases.map(\.rawValue) + RuleContent.allCases.map(RuleEntry.name)
            + ["version"]
    )

    let form: AdoptionForm
    private(set) var faults: [AdoptionFault] = []
    private(set) var assumed: [RuleContent] = []
    /// What is said over the form.
    private(set) var notice: RuleEntry.Notice?

    init(_ form: AdoptionForm = AdoptionForm()) {
        self.form = form
    }

    /// What was sent.
    init(_ fields: FormFields) {
        self.init(
            AdoptionForm(
                Dictionary(
                    uniqueKeysWithValues: AdoptionField.allCases.map { ($0, fields[$0.rawValue]) }
                ),
                confirmed: RuleEntry.ticked(in: fields)
            )
        )
    }

    var isRefused: Bool { status != .ok }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        if notice != nil { return .conflict }
        return faults.isEmpty && assumed.isEmpty ? .ok : .unprocessableContent
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: RuleError) throws(PageError) -> AdoptionEntry {
        var entry = self
        switch error {
        case .denied, .notFound, .store, .faults, .draftOpen: throw PageError(error)
        case .notAdopted(let faults, let assumed): (entry.faults, entry.assumed) = (faults, assumed)
        case .changedMeanwhile:
            entry.notice = RuleEntry.Notice(title: .rulesChangedTitle, text: .rulesChangedText)
        case .adopted:
            entry.notice = RuleEntry.Notice(title: .rulesAdoptedTitle, text: .rulesAdoptedText)
        }
        return entry
    }
}
