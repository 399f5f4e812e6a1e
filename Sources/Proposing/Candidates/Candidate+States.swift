import Database
import Ledger

extension Candidate {
    /// Where a candidate stands on its way to the ballot.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It was begun on the bench.
        case proposed
        /// It is being screened (筛选).
        case screening
        /// Departments argue it (部门论证).
        case arguing
        /// It is on the first list (初定).
        case preliminary
        /// The government has submitted it to the congress (提请).
        case submitted
        /// It is on the frozen list and on the ballot (正式候选).
        case formal
        /// The deputies chose it (当选).
        case elected
        /// They did not; it stays in the reserve (储备库).
        case notElected = "not-elected"
        /// It was taken off before the vote, by whom and why stands beside it.
        case removed

        /// The states that may follow.
        ///
        /// Back only to what has to be done again; a formal one is changed by a decision of the
        /// presidium alone.
        package var successors: [State] {
            switch self {
            case .proposed: [.screening, .removed]
            case .screening: [.arguing, .removed]
            case .arguing: [.screening, .preliminary, .removed]
            case .preliminary: [.arguing, .submitted, .removed]
            case .submitted: [.preliminary, .formal, .removed]
            case .formal: [.elected, .notElected, .removed]
            case .elected, .notElected, .removed: []
            }
        }

        /// Whether its text may still be edited without a decision.
        package var isOpen: Bool {
            switch self {
            case .proposed, .screening, .arguing, .preliminary, .submitted: true
            case .formal, .elected, .notElected, .removed: false
            }
        }
    }
}
