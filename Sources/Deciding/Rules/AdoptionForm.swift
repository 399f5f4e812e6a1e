package import Civics
import Ledger

/// A field of the form with which a rule is adopted; its raw value is its name.
package enum AdoptionField: String, Hashable, Sendable, CaseIterable {
    case date, decision, deputies, yes, no, abstain
}

/// What somebody typed when the plenary adopted a rule, before it is checked.
package struct AdoptionForm: Hashable, Sendable {
    private var texts: [AdoptionField: String]
    /// What was assumed and the document turned out to say.
    package var confirmed: Set<RuleContent>

    /// Takes what was typed.
    package init(_ texts: [AdoptionField: String] = [:], confirmed: Set<RuleContent> = []) {
        self.texts = texts
        self.confirmed = confirmed
    }

    /// What stands in a field; empty where nothing does.
    package subscript(field: AdoptionField) -> String {
        get { texts[field] ?? "" }
        set { texts[field] = newValue }
    }
}

/// One thing wrong with an adoption, beside the field where it is.
package struct AdoptionFault: Error, Hashable, Sendable {
    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands where something has to.
        case missing
        /// It cannot be read as a date.
        case date
        /// A day that has not come yet.
        case inFuture
        /// The rule it supersedes was adopted later.
        case beforePrevious(CivilDate)
        /// A text has too many characters.
        case tooLong(characters: Int, most: Int)
        /// No whole number between two.
        case count(from: Int, to: Int)
        /// More votes than there are deputies.
        case moreThanDeputies(votes: Int, deputies: Int)
        /// Too few for it: a majority of all deputies adopts (地方组织法 art. 25).
        case noMajority(yes: Int, deputies: Int, needed: Int)
    }

    /// The field it stands beside.
    package let field: AdoptionField
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: AdoptionField, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}
