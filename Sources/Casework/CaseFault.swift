package import Civics

/// One thing wrong with a form of a case, beside the field where it is.
package struct CaseFault: Error, Hashable, Sendable {
    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands where something has to.
        case missing
        /// Too few characters.
        case tooShort(characters: Int, least: Int)
        /// Too many characters.
        case tooLong(characters: Int, most: Int)
        /// None of the choices.
        case unknown
        /// It cannot be read as a day.
        case date
        /// The day lies before the one on which the step is taken.
        case inThePast(today: CivilDate)
        /// Not a number of working days from 1 to the most.
        case days(most: Int)
        /// Both a number of days and a day are given, and one would do.
        case both
        /// The holidays of that year are not known, so working days cannot be counted into it.
        case yearNotCovered(Int)
        /// The unit would answer to itself.
        case watchesItself
        /// No post of the unit may verify.
        case cannotVerify
        /// What becomes public has a telephone number in it; which.
        case telephone(String)
        /// A day is named that only a reply of class B has.
        case notPromised
    }

    /// The field it stands beside.
    package let field: CaseField
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: CaseField, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}
