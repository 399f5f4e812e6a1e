package import Civics

/// Something that a desk did to one deputy and may undo; kept in its page, never in the record.
package enum DeskAct: Hashable, Sendable {
    /// Checked in.
    case checkedIn(ID<Deputy>)
    /// Came back into the hall.
    case cameBack(ID<Deputy>)
    /// Left the hall.
    case left(ID<Deputy>)
    /// Got a paper of each of these sessions.
    case issued(ID<Deputy>, [ID<BallotSession>])
    /// Gave a spoilt paper back and got another.
    case exchanged(ID<Deputy>, ID<BallotSession>)

    /// To whom.
    package var deputy: ID<Deputy> {
        switch self {
        case .checkedIn(let deputy), .cameBack(let deputy), .left(let deputy),
            .issued(let deputy, _), .exchanged(let deputy, _):
            deputy
        }
    }

    /// Whether the deputy was there before and is after; nil where it is no matter of presence.
    var presence: (before: Bool?, after: Bool)? {
        switch self {
        case .checkedIn: (nil, true)
        case .cameBack: (false, true)
        case .left: (true, false)
        case .issued, .exchanged: nil
        }
    }
}
