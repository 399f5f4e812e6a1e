import Civics
import Ledger
import Wording

/// What was typed into a step's form, and what was wrong with it.
struct AdministrationEntry {
    /// The step whose form was sent; nil when none was.
    let step: AdministrationStep?
    /// What was typed.
    private let fields: FormFields?
    /// What was wrong, and beside which field.
    let error: (field: String, message: Message)?
    /// The step that was just done.
    let done: AdministrationStep?

    /// Forms nobody has typed into.
    static func untouched(done: AdministrationStep?) -> AdministrationEntry {
        AdministrationEntry(step: nil, fields: nil, error: nil, done: done)
    }

    private init(
        step: AdministrationStep?,
        fields: FormFields?,
        error: (field: String, message: Message)?,
        done: AdministrationStep?
    ) {
        self.step = step
        self.fields = fields
        self.error = error
        self.done = done
    }

    /// A form that was refused; errors that are no fault of a field go up.
    init(
        _ step: AdministrationStep,
        _ fields: FormFields,
        _ error: AdministrationError
    ) throws(PageError) {
        self.init(
            step: step,
            fields: fields,
            error: try Self.fault(error, of: step),
            done: nil
        )
    }

    /// What stands in a field of a step's form; a password is never shown again.
    func value(_ name: String, of step: AdministrationStep) -> String {
        guard step == self.step, name != "password" else { return "" }
        return fields?[name] ?? ""
    }

    /// The error beside a field of a step's form.
    func error(_ name: String, of step: AdministrationStep) -> Message? {
        guard step == self.step, let error, error.field == name else { return nil }
        return error.message
    }

    private static func fault(
        _ error: AdministrationError,
        of step: AdministrationStep
    ) throws(PageError) -> (field: String, message: Message) {
        switch error {
        case .badField(let field): return (field.rawValue, field.message)
        case .weakPassword(let weakness): return ("password", weakness.message)
        case .loginTaken(let login): return ("login", .administrationLoginTaken(login: login))
        case .codeTaken(let code): return ("code", .administrationCodeTaken(code: code))
        case .nameGivenThatDay(let date):
            return ("since", .administrationNameGiven(date: date.description))
        case .postHeld: return ("post", .administrationPostHeld)
        case .lastAdministrator:
            return (
                step == .relieve ? "post" : "account", .administrationLastAdministrator
            )
        case .busy: throw .busy
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        }
    }
}

extension AdministrationError.Field {
    /// The sentence beside the field.
    fileprivate var message: Message {
        switch self {
        case .login: .administrationFieldLogin
        case .name: .administrationFieldName
        case .nameEnglish: .administrationFieldNameEnglish
        case .code: .administrationFieldCode
        case .basis: .administrationFieldBasis
        case .since: .administrationFieldSince
        case .channel: .intakeChannelMissing
        }
    }
}

extension Password.Weakness {
    /// The sentence beside the field.
    fileprivate var message: Message {
        switch self {
        case .tooShort(let characters):
            .administrationPasswordShort(count: characters, fewest: Password.fewest)
        case .tooLong: .administrationPasswordLong(most: Password.mostBytes)
        case .tooPlain: .administrationPasswordPlain
        }
    }
}
