package import Civics
import Database
package import Ledger

/// What those who checked a finished project found (验收).
package struct Acceptance: Hashable, Sendable {
    /// What they found.
    package enum Result: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Good.
        case accepted
        /// Good, with defects to be mended by a day.
        case withDefects = "with-defects"
        /// Not good: back to work.
        case refused
    }

    /// The key of the row.
    package let id: ID<Acceptance>
    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// Which of the entry's, from 1.
    package let ordinal: Int
    /// What was found.
    package let result: Result
    /// The day of the check.
    package let date: CivilDate
    /// The number of the protocol (验收文号).
    package let document: String
    /// Who checked: units and posts.
    package let checkers: String
    /// What was measured, whether it is in use.
    package let findings: String
    /// The defects; empty where there are none.
    package let defects: String
    /// By when the defects are mended; nil where there are none.
    package let mendBy: CivilDate?
    /// Who maintains it from now on (管护单位); may be empty.
    package let keeper: String
    /// From which post it was entered.
    package let post: String
    /// When.
    package let at: Instant
}
