package import Tallying
package import Wording

/// What a rating says, in sentences: by which scheme, step by step, and what came of it.
///
/// A pure function of the record and its trace. `minsheng tally rating --explain` prints it, and a
/// page that shows a rating takes it too, so that both always say the same. Percentages stand here
/// and nowhere else; nothing is decided by them.
package struct RatingExplanation: Hashable, Sendable {
    /// The scheme, one sentence a provision.
    package let rule: [Message]
    /// The rounds in the order they were held.
    package let rounds: [RatingRoundExplanation]
    /// How many items have which grade, and what a reader must be told.
    package let result: [Message]

    /// Explains a count.
    ///
    /// - Parameters:
    ///   - count: The count of the record.
    ///   - record: The record that was counted.
    ///   - language: The language of the lists inside the sentences; say them in the same.
    ///   - name: What an item is called; its id, unless there is a name for it.
    package init(
        of count: RatingCount,
        by record: RatingRecord,
        in language: Language,
        calling name: (ItemID) -> String = { $0.text }
    ) {
        let words = RatingWords(
            book: Phrasebook(language),
            scheme: record.scheme,
            names: Dictionary(
                record.items.map { ($0.id, name($0.id)) },
                uniquingKeysWith: { first, _ in first }
            )
        )
        rule = record.scheme.sentences(in: words)
        rounds = count.rounds.map { trace in
            RatingRoundExplanation(trace, of: record, in: words)
        }
        result = count.outcome.sentences(in: words)
    }
}

extension RatingOutcome {
    /// Where the rating stands, and the warnings.
    fileprivate func sentences(in words: RatingWords) -> [Message] {
        switch result {
        case .stopped(.noQuorum):
            return [.ratingResultNoQuorum]
        case .stopped(.void):
            return [.ratingResultVoid]
        case .counted(let forms):
            func count(_ grade: RatingGrade) -> Int { forms.items.count { $0.grade == grade } }
            let rated = Message.ratingResultRated(
                satisfied: count(.satisfied),
                basic: count(.basic),
                dissatisfied: count(.dissatisfied)
            )
            return [rated] + warnings.map { $0.sentence(of: forms, in: words) }
        }
    }
}

extension RatingWarning {
    fileprivate func sentence(of forms: CountedForms, in words: RatingWords) -> Message {
        switch self {
        case .unfinished:
            let unfinished = forms.items.map(\.item).filter { $0.state == .unfinished }
            return .ratingWarningUnfinished(items: words.list(unfinished.map(\.id)))
        case .noValidForms:
            return .ratingWarningNoValidForms
        }
    }
}
