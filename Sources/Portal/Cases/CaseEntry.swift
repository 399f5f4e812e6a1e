import Casework
import HTTPTypes
import Ledger
import Wording

/// What somebody typed into a form of a case, and why it was not taken.
struct CaseEntry {
    /// Every field that a form of a case may have.
    static let fields: Set<String> = Set(CaseField.allCases.map(\.rawValue))
        .union(["version", "form"])

    /// Which act's form it is; nil where it raises a case.
    let act: CaseAct?
    var form: CaseForm
    /// The number of a form that raises a case.
    var number: String
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: CaseError?

    /// Nothing was tried yet.
    init(_ form: CaseForm = CaseForm(), number: String = "") {
        act = nil
        self.form = form
        self.number = number
    }

    /// What was sent.
    init(_ act: CaseAct?, _ fields: FormFields) {
        self.act = act
        form = CaseForm(fields)
        number = fields["form"]
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: CaseError) throws(PageError) -> CaseEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound, .unknownKind: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .formUnknown, .changedMeanwhile, .notNow, .extendedAlready, .notYours,
            .notLateEnough, .noFurtherLevel, .dayOutOfOrder:
            break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What is wrong with its fields.
    var faults: [CaseFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .notYours: .forbidden
        case .some: .conflict
        }
    }
}

extension CaseForm {
    /// What was sent.
    init(_ fields: FormFields, prefix: String = "") {
        self.init(
            Dictionary(
                uniqueKeysWithValues: CaseField.allCases.map { field in
                    (field, fields[prefix + field.rawValue])
                }
            )
        )
    }
}
