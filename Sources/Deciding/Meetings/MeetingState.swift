import Database
import Ledger

/// How far a meeting is; it moves forward only.
package enum MeetingState: String, StoredName, Hashable, Sendable, CaseIterable {
    /// It is being prepared; who is in office is told by the roll of the day.
    case preparing
    /// It is open: the deputies in office are frozen, and change by recorded decision only.
    case open
    /// It is over.
    case closed

    /// The only state that may follow; nil at the end.
    package var successor: MeetingState? {
        switch self {
        case .preparing: .open
        case .open: .closed
        case .closed: nil
        }
    }
}
