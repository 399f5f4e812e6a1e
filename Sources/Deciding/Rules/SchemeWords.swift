import Tallying
import Wording

/// The sentences of the scheme of a rating; those that a count has too are the count's own.
struct SchemeWords {
    let scheme: RatingScheme
    let channel: RuleChannel
    let publishing: RulePublishing
    let deputies: Int?
    let present: Int?
    let words: RatingWords

    /// What the rule says of a content.
    func sentences(of content: RuleContent) -> [Message] {
        switch content {
        case .blank: [scheme.blankSentence]
        case .channel: [channel.sentence]
        case .quorum: [scheme.quorumSentence(in: words) ?? .rulesSentenceNoQuorum]
        case .satisfied: [scheme.satisfiedSentence(in: words)]
        case .basic: [scheme.basicSentence(in: words), .ratingRuleDissatisfied]
        case .publishing:
            [publishing == .all ? .rulesSentencePublishAllGrades : .rulesSentencePublishGrades]
        case .seats, .candidates, .ballot, .participation, .threshold, .tie, .shortfall, .order:
            []
        }
    }

    /// What a content comes to with so many deputies, so many of them present.
    func numbers(of content: RuleContent) -> [Message] {
        guard let deputies, let present else { return [] }
        switch content {
        case .quorum:
            return quorumNeeded.map { [.rulesPreviewQuorum(deputies: deputies, needed: $0)] } ?? []
        case .satisfied: return numbers(scheme.satisfiedAt, deputies, present)
        case .basic: return numbers(scheme.basicAt, deputies, present)
        case .seats, .candidates, .ballot, .blank, .channel, .participation, .threshold, .tie,
            .shortfall, .publishing, .order:
            return []
        }
    }

    /// How many deputies make a quorum; nil where none is asked for, or their number not known.
    var quorumNeeded: Int? {
        deputies.flatMap { scheme.quorum?.smallestPassing(of: $0, inclusive: true) }
    }

    /// How many forms a grade needs; nil where the number it is a share of is not known.
    ///
    /// Where forms are the base, of as many as there are deputies present.
    func needed(_ threshold: RatingThreshold) -> Int? {
        (scheme.base == .allMembers ? deputies : present).flatMap {
            threshold.fraction.smallestPassing(of: $0, inclusive: threshold.isInclusive)
        }
    }

    private func numbers(
        _ threshold: RatingThreshold,
        _ deputies: Int,
        _ present: Int
    ) -> [Message] {
        guard let needed = needed(threshold) else { return [] }
        switch scheme.base {
        case .allMembers:
            return [
                .rulesPreviewGraded(count: deputies, needed: needed, fewer: needed - 1)
            ]
        case .present:
            return [
                .rulesPreviewGradedPresent(count: present, needed: needed, fewer: needed - 1)
            ]
        case .issued, .returned, .valid:
            return [
                .rulesPreviewGradedForms(count: present, needed: needed, fewer: needed - 1)
            ]
        }
    }
}
