import Tallying
import Wording

extension RatingScheme {
    /// The scheme in sentences, one a provision, in the order of a form's life.
    func sentences(in words: RatingWords) -> [Message] {
        var sentences: [Message] = []
        if let quorum {
            sentences.append(.ratingRuleQuorum(fraction: words.book.fraction(quorum)))
        }
        sentences.append(blank == .valid ? .ratingRuleBlankValid : .ratingRuleBlankVoid)
        sentences.append(satisfiedSentence(in: words))
        sentences.append(basicSentence(in: words))
        return sentences + [.ratingRuleDissatisfied]
    }

    private func satisfiedSentence(in words: RatingWords) -> Message {
        let fraction = words.book.fraction(satisfiedAt.fraction)
        return satisfiedAt.isInclusive
            ? .ratingRuleSatisfiedAtLeast(base: words.base, fraction: fraction)
            : .ratingRuleSatisfiedMoreThan(base: words.base, fraction: fraction)
    }

    private func basicSentence(in words: RatingWords) -> Message {
        let fraction = words.book.fraction(basicAt.fraction)
        return basicAt.isInclusive
            ? .ratingRuleBasicAtLeast(base: words.base, fraction: fraction)
            : .ratingRuleBasicMoreThan(base: words.base, fraction: fraction)
    }
}
