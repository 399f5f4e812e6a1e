import Deciding
import HTTPTypes

/// What a desk answers to the last step.
enum DeskAnswer {
    /// Something was done to a deputy.
    case done(DeskAct)
    /// So many were checked in at once.
    case broughtIn(Int)
    /// So many papers were issued at once.
    case issuedToAll(Int)
    /// A step was undone.
    case undone(DeskAct)
    /// Somebody was looked up, and nothing was done.
    case found(MeetingDeputy)
    /// An observer came or left.
    case observer(ObserverPresence)
    /// It means nobody, several, or observers.
    case choose(DeskFinding, words: String)
    /// Nothing was done to a deputy, and why; nil where it is about nobody.
    case refused(RegisterError, MeetingDeputy?)

    /// The status of the page that shows it.
    var status: HTTPResponse.Status {
        switch self {
        case .done, .broughtIn, .issuedToAll, .undone, .found, .observer, .choose(.one, _): .ok
        case .choose(.several, _), .choose(.observers, _), .choose(.nobody, _):
            .unprocessableContent
        case .refused: .conflict
        }
    }

    /// Whether nothing was done.
    var isRefused: Bool { status != .ok }
}
