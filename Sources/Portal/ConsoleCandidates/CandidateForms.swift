import HTTPTypes
import Hummingbird
import Ledger
import Proposing
import Wording

/// What was typed on the page of the list, and what was wrong with it.
struct CandidateListForm {
    var name = ""
    var seats: String?
    private(set) var faults: [CandidateFault] = []
    private(set) var notice: Message?

    init(name: String = "", seats: String? = nil) {
        self.name = name
        self.seats = seats
    }

    var isRefused: Bool { !faults.isEmpty || notice != nil }

    var status: HTTPResponse.Status {
        notice != nil ? .conflict : faults.isEmpty ? .ok : .unprocessableContent
    }

    /// The sentence beside a field.
    func error(_ field: String, in book: Phrasebook) -> String? {
        faults.first { $0.field == field }.map { book.say($0.message(in: book)) }
    }

    /// The same with what was wrong; errors that are no fault of a field go up.
    func refused(_ error: CandidateError) throws(PageError) -> CandidateListForm {
        var copy = self
        switch error {
        case .faults(let faults): copy.faults = faults
        case .closed: copy.notice = .candidateConsoleClosed
        case .orderWrong: copy.notice = .candidateConsoleOrderWrong
        default: throw PageError(error)
        }
        return copy
    }
}

/// What was typed on a candidate's page, and what was wrong with it.
struct CandidateDeskForm {
    var state: Candidate.State?
    var reason = ""
    var points = ""
    var scoreReason = ""
    private var errors: [String: String] = [:]
    private(set) var notice: Message?

    init(
        state: Candidate.State? = nil,
        reason: String = "",
        points: String = "",
        scoreReason: String = ""
    ) {
        self.state = state
        self.reason = reason
        self.points = points
        self.scoreReason = scoreReason
    }

    var isRefused: Bool { !errors.isEmpty || notice != nil }

    var status: HTTPResponse.Status {
        notice != nil ? .conflict : errors.isEmpty ? .ok : .unprocessableContent
    }

    /// The sentence beside a field.
    func error(_ field: String) -> String? { errors[field] }

    /// The same with what was wrong; errors that are no fault of a field go up.
    func refused(
        _ error: CandidateError,
        in book: Phrasebook
    ) throws(PageError) -> CandidateDeskForm {
        var copy = self
        switch error {
        case .reasonMissing: copy.errors["reason"] = book.say(.candidateConsoleReasonMissing)
        case .reasonTooLong(let characters):
            copy.errors["reason"] = book.say(
                .candidateFaultTooLong(count: characters, most: EditingCandidates.mostReason)
            )
        case .faults(let faults):
            for fault in faults {
                let field = fault.field == "reason" ? "score-reason" : fault.field
                copy.errors[field] = book.say(fault.message(in: book))
            }
        case .forbiddenMove(let from, let to):
            copy.notice = .candidateConsoleForbiddenMove(
                from: book.say(from.name),
                to: book.say(to.name)
            )
        case .notByHand(let state):
            copy.notice = .candidateConsoleNotByHand(state: book.say(state.name))
        case .closed: copy.notice = .candidateConsoleClosed
        default: throw PageError(error)
        }
        return copy
    }
}

extension PageError {
    /// Drawing up candidates, where the page itself says nothing of it.
    init(_ error: CandidateError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self.init(error)
        case .faults, .changedMeanwhile, .closed, .forbiddenMove, .notByHand, .reasonMissing,
            .reasonTooLong, .orderWrong:
            self = .broken(code: error.code)
        }
    }

    /// Freezing and amending, likewise.
    init(_ error: FreezeError) {
        switch error {
        case .denied(let denied): self = .denied(denied)
        case .notFound: self = .notFound
        case .store(let error): self.init(error)
        case .faults, .frozenAlready, .notFrozen, .nothingSubmitted, .blocked, .nothingChanged:
            self = .broken(code: error.code)
        }
    }
}
