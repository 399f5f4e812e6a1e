import Hummingbird
import Ledger
import Proposing
import Wording

// What the errors of screening mean to a visitor: a sentence beside the form, or another page.

extension AssignmentError {
    /// The sentence and the field it stands beside; nil where there is a page for it.
    var fault: (field: String, message: Message)? {
        switch self {
        case .nothingChosen: ("party", .screeningBatchNothing)
        case .partyUnknown: ("party", .screeningFaultPartyUnknown)
        case .noUsualParty(let fields):
            ("party", .screeningFaultNoUsualParty(fields: fields.joined(separator: "、")))
        case .askedAlready: ("party", .screeningFaultAskedAlready)
        case .daysOutOfRange: ("days", .screeningFaultDays)
        case .yearNotCovered(let year): ("days", .screeningFaultYear(year: year))
        case .dueInThePast: ("due", .screeningFaultPast)
        case .textTooLong(let characters): ("text", .screeningFaultTooLong(count: characters))
        case .reasonMissing: ("text", .screeningFaultReason)
        case .roundClosed: ("text", .screeningFaultClosed)
        case .ended: ("text", .screeningFaultEnded)
        case .answered: ("text", .screeningFaultAnswered)
        case .verdictMissing: ("verdict", .screeningFaultVerdict)
        case .textTooShort(let characters): ("text", .screeningFaultTooShort(count: characters))
        case .attendanceMissing: ("units", .screeningFaultAttendance)
        case .peopleUnreadable: ("people", .screeningFaultPeople)
        case .costUnreadable: ("cost", .screeningFaultCost)
        case .dayMissing: ("given", .screeningFaultDay)
        case .dayInTheFuture: ("given", .screeningFaultFuture)
        case .changedMeanwhile, .denied, .notFound, .store: nil
        }
    }

    /// What it means where no form can show it.
    var page: PageError {
        switch self {
        case .denied(let denied): .denied(denied)
        case .store(let error): PageError(error)
        default: .notFound
        }
    }
}

extension ScreeningError {
    /// The sentence and the field it stands beside; nil where there is a page for it.
    var fault: (field: String, message: Message)? {
        switch self {
        case .outcomeMissing: ("outcome", .replyOutcomeMissing)
        case .notMerged: ("outcome", .screeningFaultNotMerged)
        case .stillMerged: ("outcome", .screeningFaultStillMerged)
        case .criterionUnknown: ("criteria", .screeningFaultCriterion)
        case .noteTooLong(let characters):
            (
                "criteria",
                .screeningFaultNote(count: characters, most: Screening.mostNoteCharacters)
            )
        case .ruling(let error): error.message.map { (error.field, $0) }
        case .changedMeanwhile, .denied, .notFound, .store: nil
        }
    }

    /// What it means where no form can show it.
    var page: PageError {
        switch self {
        case .denied(let denied): .denied(denied)
        case .store(let error), .ruling(.store(let error)): PageError(error)
        default: .notFound
        }
    }
}

extension RulingError {
    /// The field of the form it stands beside.
    fileprivate var field: String {
        switch self {
        case .reasonMissing: "reason"
        case .groundsMissing, .groundsTooLong: "grounds"
        case .duplicateMissing, .duplicateUnknown, .duplicateOfItself, .duplicateCircle:
            "duplicate"
        case .hardStop, .overridingTooLong: "overriding"
        case .noRoundOpen, .decidedInRound, .nothingAfterLastRound, .secondOpinionMissing,
            .wrongState, .store:
            "outcome"
        }
    }
}

/// What was entered into a form of screening, and what was wrong with it.
struct ScreeningEntry {
    /// The form: `rule`, `check`, an assignment's id …; nil where nothing was sent.
    var form: String?
    /// What was entered, by field.
    var values: [String: String] = [:]
    /// What was wrong, and beside which field.
    var fault: (field: String, message: Message)?
    /// Whether somebody else changed the suggestion meanwhile; what they ruled, if they did.
    var conflict: RulingEntry??

    /// Nothing entered.
    static let nothing = ScreeningEntry()

    /// What was entered in a field of a form.
    func value(_ field: String, in form: String, or usual: String = "") -> String {
        guard form == self.form else { return usual }
        return values[field] ?? ""
    }

    /// What was wrong beside a field of a form.
    func error(_ field: String, in form: String, _ book: Phrasebook) -> String? {
        guard form == self.form, let fault, fault.field == field else { return nil }
        return book.say(fault.message)
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        if conflict != nil { return .conflict }
        return fault == nil ? .ok : .unprocessableContent
    }
}
