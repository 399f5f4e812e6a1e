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
        return sentences + tieSentences + [shortfall.sentence, order.sentence]
    }

    /// What decides a tie at the cut, and what is needed where it is voted on again.
    var tieSentences: [Message] {
        tie == .revote && tieRounds > 0 ? [tieSentence, tieThreshold.sentence] : [tieSentence]
    }

    /// What a deputy does with a ballot, and what makes it void.
    var ballotSentence: Message {
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
    /// What an item needs to pass.
    func sentence(in words: CountWords) -> Message {
        guard let base = words.base(base) else { return .tallyRuleOneVote }
        let fraction = words.fraction(fraction)
        return isInclusive
            ? .tallyRuleAtLeast(base: base, fraction: fraction)
            : .tallyRuleMoreThan(base: base, fraction: fraction)
    }
}

extension BlankPolicy {
    /// What becomes of a ballot without a mark.
    var sentence: Message {
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
    /// What happens when fewer pass than there are seats.
    var sentence: Message {
        switch self {
        case .accept: .tallyRuleShortfallAccept
        case .secondRound: .tallyRuleShortfallSecondRound
        case .nextSession: .tallyRuleShortfallNextSession
        }
    }
}

extension ElectedOrder {
    /// In which order the elected are listed.
    var sentence: Message {
        switch self {
        case .votes: .tallyRuleOrderVotes
        case .list: .tallyRuleOrderList
        }
    }
}
