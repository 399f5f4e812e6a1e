import Database
import Ledger

extension Suggestion {
    /// Where a suggestion stands on its way to an answer.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It arrived; nobody has read it yet.
        case submitted
        /// Intake has read it and taken it up (受理).
        case acknowledged
        /// It has been answered with an outcome and reasons.
        case replied

        /// Whether it still waits for an answer.
        package var isWaiting: Bool { self != .replied }

        /// The states that may follow.
        ///
        /// An answer may be corrected by a further answer; the first stays in the record.
        package var successors: [State] {
            switch self {
            case .submitted: [.acknowledged, .replied]
            case .acknowledged: [.replied]
            case .replied: [.replied]
            }
        }
    }
}
