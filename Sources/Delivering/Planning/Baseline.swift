package import Civics
import Database
package import Ledger

/// The whole plan of an entry as one decision made it (基准): deadline, targets by months,
/// milestones.
///
/// Baselines are numbered from 0, the first, which the notice of assignment brings into force. All of
/// them stay.
package struct Baseline: Hashable, Sendable {
    /// What is to be reached of a measure.
    package struct Target: Hashable, Sendable {
        /// Of which measure.
        package let measure: ID<Measure>
        /// As it was promised: `1600余个`, `全覆盖`.
        package let printed: String
        /// The number, 1 of a state to be reached; nil where the draft has none yet.
        package let figure: PlannedFigure?
        /// January to December, each since the first of January; nil where not planned by months.
        package let plan: MonthlyPlan?

        /// Puts a target together.
        package init(
            measure: ID<Measure>,
            printed: String,
            figure: PlannedFigure?,
            plan: MonthlyPlan?
        ) {
            self.measure = measure
            self.printed = printed
            self.figure = figure
            self.plan = plan
        }
    }

    /// A day by which a step is to be done (节点).
    package struct Milestone: Hashable, Sendable {
        /// The same through all baselines of an entry, from 1.
        package let key: Int
        /// What is reached: 主体完工.
        package let name: String
        /// By when.
        package let due: CivilDate

        /// Puts a milestone together.
        package init(key: Int, name: String, due: CivilDate) {
            self.key = key
            self.name = name
            self.due = due
        }
    }

    /// The key of the row.
    package let id: ID<Baseline>
    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// Counted from 0.
    package let number: Int
    /// Counts the changes of a draft.
    package let version: Int
    /// By when all is to be done; nil where a draft does not say yet.
    package let deadline: CivilDate?
    /// Where, as it was promised; empty where it is everywhere or not said.
    package let place: String
    /// In the order of the measures.
    package let targets: [Target]
    /// In the order of their days.
    package let milestones: [Milestone]
    /// What it rests on; nil of the first, which rests on the notice, and of a draft.
    package let decision: NumberedDecision?
    /// Since when it holds; nil of a draft.
    package let inForce: Instant?

    /// Puts a baseline together.
    package init(
        id: ID<Baseline>,
        enrolment: ID<Enrolment>,
        number: Int,
        version: Int,
        deadline: CivilDate?,
        place: String,
        targets: [Target],
        milestones: [Milestone],
        decision: NumberedDecision?,
        inForce: Instant?
    ) {
        self.id = id
        self.enrolment = enrolment
        self.number = number
        self.version = version
        self.deadline = deadline
        self.place = place
        self.targets = targets
        self.milestones = milestones
        self.decision = decision
        self.inForce = inForce
    }

    /// The target of a measure.
    package func target(of measure: ID<Measure>) -> Target? {
        targets.first { $0.measure == measure }
    }
}
