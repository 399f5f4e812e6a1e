import Tallying
import Wording

extension CongressRule {
    /// The rule in sentences, one a provision, in the order of a ballot's life.
    ///
    /// What can never matter is left out: ties and shortfalls where there is no limit of seats.
    func sentences(in words: CountWords) -> [Message] {
        var sentences = [ballotSentence]
        if let quorum {
            sentences.append(.tallyRuleQuorum(fraction: words.fraction(quorum)))
        }
        if let participation {
            sentences.append(.tallyRuleParticipation(fraction: words.fraction(participation)))
        }
        sentences.append(threshold.sentence(in: words))
        sentences.append(blank.sentence)
        guard let seats else { return sentences + [.tallyRuleNoSeats] }
        if ballot.isAnswered { sentences.append(.tallyRuleSeats(seats: seats)) }
        sentences.append(tieSentence)
        if tie == .revote, tieRounds > 0 { sentences.append(tieThreshold.sentence) }
        return sentences + [shortfall.sentence, order.sentence]
    }

    private var ballotSentence: Message {
        let seats = seats ?? 0
        return switch ballot {
        case .upTo: .tallyRuleUpTo(seats: seats)
        case .exactly: .tallyRuleExactly(seats: seats)
        case .perItem: .tallyRulePerItem
        case .package: .tallyRulePackage
        case .rank: .tallyRuleRank(seats: seats)
        }
    }

    private var tieSentence: Message {
        switch tie {
        case .revote where tieRounds > 0: .tallyRuleTieRevote(rounds: tieRounds)
        case .revote, .presidium: .tallyRuleTiePresidium
        case .include: .tallyRuleTieInclude
        case .exclude: .tallyRuleTieExclude
        case .listOrder: .tallyRuleTieListOrder
        }
    }
}

extension Threshold {
    fileprivate func sentence(in words: CountWords) -> Message {
        guard let base = words.base(base) else { return .tallyRuleOneVote }
        let fraction = words.fraction(fraction)
        return isInclusive
            ? .tallyRuleAtLeast(base: base, fraction: fraction)
            : .tallyRuleMoreThan(base: base, fraction: fraction)
    }
}

extension BlankPolicy {
    fileprivate var sentence: Message {
        switch self {
        case .valid: .tallyRuleBlankValid
        case .void: .tallyRuleBlankVoid
        }
    }
}

extension TieThreshold {
    fileprivate var sentence: Message {
        switch self {
        case .plurality: .tallyRuleRevotePlurality
        case .same: .tallyRuleRevoteSame
        case .oneThird: .tallyRuleRevoteOneThird
        }
    }
}

extension ShortfallPolicy {
    fileprivate var sentence: Message {
        switch self {
        case .accept: .tallyRuleShortfallAccept
        case .secondRound: .tallyRuleShortfallSecondRound
        case .nextSession: .tallyRuleShortfallNextSession
        }
    }
}

extension ElectedOrder {
    fileprivate var sentence: Message {
        switch self {
        case .votes: .tallyRuleOrderVotes
        case .list: .tallyRuleOrderList
        }
    }
}
