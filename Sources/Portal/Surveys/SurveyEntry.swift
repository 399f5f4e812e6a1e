import Evaluating
import HTTPTypes
import Ledger
import Wording

/// What somebody typed into a form of surveys, and why it was not taken.
struct SurveyEntry {
    /// What the fields of grades begin with.
    static let gradePrefix = "grade-"

    /// What was typed, by field.
    var values: [String: String]
    /// Why it was not taken; nil where nothing was tried.
    private(set) var error: SurveyError?

    /// Nothing was tried yet.
    init(_ values: [String: String] = [:]) {
        self.values = values
    }

    /// What was sent.
    init(_ fields: FormFields) {
        values = Dictionary(
            fields.names.map { ($0, fields[$0]) },
            uniquingKeysWith: { one, _ in one }
        )
    }

    /// The same with why it was not taken; what is no matter of the form goes up.
    func refused(_ error: SurveyError) throws(PageError) -> SurveyEntry {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .faults, .surveyIs, .changedMeanwhile, .answered, .slipNeeded, .nobodyCould: break
        }
        var entry = self
        entry.error = error
        return entry
    }

    /// What was typed in a field.
    subscript(field: String) -> String { values[field] ?? "" }

    /// What is wrong with its fields.
    var faults: [SurveyFault] {
        if case .faults(let faults) = error { faults } else { [] }
    }

    /// The sentence beside a field.
    func fault(_ field: SurveyField, in book: Phrasebook) -> String? {
        faults.first { $0.field == field }.map { book.say($0.message(year: self["year"])) }
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .faults: .unprocessableContent
        case .some: .conflict
        }
    }

    /// What a resident answers.
    var answer: SurveyAnswer {
        var grades: [Int: String] = [:]
        for (name, value) in values where name.hasPrefix(Self.gradePrefix) {
            guard let number = Int(name.dropFirst(Self.gradePrefix.count)) else { continue }
            grades[number] = value
        }
        return SurveyAnswer(grades: grades, words: self["words"])
    }

    /// A survey to be prepared.
    var form: SurveyForm {
        SurveyForm(
            year: self["year"],
            title: self["title"],
            titleEnglish: self["title-en"],
            isOpenToAll: self["who"] == "all"
        )
    }
}

extension SurveyFault {
    /// The sentence.
    func message(year: String) -> Message {
        switch problem {
        case .missing: .surveyFaultTitle
        case .tooLong(let count, let most): .surveyFaultWords(count: count, most: most)
        case .noList: .surveyFaultList(year: String(year.prefix(10)))
        case .slips: .surveyFaultSlips(most: SurveyForm.slips.upperBound)
        case .code(let error): error.message
        case .unknownCode: .surveyFaultCodeUnknown
        case .nothingGraded: .surveyFaultNothing
        case .grade(let number): .surveyFaultGrade(number: number)
        case .telephone(let number): .surveyFaultTelephone(number: number)
        }
    }
}

extension SurveyError {
    /// Why a step was not taken, where that stands beside no field.
    func message(in book: Phrasebook) -> Message? {
        switch self {
        case .answered(.invited): .surveyRefusedAnsweredSlip
        case .answered(.open): .surveyRefusedAnsweredDevice
        case .slipNeeded: .surveyRefusedSlipNeeded
        case .changedMeanwhile: .surveyRefusedChanged
        case .nobodyCould: .surveyRefusedNobody
        case .surveyIs(let state): .surveyRefusedState(state: book.say(state.name))
        case .denied, .notFound, .faults, .store: nil
        }
    }
}

extension Survey.State {
    /// In a word.
    var name: Message {
        switch self {
        case .prepared: .surveyStatePrepared
        case .open: .surveyStateOpen
        case .closed: .surveyStateClosed
        }
    }
}

extension Survey {
    /// What it is called.
    func title(in book: Phrasebook) -> LocalText {
        LocalText(title, english: titleEnglish, in: book.language)
    }
}
