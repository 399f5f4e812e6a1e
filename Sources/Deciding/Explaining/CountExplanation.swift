package import Tallying
package import Wording

/// What a count says, in sentences: by which rule, step by step, and what came of it.
///
/// A pure function of the record and its trace. `minsheng tally congress --explain` prints it and
/// the public result page shows it, so that both always say the same. Percentages stand here and
/// nowhere else; nothing is decided by them.
package struct CountExplanation: Hashable, Sendable {
    /// The rule, one sentence a provision.
    package let rule: [Message]
    /// The rounds in the order they were held.
    package let rounds: [RoundExplanation]
    /// What is decided, what is to be done next, and what a reader must be told.
    package let result: [Message]

    /// Explains a count.
    ///
    /// - Parameters:
    ///   - count: The count of the record.
    ///   - record: The record that was counted.
    ///   - language: The language of the lists inside the sentences; say them in the same.
    ///   - name: What an item is called; its id, unless there is a name for it.
    package init(
        of count: CongressCount,
        by record: CongressRecord,
        in language: Language,
        calling name: (ItemID) -> String = { $0.text }
    ) {
        let words = CountWords(
            book: Phrasebook(language),
            rule: record.rule,
            names: Dictionary(
                record.items.map { ($0, name($0)) },
                uniquingKeysWith: { first, _ in first }
            )
        )
        rule = record.rule.sentences(in: words)
        rounds = count.rounds.map { RoundExplanation($0, in: words) }
        result = count.outcome.sentences(in: words)
    }
}

extension CongressOutcome {
    /// Where the count stands, what comes next, and the warnings.
    fileprivate func sentences(in words: CountWords) -> [Message] {
        status(in: words) + nextStep(in: words) + warnings.map(\.sentence)
    }

    private func status(in words: CountWords) -> [Message] {
        switch status {
        case .decided: [decided(in: words)]
        case .needsRound, .presidium: [soFar(in: words)]
        case .noQuorum: soFarIfAny(in: words) + [.tallyResultNoQuorum]
        case .void: soFarIfAny(in: words) + [.tallyResultVoid]
        case .noParticipation: soFarIfAny(in: words) + [.tallyResultNoParticipation]
        }
    }

    private func decided(in words: CountWords) -> Message {
        let items = words.list(elected)
        return switch (words.adopts, elected.isEmpty) {
        case (false, false): .tallyResultElected(count: elected.count, items: items)
        case (false, true): .tallyResultNoneElected
        case (true, false): .tallyResultAdopted(count: elected.count, items: items)
        case (true, true): .tallyResultNoneAdopted
        }
    }

    private func soFar(in words: CountWords) -> Message {
        elected.isEmpty
            ? .tallyResultNoneSoFar
            : .tallyResultSoFar(count: elected.count, items: words.list(elected))
    }

    private func soFarIfAny(in words: CountWords) -> [Message] {
        elected.isEmpty ? [] : [soFar(in: words)]
    }

    private func nextStep(in words: CountWords) -> [Message] {
        guard let next, status == .needsRound || status == .presidium else { return [] }
        let items = words.list(next.items)
        let seats = next.seats ?? 0
        return switch next.kind {
        // A main round is only ever asked for anew, which the status says.
        case .main: []
        case .tie: [.tallyResultNextTie(items: items, seats: seats)]
        case .shortfall: [.tallyResultNextShortfall(items: items, seats: seats)]
        case .presidium: [.tallyResultNextPresidium(items: items, seats: seats)]
        }
    }
}

extension CongressWarning {
    fileprivate var sentence: Message {
        switch self {
        case .shortfall: .tallyWarningShortfall
        case .shortfallNextSession: .tallyWarningShortfallNextSession
        }
    }
}
