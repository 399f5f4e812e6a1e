package import Civics

/// What became of a year's promises (暖心答卷): a table that is generated from facts, and never
/// typed.
///
/// It is the data page of a report card, and what a story's numbers are bound to. Figures are
/// decimal numbers in plain digits, money is in 万元; what is not known is not there.
package struct ReportCard: Hashable, Sendable, Codable {
    /// A name in both languages; the English one may be empty.
    package struct Name: Hashable, Sendable, Codable {
        /// In Chinese.
        package let zh: String
        /// In English; empty when nobody translated it.
        package let en: String

        /// Puts the two together.
        package init(_ zh: String, _ en: String = "") {
            self.zh = zh
            self.en = en
        }
    }

    /// What became of a project, by its state, its figures and its first deadline.
    package enum Outcome: String, Hashable, Sendable, Codable, CaseIterable {
        /// It is finished, and every target is reached.
        case finished
        /// It is at work, and its first deadline is still to come.
        case underway
        /// It did not reach what was promised for the year: given up, suspended, carried over, past
        /// its first deadline, or short of a target.
        case missed
    }

    /// What was promised of a measure, first and now, and what is there.
    package struct Target: Hashable, Sendable, Codable {
        /// What is counted: 新增车位.
        package let name: Name
        /// Its unit; empty of a state.
        package let unit: String
        /// The first target of the year as it was promised; nil where none was published.
        package let first: String?
        /// The target that holds now.
        package let present: String?
        /// What is there, as it is printed; nil where nothing was reported.
        package let done: String?
        /// The number of ``done``; nil of a state, and where nothing was reported.
        package let figure: String?
        /// ``done`` as hundredths of ``present``, with one decimal.
        package let percent: String?
        /// Whether ``present`` is reached; nil where that cannot be said.
        package let isReached: Bool?

        /// Whether the target was changed since it was promised.
        package var isChanged: Bool { first != present }
    }

    /// The money of a year, in 万元.
    package struct Amounts: Hashable, Sendable, Codable {
        /// What was planned first.
        package let first: String?
        /// What is planned now.
        package let planned: String?
        /// Investment completed.
        package let invested: String?
        /// Money paid.
        package let paid: String?
    }

    /// Who found a finished project good.
    package struct Accepted: Hashable, Sendable, Codable {
        /// The day of the check.
        package let on: CivilDate
        /// The number of the protocol.
        package let document: String
        /// Who checked.
        package let checkers: String
        /// Defects still to be mended; empty where there are none.
        package let defects: String
        /// By when they are mended.
        package let mendBy: CivilDate?
        /// The SHA-256 of the files that show it and that everybody may see, in hexadecimal; nil of
        /// a card that was frozen before there were any.
        package let files: [String]?
    }

    /// Why a promise was not kept, and what now.
    package struct Miss: Hashable, Sendable, Codable {
        /// Why.
        package let reason: Name
        /// The decision it rests on; empty where there is none.
        package let document: String
        /// The new date; nil of what is given up.
        package let newDate: CivilDate?
        /// What the decision that carried it over asked for by the end of the year (阶段目标); nil
        /// where none did.
        package let stageGoal: String?
    }

    /// What the deputies' forms say (测评), always with its counts and its base.
    package struct Rating: Hashable, Sendable, Codable {
        /// The forms by grade; nil where the scheme lets only grades be published.
        package struct Counts: Hashable, Sendable, Codable {
            package let satisfied, basic, dissatisfied, blank: Int
            /// The valid forms.
            package let valid: Int
            /// The number that the thresholds are fractions of.
            package let base: Int
        }

        /// Under which key it is published: `2023-2`.
        package let ballot: String
        /// What it is called.
        package let title: Name
        /// The day of it.
        package let heldOn: CivilDate
        /// The grade; nil of what was not on the form.
        package let grade: String?
        /// How far it was when it was rated, as the form said: `unfinished`.
        package let state: String
        /// Of what the thresholds are fractions: `valid`.
        package let baseKind: String
        /// The forms.
        package let counts: Counts?
        /// SHA-256 of the certificate.
        package let certificate: String
    }

    /// A project.
    package struct Row: Hashable, Sendable, Codable {
        /// Its number on the list.
        package let number: Int
        /// Its code in published data.
        package let code: String
        /// Its name.
        package let name: Name
        /// Its field (领域).
        package let field: String
        /// Its state, as its kind has it.
        package let state: String
        /// What that state is called.
        package let stateName: Name
        /// What became of it.
        package let outcome: Outcome
        /// The unit that leads; nil where none is named.
        package let lead: Name?
        /// Where; empty where it is everywhere or not said.
        package let place: String
        /// What was promised and what is there, measure by measure.
        package let targets: [Target]
        /// Its money; nil where none was published.
        package let money: Amounts?
        /// The first deadline.
        package let firstDeadline: CivilDate?
        /// The deadline that holds now.
        package let deadline: CivilDate?
        /// Who found it good; nil where nobody did yet.
        package let accepted: Accepted?
        /// Why it was missed; nil of what was not, and in a draft while nobody said it.
        package let miss: Miss?
        /// What ratings say, the earliest first: a second one is a rating again.
        package let ratings: [Rating]
        /// What residents say is not true: how many are open, and how many are closed.
        package let openReports, closedReports: Int
        /// Whether any of it was made up for a demonstration.
        package let isSample: Bool

        /// The rating that holds.
        package var rating: Rating? { ratings.last }
    }

    /// The name of the list.
    package let list: Name
    /// The decision it rests on.
    package let basis: String
    /// The year.
    package let year: Int
    /// At the end of which month.
    package let month: Int
    /// The day it speaks of.
    package let asOf: CivilDate
    /// In the order of the list.
    package let rows: [Row]

    /// Whether any of it was made up for a demonstration.
    package var isSample: Bool { rows.contains(where: \.isSample) }

    /// How many projects have an outcome.
    package func count(_ outcome: Outcome) -> Int { rows.count { $0.outcome == outcome } }

    /// Its row with a number.
    package subscript(number: Int) -> Row? { rows.first { $0.number == number } }
}
