import Civics
package import Wording

extension CandidateFault {
    /// What is wrong and how to mend it; the book writes the amounts in it.
    package func message(in book: Phrasebook) -> Message {
        switch problem {
        case .nameLength(let characters):
            .candidateFaultNameLength(
                count: characters,
                fewest: CandidateName.characters.lowerBound,
                most: CandidateName.characters.upperBound
            )
        case .nameTaken(let code): .candidateFaultNameTaken(code: code)
        case .fieldUnknown(let word): .candidateFaultFieldUnknown(word: word)
        case .tooLong(let characters, let most):
            .candidateFaultTooLong(count: characters, most: most)
        case .missing: .candidateFaultMissing
        case .choiceUnknown: .candidateFaultChoice
        case .quantity(let error): error.message
        case .absurd(let unit, let most): .candidateFaultAbsurd(most: most, unit: unit)
        case .money(let error): error.message
        case .moneyAbsurd: .candidateFaultMoneyAbsurd
        case .annualOverTotal: .candidateFaultAnnual
        case .fundingSum(let parts, let annual):
            .candidateFaultFundingSum(
                parts: book.money(parts),
                annual: book.money(annual),
                difference: book.money(Money(fen: abs(annual.fen - parts.fen)))
            )
        case .fundingWithoutAnnual: .candidateFaultFundingWithoutAnnual
        case .date(let error): error.message
        case .inFuture: .candidateFaultFuture
        case .finishBeforeStart: .candidateFaultFinish
        case .finishAfterYear(let year): .candidateFaultFinishAfter(year: year)
        case .notHalves: .candidateFaultHalves
        case .reasonMissing: .candidateFaultReason
        case .twice(let name): .candidateFaultTwice(name: name)
        case .subItemHasTargets(let name): .candidateFaultSubItem(name: name)
        }
    }
}

extension QuantityError {
    fileprivate var message: Message {
        switch self {
        case .empty: .candidateFaultMissing
        case .tooLong(let count, let limit): .candidateFaultTooLong(count: count, most: limit)
        case .textBeforeNumber: .candidateFaultQuantityText
        case .number, .unexpectedUnit: .candidateFaultQuantityUnreadable
        case .negative: .candidateFaultQuantityNegative
        case .range: .candidateFaultQuantityRange
        case .twoQualifiers, .unknownQualifier: .candidateFaultQuantityQualifiers
        }
    }
}

extension MoneyError {
    fileprivate var message: Message {
        switch self {
        case .finerThanFen: .candidateFaultMoneyFine
        case .overflow: .candidateFaultMoneyAbsurd
        case .empty: .candidateFaultMissing
        case .number, .unitMissing, .unknownUnit: .candidateFaultMoneyUnreadable
        }
    }
}

extension CivilDateError {
    fileprivate var message: Message {
        switch self {
        case .noSuchDay: .candidateFaultDateNone
        case .empty: .candidateFaultMissing
        case .notADate, .incomplete, .shortYear, .spreadsheetSerial, .serialOutOfRange,
            .outOfRange:
            .candidateFaultDateUnreadable
        }
    }
}
