package import Civics
import Database
package import Ledger

/// What a unit reports of a project for a month (月报): a form until the office publishes it, then
/// facts.
package struct MonthReport: Hashable, Sendable {
    /// How far it is.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// With the unit's clerk, also when it was sent back.
        case draft
        /// With the unit's head.
        case submitted
        /// With the office.
        case reviewed
        /// In the record.
        case published

        /// Where it may go: forward by one, or back to the clerk.
        package var successors: Set<State> {
            switch self {
            case .draft: [.submitted]
            case .submitted: [.reviewed, .draft]
            case .reviewed: [.published, .draft]
            case .published: []
            }
        }
    }

    /// Who did a step, and when.
    package struct Step: Hashable, Sendable {
        /// The post.
        package let post: String
        /// The post in English.
        package let postEnglish: String
        /// When.
        package let at: Instant

        /// Names a step of an actor.
        init(by actor: Actor, at now: Instant) {
            (post, postEnglish) = actor.postNames
            at = now
        }

        /// Puts a step together.
        init(post: String, postEnglish: String, at: Instant) {
            self.post = post
            self.postEnglish = postEnglish
            self.at = at
        }
    }

    /// The key of the row.
    package let id: ID<MonthReport>
    /// Of which entry.
    package let enrolment: ID<Enrolment>
    /// For which month.
    package let period: ReportPeriod
    /// From 1; a correction of a published month is the next one.
    package let revision: Int
    /// How far it is.
    package var state: State
    /// Counts the changes.
    package var version: Int
    /// What was entered.
    package var content: Content
    /// Why it was sent back; empty where it was not.
    package var sentBack: String
    /// Who entered it last.
    package var entered: Step
    /// Who sent it on as the unit's head.
    package var reviewed: Step?
    /// Who published it.
    package var published: Step?

    /// What was entered.
    package struct Content: Hashable, Sendable {
        /// Whether the unit says that nothing changed.
        package var isUnchanged: Bool
        /// Next month's most important step; may be empty.
        package var next: String
        /// What the figures need to be understood; why one fell.
        package var remark: String
        /// Why a published month is corrected; empty of the first revision.
        package var correction: String
        /// By measure: results since the first of January, money of the month.
        package var figures: [ID<Measure>: PlannedFigure]
        /// By milestone: what became of it.
        package var milestones: [Int: MilestoneNews]
        /// New or changed problems, in words.
        package var problems: [String]

        /// Puts a content together.
        package init(
            isUnchanged: Bool,
            next: String,
            remark: String,
            correction: String,
            figures: [ID<Measure>: PlannedFigure],
            milestones: [Int: MilestoneNews],
            problems: [String]
        ) {
            self.isUnchanged = isUnchanged
            self.next = next
            self.remark = remark
            self.correction = correction
            self.figures = figures
            self.milestones = milestones
            self.problems = problems
        }
    }

    /// What a month says of a milestone.
    package enum MilestoneNews: Hashable, Sendable {
        /// It was reached on a day.
        case reached(CivilDate)
        /// It is expected on another day than planned.
        case expected(CivilDate)
    }
}
