package import Civics
package import Ledger

/// A decision that moved an entry (项目调整): suspended, taken up again, carried over the year's end,
/// ended.
package struct StateDecision: Hashable, Sendable {
    /// What holds of a project that is carried over the year's end (跨年度).
    package struct CarryOver: Hashable, Sendable {
        /// What is reached by the end of the list's year (阶段目标).
        package let stageGoal: String
        /// By when all of it is done, in a later year.
        package let due: CivilDate

        /// Puts the two together.
        package init(stageGoal: String, due: CivilDate) {
            self.stageGoal = stageGoal
            self.due = due
        }
    }

    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// Which of the entry's, from 1.
    package let ordinal: Int
    /// The id of the state it left.
    package let from: String
    /// The id of the state it entered.
    package let to: String
    /// The decision.
    package let decision: NumberedDecision
    /// Stage goal and new deadline; nil unless it is carried over.
    package let carryOver: CarryOver?
    /// From which post it was entered.
    package let post: String
    /// When.
    package let at: Instant
}
