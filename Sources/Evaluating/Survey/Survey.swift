package import Civics
import Database
package import Ledger
package import Tallying

/// What residents are asked of a year's projects (群众测评): three grades and words, apart from the
/// deputies' rating and never mixed with it.
package struct Survey: Hashable, Sendable {
    /// How far it is; only forward.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// Slips can be printed; nobody can answer.
        case prepared
        /// It is answered.
        case open
        /// Nobody can answer any more, and everybody sees what came of it.
        case closed
    }

    /// How an answer came: the two are counted apart.
    package enum Source: String, StoredName, Hashable, Sendable, CaseIterable {
        /// With the code of a slip that somebody was given.
        case invited
        /// From a device, by whoever wanted to.
        case open
    }

    /// A project that is asked about.
    package struct Item: Hashable, Sendable {
        /// The entry of the list.
        package let enrolment: ID<Enrolment>
        /// Its number on the list.
        package let number: Int
        /// Its name.
        package let name: String
        /// Its English name; may be empty.
        package let nameEnglish: String
    }

    /// The key of the row.
    package let id: ID<Survey>
    /// Of which list.
    package let programme: ID<Programme>
    /// The year of the list.
    package let year: Int
    /// Which of the year's, from 1.
    package let number: Int
    /// What it is called.
    package let title: String
    /// The same in English; may be empty.
    package let titleEnglish: String
    /// Whether a device may answer without a slip.
    package let isOpenToAll: Bool
    /// How far it is.
    package let state: State
    /// Counts its steps.
    package let edit: Int
    /// The day it was opened.
    package let openedOn: CivilDate?
    /// The day it was closed.
    package let closedOn: CivilDate?
    /// Whether it was made up for a demonstration.
    package let certainty: Certainty
}

/// What came of a survey.
package struct SurveyResult: Hashable, Sendable {
    /// How many said what of a project, by one way.
    package struct Tally: Hashable, Sendable {
        /// The fewest answers of which there is a grade.
        package static let fewest = 30

        package let satisfied, basic, dissatisfied: Int

        /// Puts counts together.
        package init(satisfied: Int, basic: Int, dissatisfied: Int) {
            self.satisfied = satisfied
            self.basic = basic
            self.dissatisfied = dissatisfied
        }

        /// How many answered: the base of every figure.
        package var sample: Int { satisfied + basic + dissatisfied }

        /// Half of the sample or more satisfied, else half or more at least fairly satisfied, else
        /// not; nil of too few.
        package var grade: RatingGrade? {
            guard sample >= Self.fewest else { return nil }
            if 2 * satisfied >= sample { return .satisfied }
            return 2 * (satisfied + basic) >= sample ? .basic : .dissatisfied
        }
    }

    /// The survey.
    package let survey: Survey
    /// What is asked about, in the order of the list.
    package let items: [Survey.Item]
    /// How many slips were printed, and with how many of them somebody answered.
    package let printed, used: Int
    /// How many devices answered.
    package let devices: Int
    /// The counts, by project and way; what nobody graded is not there.
    package let tallies: [ID<Enrolment>: [Survey.Source: Tally]]

    /// The counts of a project by one way.
    package func tally(_ item: Survey.Item, _ source: Survey.Source) -> Tally {
        tallies[item.enrolment]?[source] ?? Tally(satisfied: 0, basic: 0, dissatisfied: 0)
    }
}
