package import Civics
package import Ledger

/// One thing wrong with a candidate, beside the field where it is.
package struct CandidateFault: Error, Hashable, Sendable {
    /// The field of the form it stands beside: `name`, `quantity-3`.
    package let field: String
    /// What is wrong.
    package let problem: Problem

    /// Names a problem and its place.
    package init(_ field: String, _ problem: Problem) {
        self.field = field
        self.problem = problem
    }

    /// What can be wrong.
    package enum Problem: Hashable, Sendable {
        /// The name has too few or too many characters; how many it has.
        case nameLength(characters: Int)
        /// Another candidate of the year has this name; its code is given.
        case nameTaken(code: String)
        /// The field (领域) is not one of the list.
        case fieldUnknown(String)
        /// A text has too many characters.
        case tooLong(characters: Int, most: Int)
        /// Nothing stands where something has to.
        case missing
        /// A choice that the form does not offer.
        case choiceUnknown(String)
        /// It cannot be read as a quantity.
        case quantity(QuantityError)
        /// A number beyond all that one district does in a year.
        case absurd(unit: String, most: Int)
        /// It cannot be read as an amount of money.
        case money(MoneyError)
        /// An amount below zero, or beyond all bounds.
        case moneyAbsurd
        /// The year's investment is more than the whole.
        case annualOverTotal
        /// The parts do not add up to the year's investment.
        case fundingSum(parts: Money, annual: Money)
        /// There are parts but no investment of the year to compare them with.
        case fundingWithoutAnnual
        /// It cannot be read as a date.
        case date(CivilDateError)
        /// It would end before it begins.
        case finishBeforeStart
        /// A day that has not come yet.
        case inFuture
        /// It ends after the year without being said to cross it.
        case finishAfterYear(Int)
        /// The public index is not from 0 to 5 in halves.
        case notHalves
        /// A value that was typed needs a reason.
        case reasonMissing
        /// Two of the same name in a list.
        case twice(String)
        /// A sub-item that is taken away still has targets.
        case subItemHasTargets(String)
    }
}

/// Everything that is wrong with a form, to be shown at once.
package struct CandidateFaults: Error, Hashable, Sendable {
    /// One a field at least.
    package let all: [CandidateFault]
}

/// An error of a use case that begins a candidate on its way.
package protocol CandidateFailure: StoreFailure {
    /// Wraps what is wrong with the candidate.
    static func candidate(_ fault: CandidateFault) -> Self
}
