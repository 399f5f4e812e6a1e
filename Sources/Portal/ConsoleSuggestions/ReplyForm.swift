import HTTPTypes
import Hummingbird
import Ledger
import Proposing
import Wording

/// What a clerk typed into the forms of a suggestion's page, and what was wrong with it.
struct ReplyForm {
    /// The fields of the answer.
    static let fields: Set<String> = ["outcome", "reason", "text", "template", "version"]

    /// What was wrong.
    enum Fault: Hashable {
        /// Beside a field.
        case field(String, Message)
        /// Somebody else changed it meanwhile; what they answered, if they did.
        case conflict(latest: Reply?)
        /// It is not in a state in which that can be done.
        case wrongState
    }

    let outcome: String
    let reason: String
    let text: String
    /// The template it was made from; empty where it was written freely.
    let template: String
    /// The mended title; nil to show the one that holds.
    let title: String?
    let version: Int
    let fault: Fault?
    /// Whether something was just done.
    let isDone: Bool

    /// A form nobody has typed into, with what the template makes of it.
    static func untouched(
        isDone: Bool,
        slot: ReplyTemplate.Slot? = nil,
        text: String = "",
        template: String = ""
    ) -> ReplyForm {
        ReplyForm(
            outcome: slot?.outcome.rawValue ?? "",
            reason: slot?.reason?.rawValue ?? "",
            text: text,
            template: template,
            title: nil,
            version: 0,
            fault: nil,
            isDone: isDone
        )
    }

    /// What was sent.
    init(_ fields: FormFields) {
        self.init(
            outcome: fields["outcome"],
            reason: fields["reason"],
            text: fields["text"],
            template: fields["template"],
            title: nil,
            version: Int(fields["version"]) ?? 0,
            fault: nil,
            isDone: false
        )
    }

    private init(
        outcome: String,
        reason: String,
        text: String,
        template: String,
        title: String?,
        version: Int,
        fault: Fault?,
        isDone: Bool
    ) {
        self.outcome = outcome
        self.reason = reason
        self.text = text
        self.template = template
        self.title = title
        self.version = version
        self.fault = fault
        self.isDone = isDone
    }

    /// Whether something was wrong.
    var isRefused: Bool { fault != nil }

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch fault {
        case nil: .ok
        case .field: .unprocessableContent
        case .conflict, .wrongState: .conflict
        }
    }

    /// The error beside a field.
    func error(_ name: String) -> Message? {
        guard case .field(name, let message) = fault else { return nil }
        return message
    }

    /// The same answer with what was wrong; errors that are no fault of a field go up.
    func refused(_ error: ReplyError) throws(PageError) -> ReplyForm {
        ReplyForm(
            outcome: outcome,
            reason: reason,
            text: text,
            template: template,
            title: nil,
            version: version,
            fault: try Self.fault(error),
            isDone: false
        )
    }

    /// A mended title with what was wrong.
    static func refused(_ error: ReplyError, title: String) throws(PageError) -> ReplyForm {
        ReplyForm(
            outcome: "",
            reason: "",
            text: "",
            template: "",
            title: title,
            version: 0,
            fault: try fault(error),
            isDone: false
        )
    }

    private static func fault(_ error: ReplyError) throws(PageError) -> Fault {
        switch error {
        case .outcomeMissing: .field("outcome", .replyOutcomeMissing)
        case .reasonMissing: .field("reason", .replyReasonMissing)
        case .noCandidate: .field("outcome", .replyNoCandidate)
        case .noTwin: .field("outcome", .replyNoTwin)
        case .textTooShort, .textTooLong, .tokensLeft: .field("text", message(error))
        case .titleLength(let characters):
            .field("title", .suggestTitleLength(count: characters))
        case .changedMeanwhile(let latest): .conflict(latest: latest)
        case .wrongState: .wrongState
        case .denied(let denied): throw .denied(denied)
        case .notFound: throw .notFound
        case .store(let error): throw PageError(error)
        }
    }

    /// What is wrong with the words of an answer.
    static func words(_ error: ReplyError, in book: Phrasebook) -> String {
        book.say(message(error))
    }

    private static func message(_ error: ReplyError) -> Message {
        switch error {
        case .textTooShort(let characters):
            .replyTextTooShort(count: characters, fewest: Replying.fewestCharacters)
        case .textTooLong(let characters):
            .replyTextTooLong(count: characters, most: Replying.mostCharacters)
        case .tokensLeft(let names):
            .replyTextTokens(names: names.map { "{\($0)}" }.joined(separator: " "))
        case .denied, .notFound, .outcomeMissing, .reasonMissing, .noCandidate, .noTwin,
            .titleLength, .changedMeanwhile, .wrongState, .store:
            .replyWrongStateTitle
        }
    }
}
