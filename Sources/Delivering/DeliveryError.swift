package import Civics
package import Ledger
package import Proposing

/// Why a step of delivering was not taken; nothing was written then.
package enum DeliveryError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// It belongs to the lead unit of the project, or to any unit but that one.
    case otherUnit(lead: ID<Party>?)
    /// There is no such list, entry, month or decision in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([DeliveryFault])
    /// Somebody else changed it since the form was opened.
    case changedMeanwhile
    /// The entry is in a state from which this step does not lead on.
    case entryIs(String)
    /// The month is not where this step begins.
    case monthIs(MonthReport.State)
    /// The plan has no draft.
    case noDraft
    /// What the notice lacks, entry by entry.
    case incomplete([NoticeGap])
    /// Nothing would change.
    case nothingChanged
    /// The change is major, and the decision is not one of the standing committee.
    case major([PlanChange])
    /// A file of plans was not taken.
    case file(PlanFileError)
    /// Who added a file does not say that it is right.
    case ownEvidence
    /// Too many files are being read already.
    case busy
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "delivery.denied"
        case .otherUnit: "delivery.other-unit"
        case .notFound: "delivery.not-found"
        case .faults: "delivery.faults"
        case .changedMeanwhile: "delivery.changed-meanwhile"
        case .entryIs: "delivery.entry-is"
        case .monthIs: "delivery.month-is"
        case .noDraft: "delivery.no-draft"
        case .incomplete: "delivery.incomplete"
        case .nothingChanged: "delivery.nothing-changed"
        case .major: "delivery.major"
        case .file(let error): error.code
        case .ownEvidence: "delivery.own-evidence"
        case .busy: "delivery.busy"
        case .store(let error): error.code
        }
    }
}

/// One thing wrong with a form of delivering, beside the field where it is.
package enum DeliveryFault: Hashable, Sendable {
    /// A text is too long.
    case tooLong(field: String, characters: Int, most: Int)
    /// A text is too short to be understood.
    case tooShort(field: String, characters: Int, least: Int)
    /// What becomes public has a telephone number in it; which.
    case telephone(field: String, number: String)
    /// A text that is needed is not there.
    case missing(field: String)
    /// It is no number, or a longer one than a plan has.
    case number(field: String, entered: String)
    /// A target is in another unit than what is measured.
    case unit(field: String, expected: String)
    /// A number is below zero.
    case negative(field: String)
    /// It is no day.
    case date(field: String, entered: String)
    /// A day lies outside what can be meant.
    case dateRange(field: String, from: CivilDate, to: CivilDate)
    /// A month of the plan is below the one before; months count from 1.
    case falls(field: String, month: Int, from: PlannedFigure, to: PlannedFigure)
    /// December is not the target.
    case december(field: String, december: PlannedFigure, target: PlannedFigure)
    /// Some months are filled in and others are not.
    case monthsMissing(field: String, months: [Int])
    /// Months are planned of something that has no target.
    case targetMissing(field: String)
    /// It is none of those that can be chosen.
    case choice(field: String)
    /// A quantity is less than it was the month before, and no reason is given.
    case fell(field: String, from: PlannedFigure, to: PlannedFigure)
    /// A state has another figure than 0 and 1.
    case state(field: String)
    /// Two lines are the same.
    case twice(field: String)
    /// It is no year that a list can be of.
    case year(field: String, from: Int, to: Int)
    /// Something is wrong with a table that was pasted.
    case list(field: String, ListFault)
    /// A file is not taken.
    case file(field: String, AttachmentFault)
    /// No file was chosen, or it is empty.
    case fileMissing(field: String)
    /// The very same file is there already; under which number.
    case fileAgain(field: String, number: Int)
    /// There are as many files as there may be.
    case filesFull(field: String, most: Int)
    /// The standing committee or the congress decides it, and somebody else is named.
    case congressDecides(field: String)
    /// It belongs to a project that is carried over, and another state is chosen.
    case onlyCarriedOver(field: String)

    /// The field it belongs to.
    package var field: String {
        switch self {
        case .tooLong(let field, _, _), .tooShort(let field, _, _), .telephone(let field, _),
            .missing(let field), .number(let field, _), .unit(let field, _), .negative(let field),
            .date(let field, _),
            .dateRange(let field, _, _),
            .falls(let field, _, _, _), .december(let field, _, _),
            .monthsMissing(let field, _), .targetMissing(let field), .choice(let field),
            .fell(let field, _, _), .state(let field), .twice(let field), .year(let field, _, _),
            .list(let field, _), .file(let field, _), .fileMissing(let field),
            .fileAgain(let field, _), .filesFull(let field, _),
            .congressDecides(let field), .onlyCarriedOver(let field):
            field
        }
    }
}

extension Actor {
    /// Checks a right of delivering.
    func authorise(
        delivering permission: Permission,
        in jurisdiction: ID<Jurisdiction>
    ) throws(DeliveryError) {
        do throws(Denied) {
            try authorise(permission, in: jurisdiction)
        } catch {
            throw .denied(error)
        }
    }

    /// The unit acted from; nil for the operator.
    var unit: ID<Party>? {
        if case .officer(let officer) = self { officer.party } else { nil }
    }
}
