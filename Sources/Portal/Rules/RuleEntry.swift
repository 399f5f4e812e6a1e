import Deciding
import HTTPTypes
import Ledger
import Wording

/// What stands in the form of a rule, and why it was not taken.
struct RuleEntry {
    /// Every field of the form.
    static let fields: Set<String> = Set(
        RuleField.allCases.map(\.rawValue) + RuleContent.allCases.map(name) + ["version"]
    )

    /// A heading over the form with what can be done.
    struct Notice {
        let title: Message
        let text: Message
    }

    var form: RuleForm
    private(set) var faults: [RuleFault] = []
    /// What is said over the form.
    private(set) var notice: Notice?

    /// The name under which a content is ticked as stated, or confirmed.
    static func name(of content: RuleContent) -> String { "stated-\(content.rawValue)" }

    init(_ form: RuleForm) {
        self.form = form
    }

    /// What was sent.
    init(_ fields: FormFields) {
        self.init(
            RuleForm(
                Dictionary(
                    uniqueKeysWithValues: RuleField.allCases.map { ($0, fields[$0.rawValue]) }
                ),
                stated: Self.ticked(in: fields)
            )
        )
    }

    /// The contents that were ticked.
    static func ticked(in fields: FormFields) -> Set<RuleContent> {
        Set(RuleContent.allCases.filter { fields[name(of: $0)] == "1" })
    }

    var isRefused: Bool { !faults.isEmpty || notice != nil }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        if notice != nil { return .conflict }
        return faults.isEmpty ? .ok : .unprocessableContent
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: RuleError) throws(PageError) -> RuleEntry {
        var entry = self
        switch error {
        case .denied, .notFound, .store, .notAdopted: throw PageError(error)
        case .faults(let faults): entry.faults = faults
        case .draftOpen:
            entry.notice = Notice(title: .rulesDraftOpenTitle, text: .rulesDraftOpenText)
        case .changedMeanwhile:
            entry.notice = Notice(title: .rulesChangedTitle, text: .rulesChangedText)
        case .adopted: entry.notice = Notice(title: .rulesAdoptedTitle, text: .rulesAdoptedText)
        }
        return entry
    }
}

extension PageError {
    /// Preparing a rule, where the page itself says nothing of it.
    init(_ error: RuleError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .store(let error): self.init(error)
        case .notFound, .faults, .draftOpen, .changedMeanwhile, .adopted, .notAdopted:
            self = .notFound
        }
    }
}
