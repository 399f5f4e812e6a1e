import Tallying
package import Wording

/// A rule in whole sentences, one content after the other, with what it comes to in numbers.
///
/// Every number is the smallest that decides, computed in integers; nothing is rounded.
package struct RulePreview: Hashable, Sendable {
    /// What one content of the rule says.
    package struct Line: Hashable, Sendable {
        /// Which content.
        package let content: RuleContent
        /// What the rule says of it.
        package let sentences: [Message]
        /// What that comes to in numbers; none without numbers of people.
        package let numbers: [Message]
        /// Whether the document does not say so: it is assumed.
        package let isAssumed: Bool
    }

    /// In the order of the five parts.
    package let lines: [Line]
    /// How many deputies make a quorum; nil where none is asked for, or their number not known.
    package let quorum: Int?
    /// How many votes pass an item, or make it satisfied; nil where that depends on a number that is not known.
    package let needed: Int?

    /// Puts a rule into sentences.
    ///
    /// - Parameters:
    ///   - terms: What the rule says.
    ///   - assumed: What the document does not say.
    ///   - deputies: All deputies in office, for numbers of them.
    ///   - present: How many are present, for numbers of them; all, where it is not said.
    ///   - language: The language of the phrases inside the sentences; say them in the same.
    package init(
        _ terms: RuleTerms,
        assumed: [RuleContent] = [],
        deputies: Int? = nil,
        present: Int? = nil,
        in language: Language
    ) {
        let present = present ?? deputies
        let says: (RuleContent) -> (sentences: [Message], numbers: [Message])
        let purpose: RulePurpose
        switch terms.content {
        case .votes(let votes):
            let words = RuleWords(
                terms: votes,
                channel: terms.channel,
                publishing: terms.publishing,
                deputies: deputies,
                present: present,
                words: CountWords(book: Phrasebook(language), rule: votes.rule, names: [:])
            )
            quorum = words.quorumNeeded
            needed = words.votesNeeded
            says = { (words.sentences(of: $0), words.numbers(of: $0)) }
            purpose = .projects
        case .ratings(let scheme):
            let words = SchemeWords(
                scheme: scheme,
                channel: terms.channel,
                publishing: terms.publishing,
                deputies: deputies,
                present: present,
                words: RatingWords(book: Phrasebook(language), scheme: scheme, names: [:])
            )
            quorum = words.quorumNeeded
            needed = words.needed(scheme.satisfiedAt)
            says = { (words.sentences(of: $0), words.numbers(of: $0)) }
            purpose = .rating
        }
        lines = purpose.contents.map { content in
            let (sentences, numbers) = says(content)
            return Line(
                content: content,
                sentences: sentences,
                numbers: numbers,
                isAssumed: assumed.contains(content)
            )
        }
    }

    /// The lines of a part.
    package func lines(of part: RulePart) -> [Line] {
        lines.filter { $0.content.part == part }
    }
}
