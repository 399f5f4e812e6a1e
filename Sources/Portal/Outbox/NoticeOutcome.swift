import Civics
import Evaluating
import HTTPTypes
import Hummingbird
import Markup
import Wording

/// What became of a step with a notice: done, refused, or not tried.
struct NoticeOutcome {
    /// A step.
    enum Step: String {
        case tryAgain = "try-again"
        case tell, cancel
    }

    /// The step, if one was tried.
    let step: Step?
    /// Of which notice a step was refused.
    let notice: ID<Notice>?
    /// What was wrong.
    let error: NoticeError?
    /// The reason that was typed.
    let typed: String

    /// What the address says was done.
    init(_ request: Request) throws(PageError) {
        step = try request.query("did").flatMap(Step.init(rawValue:))
        (notice, error, typed) = (nil, nil, "")
    }

    /// A step that was refused; errors that no page can explain go up.
    init(
        _ step: Step,
        of notice: ID<Notice>,
        refused error: NoticeError,
        typed: String = ""
    ) throws(PageError) {
        switch error {
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        case .changedMeanwhile, .noticeIs, .reason: break
        }
        self.step = step
        self.notice = notice
        self.error = error
        self.typed = typed
    }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch error {
        case nil: .ok
        case .reason: .unprocessableContent
        default: .conflict
        }
    }

    /// What was wrong with the reason.
    var fault: Message? {
        if case .reason(let characters) = error {
            .outboxReasonLength(count: characters)
        } else {
            nil
        }
    }

    /// The message over the page.
    @HTML.Builder func notice(isOn: Bool, in book: Phrasebook) -> HTML {
        switch error {
        case nil:
            if let done = done(isOn: isOn) {
                Component.notice(.done, title: book.say(done)) {}
            }
        case .changedMeanwhile: refused(.outboxRefusedChanged, in: book)
        case .noticeIs(let state):
            refused(.outboxRefusedState(state: book.say(state.name)), in: book)
        default: HTML.empty
        }
    }

    private func refused(_ message: Message, in book: Phrasebook) -> HTML {
        Component.notice(.stop, title: book.say(.outboxRefusedTitle), book.say(message))
    }

    private func done(isOn: Bool) -> Message? {
        switch step {
        case nil: nil
        case .tryAgain: isOn ? .outboxDoneTryAgain : .outboxDoneTryAgainOff
        case .tell: .outboxDoneTell
        case .cancel: .outboxDoneCancel
        }
    }
}
