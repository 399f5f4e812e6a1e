import HTTPTypes
import Hummingbird
import Markup
import Proposing
import Wording

/// What became of a step of intake: done, refused, or not tried.
struct IntakeOutcome {
    /// A step.
    enum Step: String {
        case hold, release, reject, erase
    }

    /// The step, if one was tried.
    let step: Step?
    /// How many it was done to.
    let count: Int
    /// What was wrong.
    let error: IntakeError?
    /// The reason that was typed.
    let typed: String

    /// What the address says was done.
    init(_ request: Request) throws(PageError) {
        step = try request.query("did").flatMap(Step.init(rawValue:))
        count = try request.query("count").flatMap { Int($0) } ?? 1
        error = nil
        typed = ""
    }

    /// A step that was refused; errors that no page can explain go up.
    init(_ step: Step, refused error: IntakeError, typed: String = "") throws(PageError) {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .changedMeanwhile, .wrongState, .reasonLength, .rejectionMissing, .requestDay,
            .passageNotFound:
            break
        }
        self.step = step
        count = 0
        self.error = error
        self.typed = typed
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .changedMeanwhile, .wrongState: .conflict
        default: .unprocessableContent
        }
    }

    /// What was wrong with a field of a step's form.
    func fault(_ step: Step) -> Message? {
        guard step == self.step else { return nil }
        switch error {
        case .reasonLength(let characters): return .intakeReasonLength(count: characters)
        case .rejectionMissing: return .intakeRejectMissing
        default: return nil
        }
    }

    /// The message over the page.
    @HTML.Builder func notice(in book: Phrasebook) -> HTML {
        switch error {
        case nil:
            if let done { Component.notice(.done, title: book.say(done)) {} }
        case .changedMeanwhile:
            Component.notice(
                .stop,
                title: book.say(.intakeRefusedTitle),
                book.say(.intakeRefusedChanged)
            )
        case .wrongState(let state):
            Component.notice(
                .stop,
                title: book.say(.intakeRefusedTitle),
                book.say(.intakeRefusedState(state: book.say(state.name)))
            )
        default: HTML.empty
        }
    }

    private var done: Message? {
        switch step {
        case nil: nil
        case .hold: .intakeHeldDoneHold
        case .release: .intakeHeldDoneRelease(count: count)
        case .reject: .intakeHeldDoneReject
        case .erase: .intakeEraseDone
        }
    }
}
