import BallotCore
import VerifiableVoting
import VotingSentences
import Wording

extension CommandFailure {
    /// Ends a command because of a simulation.
    init<Failure: Error>(_ fault: SimulationFault<Failure>) {
        switch fault {
        case .draft(let fault): self.init(fault)
        case .ceremony(let fault): self.init(fault)
        case .cancelled: self.init(.cancelled, .electionSimulateCancelled)
        case .recording(.archive(.storage(let error as ArchiveFileError))),
            .setup(.archive(.storage(let error as ArchiveFileError))):
            self.init(error, of: "")
        case .setup, .recording, .credential, .choices, .share, .election, .result:
            self.init(.recordInvalid, .electionSimulateStopped(check: "\(fault.code)"))
        }
    }

    /// Ends a command because of an archive's file.
    init(_ error: ArchiveFileError, of path: String) {
        switch error {
        case .system(_, let code): self.init(FileFailure(path: path, code: code))
        case .locked: self.init(.fileRefused, .electionArchiveLocked(path: path))
        case .damaged(let fault): self.init(fault, of: path)
        case .unusable: self.init(.fileRefused, .electionArchiveUnusable(path: path))
        }
    }

    /// Ends a command because an archive is damaged.
    init(_ fault: ArchiveFault, of path: String) {
        self.init(
            .recordInvalid,
            .electionArchiveDamaged(
                path: path,
                problem: fault.reason.message,
                offset: fault.offset
            )
        )
    }

    /// Ends a command because of a draft.
    init(_ fault: ElectionDraft.Fault) {
        let message: Message =
            switch fault {
            case .noQuestion: .electionDraftNoQuestion
            case .tooManyQuestions(let limit): .electionDraftTooManyQuestions(limit: limit)
            case .noAnswer(let question): .electionDraftNoAnswer(question: question)
            case .tooManyAnswers(let question, let limit):
                .electionDraftTooManyAnswers(question: question, limit: limit)
            case .bounds(let question, let minimum, let maximum, let answers):
                .electionDraftBounds(
                    question: question,
                    minimum: minimum,
                    maximum: maximum,
                    answers: answers
                )
            case .uuid: .electionDraftUuid
            case .size: .electionDraftSize
            }
        self.init(.recordInvalid, message)
    }

    /// Ends a command because of the key ceremony.
    init(_ fault: CeremonyFault) {
        let message: Message =
            switch fault {
            case .key: .electionCeremonyKey
            case .seed: .electionCeremonySeed
            case .form(let trustee, let error):
                .electionCeremonyForm(trustee: trustee ?? 0, offset: error.offset)
            case .count(let expected, let found):
                .electionCeremonyCount(expected: expected, found: found)
            case .threshold(let needed, let count):
                .electionCeremonyThreshold(count: count, needed: needed)
            case .published(let fault): .electionCeremonyPublished(problem: fault.message)
            case .stranger: .electionCeremonyStranger
            case .sealed(let sender), .content(let sender):
                .electionCeremonySealed(trustee: sender)
            case .sender(let sender): .electionCeremonySender(trustee: sender)
            case .recipient(let sender): .electionCeremonyRecipient(trustee: sender)
            case .share(let sender): .electionCeremonyShare(trustee: sender)
            case .ownPolynomial: .electionCeremonyOwnPolynomial
            }
        let status: ExitStatus = if case .threshold = fault { .usage } else { .recordInvalid }
        self.init(status, message)
    }
}
