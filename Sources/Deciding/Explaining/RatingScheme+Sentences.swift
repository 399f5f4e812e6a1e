import Tallying
import Wording

extension RatingScheme {
    /// The scheme in sentences, one a provision, in the order of a form's life.
    func sentences(in words: RatingWords) -> [Message] {
        [
            quorumSentence(in: words), blankSentence, satisfiedSentence(in: words),
            basicSentence(in: words), .ratingRuleDissatisfied,
        ].compactMap { $0 }
    }

    /// How many must be present; nil where the scheme does not say so.
    func quorumSentence(in words: RatingWords) -> Message? {
        quorum.map { .ratingRuleQuorum(fraction: words.book.fraction($0)) }
    }

    /// What a form is that leaves an item blank.
    var blankSentence: Message {
        blank == .valid ? .ratingRuleBlankValid : .ratingRuleBlankVoid
    }

    /// When an item is satisfied.
    func satisfiedSentence(in words: RatingWords) -> Message {
        let fraction = words.book.fraction(satisfiedAt.fraction)
        return satisfiedAt.isInclusive
            ? .ratingRuleSatisfiedAtLeast(base: words.base, fraction: fraction)
            : .ratingRuleSatisfiedMoreThan(base: words.base, fraction: fraction)
    }

    /// When an item is fairly satisfied.
    func basicSentence(in words: RatingWords) -> Message {
        let fraction = words.book.fraction(basicAt.fraction)
        return basicAt.isInclusive
            ? .ratingRuleBasicAtLeast(base: words.base, fraction: fraction)
            : .ratingRuleBasicMoreThan(base: words.base, fraction: fraction)
    }
}
