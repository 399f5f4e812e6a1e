import Database
import Ledger

extension Suggestion {
    /// Where a suggestion stands on its way to an answer.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It arrived and is held back until somebody has looked at it (暂存).
        case held
        /// It arrived; nobody has read it yet.
        case submitted
        /// Intake has read it and taken it up (受理).
        case acknowledged
        /// Screening has decided about it; the answer is to be given.
        case decided
        /// It has been answered with an outcome and reasons.
        case replied
        /// Whoever made it took it back before anything was decided (撤回).
        case withdrawn

        /// Whether it still waits for an answer.
        package var isWaiting: Bool { self != .replied && self != .withdrawn }

        /// The states that may follow.
        ///
        /// An answer may be corrected by a further answer, and a later round may decide anew; what
        /// was said before stays in the record. Split from its candidate again, a suggestion is
        /// back among those taken up.
        package var successors: [State] {
            switch self {
            case .held: [.submitted, .decided, .withdrawn]
            case .submitted: [.held, .acknowledged, .decided, .replied, .withdrawn]
            case .acknowledged: [.decided, .replied, .withdrawn]
            case .decided: [.acknowledged, .decided, .replied]
            case .replied: [.acknowledged, .decided, .replied]
            case .withdrawn: []
            }
        }
    }
}
