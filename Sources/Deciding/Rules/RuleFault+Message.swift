package import Wording

extension RuleFault {
    /// What is wrong and how to mend it.
    package var message: Message {
        switch problem {
        case .missing: field.missing
        case .year(let from, let to): .rulesFaultYear(from: from, to: to)
        case .tooLong(let characters, let most): .rulesFaultTooLong(count: characters, most: most)
        case .choice: .rulesFaultChoice
        case .count(let from, let to): .rulesFaultCount(from: from, to: to)
        case .seatsMissing: .rulesFaultSeatsMissing
        case .seatsOfPackage: .rulesFaultSeatsOfPackage
        case .noSurplus(let candidates, let seats):
            .rulesFaultNoSurplus(candidates: candidates, seats: seats)
        case .fraction: .rulesFaultFraction
        case .unreachable: .rulesFaultUnreachable
        case .streetDecides: .rulesFaultStreet
        }
    }
}

extension RuleField {
    /// What is said where nothing stands.
    fileprivate var missing: Message {
        switch self {
        case .title: .rulesFaultTitle
        case .source: .rulesFaultSource
        case .year, .purpose, .text, .preset, .documentNumber, .seats, .candidates, .ballot,
            .blank, .channel, .quorum, .participation, .thresholdBase, .thresholdFraction,
            .thresholdInclusive, .basicFraction, .basicInclusive, .tie, .tieRounds, .tieThreshold,
            .shortfall, .publishing,
            .order:
            .rulesFaultChoice
        }
    }
}

extension AdoptionFault {
    /// What is wrong and how to mend it; the phrases inside are in the book's language.
    package func message(in book: Phrasebook) -> Message {
        switch problem {
        case .missing:
            field == .date ? .rulesFaultAdoptionDate : .rulesFaultDecision
        case .date: .rulesFaultAdoptionDate
        case .inFuture: .rulesFaultFuture
        case .beforePrevious(let date): .rulesFaultBeforePrevious(date: book.date(date))
        case .tooLong(let characters, let most): .rulesFaultTooLong(count: characters, most: most)
        case .count(let from, let to): .rulesFaultVotes(from: from, to: to)
        case .moreThanDeputies(let votes, let deputies):
            .rulesFaultMoreThanDeputies(votes: votes, deputies: deputies)
        case .noMajority(let yes, let deputies, let needed):
            .rulesFaultNoMajority(yes: yes, deputies: deputies, needed: needed)
        }
    }
}
