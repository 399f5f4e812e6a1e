package import Civics
package import Ledger

/// Why the roll was not changed; nothing of the change is in the record then.
package enum RollError: StoreFailure, Hashable {
    /// It belongs to another post.
    case denied(Denied)
    /// There is no such term or deputy in this jurisdiction.
    case notFound
    /// Fields are wrong; all of them are named.
    case faults([RollFault])
    /// The term has deputies already: from then on it changes by recorded decisions only.
    case notEmpty(deputies: Int)
    /// Somebody else has recorded a change of this deputy since the form was opened.
    case changedMeanwhile
    /// The deputy is none any longer.
    case leftAlready(Departure, since: CivilDate)
    /// Every seat of the congress is held on that day or on a later one.
    case full(seats: Int)
    /// The store could not be used.
    case store(StoreError)

    /// Stable name for logs, JSON and catalogues.
    package var code: String {
        switch self {
        case .denied: "roll.denied"
        case .notFound: "roll.not-found"
        case .faults: "roll.faults"
        case .notEmpty: "roll.not-empty"
        case .changedMeanwhile: "roll.changed-meanwhile"
        case .leftAlready: "roll.left-already"
        case .full: "roll.full"
        case .store(let error): error.code
        }
    }
}

/// One thing wrong with a form of the roll, beside the field where it is.
package enum RollFault: Hashable, Sendable {
    // Of a term.

    /// The number of the term is none from 1 to 99.
    case termNumber
    /// The jurisdiction has that term already.
    case termTaken(Int)
    /// No number of seats that a congress may have.
    case seats
    /// The number of seats is the one that the congress has.
    case seatsSame
    /// More deputies are in office on that day, or on a later one; how many.
    case seatsBelow(inOffice: Int)
    /// The first day is no day.
    case startsOn
    /// A term of a smaller number begins later, or one of a greater earlier.
    case termOrder(Int, startsOn: CivilDate)
    /// Where the number of seats is from is not said.
    case sourceMissing
    /// Two delegations have one name.
    case delegationTwice(String)
    /// More delegations than a term may have.
    case tooManyDelegations(most: Int)

    // Of a change.

    /// The day is no day.
    case since
    /// The day lies before the term.
    case beforeTerm(startsOn: CivilDate)
    /// The day is still to come.
    case inFuture(today: CivilDate)
    /// The day lies before the deputy's latest change.
    case beforeLatest(CivilDate)
    /// The decision is not named.
    case documentMissing
    /// Why is not said.
    case reasonMissing
    /// How the deputy left is not said.
    case departureMissing
    /// The number is none that a roll has.
    case number
    /// Somebody has that number, or had it.
    case numberTaken(Int, name: String)
    /// There is no name.
    case nameMissing
    /// The name is the one the deputy has.
    case nameSame
    /// The term has no such delegation.
    case delegationUnknown
    /// The deputy is in that delegation.
    case delegationSame
    /// Somebody has that seat, then or later.
    case seatTaken(String, number: Int, name: String)
    /// The seat is the one the deputy has.
    case seatSame
    /// A text is too long; which, how long it is and how long it may be.
    case tooLong(field: String, characters: Int, most: Int)

    /// The field of the form it stands beside.
    package var fieldName: String {
        switch self {
        case .termNumber, .termTaken, .number, .numberTaken: "number"
        case .seats, .seatsSame, .seatsBelow: "seats"
        case .startsOn, .termOrder: "starts"
        case .sourceMissing: "source"
        case .delegationTwice, .tooManyDelegations: "delegations"
        case .since, .beforeTerm, .inFuture, .beforeLatest: "since"
        case .documentMissing: "document"
        case .reasonMissing: "reason"
        case .departureMissing: "departure"
        case .nameMissing, .nameSame: "name"
        case .delegationUnknown, .delegationSame: "delegation"
        case .seatTaken, .seatSame: "seat"
        case .tooLong(let field, _, _): field
        }
    }
}
