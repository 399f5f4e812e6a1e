import Civics
import Deciding
import Hummingbird
import Wording

/// What a desk is for at the moment.
enum DeskMode: String, CaseIterable, Sendable {
    /// Deputies come in (签到).
    case checkIn = "check-in"
    /// Papers are issued (发票).
    case issue
}

/// What a desk was asked to do, as its page sent it.
struct DeskEntry {
    /// Something that a button of the page does.
    enum Step: String, Sendable {
        /// Whoever was scanned or typed is checked in, or gets a paper.
        case scan
        /// The same of somebody chosen from a list.
        case choose
        /// Checked in, or back in the hall.
        case enter
        /// Left the hall.
        case leave
        /// A spoilt paper for another.
        case exchange
        /// One of the last steps was none.
        case undo
        /// Whoever's number is given is checked in.
        case bringIn = "bring-in"
        /// Everybody who is there gets a paper.
        case issueToAll = "issue-to-all"
        /// An observer came.
        case observerIn = "observer-in"
        /// An observer left.
        case observerOut = "observer-out"
    }

    static let fields: Set<String> = [
        "sitting", "mode", "step", "q", "deputy", "observer", "session", "sessions", "assisted",
        "reason", "act", "trail", "numbers",
    ]

    let sitting: ID<Sitting>
    let mode: DeskMode
    let step: Step
    /// What was scanned or typed.
    let words: String
    /// The numbers of those that the hall's readers have taken.
    let numbers: String
    /// Who was chosen.
    let deputy: ID<Deputy>?
    let observer: ID<MeetingObserver>?
    /// The session of an exchange.
    let session: ID<BallotSession>?
    /// The sessions whose papers the page showed as being issued.
    let sessions: Set<ID<BallotSession>>
    let isAssisted: Bool
    /// Why, as a list has it.
    let reason: String
    /// The step that is undone.
    let act: DeskAct?
    /// The steps before.
    let trail: DeskTrail

    /// Reads a form; what no page of ours sends is refused.
    init(_ fields: FormFields, _ context: SignedIn) throws(PageError) {
        guard let sitting = ID<Sitting>(fields["sitting"]) else {
            throw .unreadable(.parameter("sitting"))
        }
        guard let mode = DeskMode(rawValue: fields["mode"]) else {
            throw .unreadable(.parameter("mode"))
        }
        // A scanner ends with Enter, which presses the first button: the one of the input.
        guard let step = Step(rawValue: fields["step"].isEmpty ? "scan" : fields["step"]) else {
            throw .unreadable(.parameter("step"))
        }
        self.sitting = sitting
        self.mode = mode
        self.step = step
        words = String(ChineseText.cleanedLine(fields["q"]).prefix(200))
        numbers = fields["numbers"]
        deputy = ID<Deputy>(fields["deputy"])
        observer = ID<MeetingObserver>(fields["observer"])
        session = ID<BallotSession>(fields["session"])
        sessions = Set(
            fields["sessions"].split(separator: " ").compactMap { ID<BallotSession>(String($0)) }
        )
        isAssisted = fields["assisted"] == "1"
        reason = fields["reason"]
        let trail = DeskTrail(sealed: fields["trail"], at: sitting, context)
        self.trail = trail
        act = trail.acts.first { $0.written == fields["act"] }
    }
}
