import Civics
import Deciding
import Sheets
import Wording

// What is wrong with a form or a row of the roll, and how to mend it.

extension RollFault {
    /// The sentence; the book writes the dates in it.
    func message(in book: Phrasebook) -> Message {
        switch self {
        case .termNumber: .rollFaultTermNumber
        case .termTaken(let number): .rollFaultTermTaken(number: number)
        case .seats:
            .rollFaultSeats(
                least: CongressTerm.possibleSeats.lowerBound,
                most: CongressTerm.possibleSeats.upperBound
            )
        case .seatsSame: .rollFaultSeatsSame
        case .seatsBelow(let count): .rollFaultSeatsBelow(count: count)
        case .startsOn: .rollFaultStarts
        case .termOrder(let number, let day):
            .rollFaultTermOrder(number: number, date: book.date(day))
        case .sourceMissing: .rollFaultSource
        case .delegationTwice(let name): .rollFaultDelegationTwice(name: name)
        case .tooManyDelegations(let most): .rollFaultTooManyDelegations(most: most)
        case .since: .rollFaultSince
        case .beforeTerm(let day): .rollFaultBeforeTerm(date: book.date(day))
        case .inFuture(let today): .rollFaultInFuture(date: book.date(today))
        case .beforeLatest(let day): .rollFaultBeforeLatest(date: book.date(day))
        case .documentMissing: .rollFaultDocument
        case .reasonMissing: .rollFaultReason
        case .departureMissing: .rollFaultDeparture
        case .number: .rollFaultNumber
        case .numberTaken(let number, let name):
            .rollFaultNumberTaken(number: number, name: name)
        case .nameMissing: .rollFaultName
        case .nameSame: .rollFaultNameSame
        case .delegationUnknown: .rollFaultDelegation
        case .delegationSame: .rollFaultDelegationSame
        case .seatTaken(let seat, let number, let name):
            .rollFaultSeatTaken(seat: seat, name: name, number: number)
        case .seatSame: .rollFaultSeatSame
        case .tooLong(_, let characters, let most):
            .rollFaultTooLong(count: characters, most: most)
        }
    }
}

extension [RollFault] {
    /// The error beside a field.
    func error(_ field: String, in book: Phrasebook) -> String? {
        first { $0.fieldName == field }.map { book.say($0.message(in: book)) }
    }
}

extension RollError {
    /// Why nothing was recorded, where it is no matter of one field; nil where it is.
    func message(in book: Phrasebook) -> Message? {
        switch self {
        case .changedMeanwhile: .rollRefusedChanged
        case .leftAlready(let departure, let since):
            .rollRefusedLeft(date: book.date(since), departure: book.say(departure.name))
        case .full(let seats): .rollRefusedFull(seats: seats)
        case .notEmpty(let deputies): .rollRefusedNotEmpty(count: deputies)
        case .faults, .denied, .notFound, .store: nil
        }
    }
}

extension RollRowFault {
    /// What is wrong with the cell and how to mend it.
    var message: Message {
        switch reason {
        case .numberMissing: .rollRowNumberMissing
        case .numberUnreadable(let text): .rollRowNumberUnreadable(text: text)
        case .numberTwice(let number, let line):
            .rollRowNumberTwice(number: number, line: line)
        case .nameMissing: .rollRowNameMissing
        case .delegationMissing: .rollRowDelegationMissing
        case .delegationUnknown(let name): .rollRowDelegationUnknown(name: name)
        case .seatTwice(let seat, let line): .rollRowSeatTwice(seat: seat, line: line)
        case .tooLong(let characters, let most):
            .rollFaultTooLong(count: characters, most: most)
        }
    }
}

extension Departure {
    /// What it is called.
    var name: Message {
        switch self {
        case .resigned: .rollKindResigned
        case .died: .rollKindDied
        case .recalled: .rollKindRecalled
        case .ended: .rollKindEnded
        }
    }

    /// What it is.
    var text: Message {
        switch self {
        case .resigned: .rollKindResignedText
        case .died: .rollKindDiedText
        case .recalled: .rollKindRecalledText
        case .ended: .rollKindEndedText
        }
    }
}
