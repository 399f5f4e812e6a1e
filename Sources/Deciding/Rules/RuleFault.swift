/// One thing wrong with a rule, beside the field where it is.
package struct RuleFault: Error, Hashable, Sendable {
    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        /// Nothing stands where something has to.
        case missing
        /// The year is none of those it may be.
        case year(from: Int, to: Int)
        /// A text has too many characters.
        case tooLong(characters: Int, most: Int)
        /// A choice that the form does not offer.
        case choice(String)
        /// No whole number between two.
        case count(from: Int, to: Int)
        /// Seats are left out though each ballot marks items.
        case seatsMissing
        /// A package is adopted or not; it has no seats.
        case seatsOfPackage
        /// There are no more candidates than seats.
        case noSurplus(candidates: Int, seats: Int)
        /// No fraction such as 2/3.
        case fraction
        /// Nothing can be more than all.
        case unreachable
        /// A street has no congress: it recommends.
        case streetDecides
    }

    /// The field it stands beside.
    package let field: RuleField
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: RuleField, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }
}
