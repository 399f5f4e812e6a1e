import Tallying
import Wording

/// The sentences of the rule of a vote; those that a count has too are the count's own.
struct RuleWords {
    let terms: VoteTerms
    let channel: RuleChannel
    let publishing: RulePublishing
    let deputies: Int?
    let present: Int?
    let words: CountWords

    private var rule: CongressRule { terms.rule }

    /// What the rule says of a content.
    func sentences(of content: RuleContent) -> [Message] {
        switch content {
        case .seats: [rule.seats.map { .tallyRuleSeats(seats: $0) } ?? .tallyRuleNoSeats]
        case .candidates: [candidates]
        case .ballot: [rule.ballotSentence]
        case .blank: [rule.blank.sentence]
        case .channel: [channel.sentence]
        case .quorum:
            [
                rule.quorum.map { .tallyRuleQuorum(fraction: words.fraction($0)) }
                    ?? .rulesSentenceNoQuorum
            ]
        case .participation:
            [
                rule.participation.map { .tallyRuleParticipation(fraction: words.fraction($0)) }
                    ?? .rulesSentenceNoParticipation
            ]
        case .threshold: [rule.threshold.sentence(in: words)]
        case .tie: rule.seats == nil ? [.rulesSentenceNoTie] : rule.tieSentences
        case .shortfall:
            [rule.seats == nil ? .rulesSentenceNoShortfall : rule.shortfall.sentence]
        case .publishing: [publishing.sentence]
        case .order: [rule.order.sentence]
        case .satisfied, .basic: []
        }
    }

    /// What a content comes to with so many deputies, so many of them present.
    func numbers(of content: RuleContent) -> [Message] {
        guard let deputies, let present else { return [] }
        switch content {
        case .quorum: return quorum(deputies)
        case .participation: return participation(deputies)
        case .threshold: return threshold(deputies, present)
        case .seats, .candidates, .ballot, .blank, .channel, .satisfied, .basic, .tie,
            .shortfall, .publishing, .order:
            return []
        }
    }

    private var candidates: Message {
        guard let seats = rule.seats, let surplus = terms.surplus,
            let ratio = terms.surplusRatio
        else { return .rulesSentenceCandidates(count: terms.candidates) }
        if surplus <= 0 { return .rulesSentenceEqual(candidates: terms.candidates, seats: seats) }
        return ratio == Fraction(1, 1)
            ? .rulesSentenceSurplusAsMany(candidates: terms.candidates, surplus: surplus)
            : .rulesSentenceSurplus(
                candidates: terms.candidates,
                surplus: surplus,
                ratio: ratio.written
            )
    }

    private func quorum(_ deputies: Int) -> [Message] {
        quorumNeeded.map { [.rulesPreviewQuorum(deputies: deputies, needed: $0)] } ?? []
    }

    private func participation(_ deputies: Int) -> [Message] {
        guard let participation = rule.participation,
            let needed = participation.smallestPassing(of: deputies, inclusive: false)
        else { return [] }
        return [.rulesPreviewParticipation(deputies: deputies, needed: needed)]
    }

    /// How many votes pass; where ballots are the base, of as many as there are deputies present.
    private func threshold(_ deputies: Int, _ present: Int) -> [Message] {
        guard let needed = votesNeeded else { return [] }
        switch rule.threshold.base {
        case .deputies:
            return [.rulesPreviewNeeded(count: deputies, needed: needed, fewer: needed - 1)]
        case .present:
            return [.rulesPreviewNeededPresent(count: present, needed: needed, fewer: needed - 1)]
        case .issued, .returned, .valid:
            return [.rulesPreviewNeededBallots(count: present, needed: needed, fewer: needed - 1)]
        case .none: return []
        }
    }

    /// How many deputies make a quorum; nil where none is asked for, or their number not known.
    var quorumNeeded: Int? {
        deputies.flatMap { rule.quorum?.smallestPassing(of: $0, inclusive: true) }
    }

    /// How many votes pass an item; nil where that depends on a number that is not known.
    var votesNeeded: Int? {
        let threshold = rule.threshold
        guard threshold.base != .none else { return 1 }
        return (threshold.base == .deputies ? deputies : present).flatMap {
            threshold.fraction.smallestPassing(of: $0, inclusive: threshold.isInclusive)
        }
    }
}

extension RuleChannel {
    /// How ballots are cast, as a sentence.
    var sentence: Message {
        switch self {
        case .paper: .rulesSentencePaper
        case .keypad: .rulesSentenceKeypad
        }
    }
}

extension RulePublishing {
    /// Which counts of a vote are published, as a sentence.
    var sentence: Message {
        switch self {
        case .all: .rulesSentencePublishAll
        case .elected: .rulesSentencePublishElected
        case .none: .rulesSentencePublishNone
        }
    }
}
