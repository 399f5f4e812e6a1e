package import Tallying
package import Wording

extension TraceStep {
    /// What a step says; nothing where the step before has said it already.
    func sentences(in words: CountWords) -> [Message] {
        switch self {
        case .quorum(let comparison): [comparison.quorum(in: words)]
        case .papers(let issued, let returned): [Self.papers(issued: issued, returned: returned)]
        case .participation(let comparison): [comparison.participation(in: words)]
        case .stopped: [.tallyStepStopped]
        case .sorted(let valid, let blank, let void):
            Self.sorted(valid: valid, blank: blank, void: void, in: words)
        case .threshold(let base, let value, let demand, let needed):
            [demand.sentence(base: base, value: value, needed: needed, in: words)]
        case .passed(let ids, _):
            [
                ids.isEmpty
                    ? .tallyStepNonePassed
                    : .tallyStepPassed(count: ids.count, items: words.list(ids))
            ]
        case .allAdopted, .withinSeats, .cut, .levelFillsSeats, .tie, .tieBroken,
            .tieRoundAsked, .presidiumAsked, .presidiumDecided, .shortfall, .nothingLeft,
            .seatsEmpty:
            election(in: words)
        }
    }

    private static func papers(issued: Int, returned: Int) -> Message {
        returned <= issued
            ? .tallyStepPapersFit(
                issued: issued,
                returned: returned,
                unreturned: issued - returned
            )
            : .tallyStepPapersExcess(issued: issued, returned: returned)
    }

    private static func sorted(
        valid: Int,
        blank: Int,
        void: [VoidCount],
        in words: CountWords
    ) -> [Message] {
        let total = void.reduce(0) { $0 + $1.ballots }
        let sorted = Message.tallyStepSorted(valid: valid, void: total, blank: blank)
        guard !void.isEmpty else { return [sorted] }
        return [sorted, .tallyStepVoid(reasons: words.book.reasons(void))]
    }
}

extension Comparison {
    fileprivate func quorum(in words: CountWords) -> Message {
        let fraction = words.fraction(fraction)
        let (present, deputies) = (left.number, right.number)
        return isMet
            ? .tallyStepQuorumMet(
                present: present,
                deputies: deputies,
                formula: formula,
                fraction: fraction
            )
            : .tallyStepQuorumMissed(
                present: present,
                deputies: deputies,
                formula: formula,
                fraction: fraction
            )
    }

    fileprivate func participation(in words: CountWords) -> Message {
        let fraction = words.fraction(fraction)
        let (returned, deputies) = (left.number, right.number)
        return isMet
            ? .tallyStepParticipationMet(
                returned: returned,
                deputies: deputies,
                formula: formula,
                fraction: fraction
            )
            : .tallyStepParticipationMissed(
                returned: returned,
                deputies: deputies,
                formula: formula,
                fraction: fraction
            )
    }
}

extension Demand {
    /// The votes that are needed, with the comparison that shows it.
    fileprivate func sentence(
        base: ThresholdBase,
        value: Int,
        needed: Int,
        in words: CountWords
    ) -> Message {
        switch self {
        case .oneVote:
            return .tallyStepOneVote
        case .oneThird(let returned):
            let third = Fraction(1, 3)
            return .tallyStepAtLeast(
                base: words.base(.returned, returned) ?? "",
                fraction: words.fraction(third),
                formula: third.compare(needed, .atLeast, of: returned).formula,
                needed: needed
            )
        case .fraction(let fraction, let isInclusive):
            guard let base = words.base(base, value) else { return .tallyStepOneVote }
            let compared = fraction.compare(needed, isInclusive ? .atLeast : .moreThan, of: value)
            return isInclusive
                ? .tallyStepAtLeast(
                    base: base,
                    fraction: words.fraction(fraction),
                    formula: compared.formula,
                    needed: needed
                )
                : .tallyStepMoreThan(
                    base: base,
                    fraction: words.fraction(fraction),
                    formula: compared.formula,
                    needed: needed
                )
        }
    }
}

extension VoidReason {
    /// The rule's own reasons and the usual ones of scrutineers in words, others as they gave them.
    package var phrase: Message {
        switch self {
        case .foreign: .tallyVoidForeign
        case .overvote: .tallyVoidOvervote
        case .undervote: .tallyVoidUndervote
        case .rank: .tallyVoidRank
        case .blank: .tallyVoidBlank
        case .identifying: .tallyVoidIdentifying
        case .unreadable: .tallyVoidUnreadable
        case .written: .tallyVoidText
        case .torn: .tallyVoidTorn
        case .unofficial: .tallyVoidUnofficial
        case .severalGrades: .tallyVoidSeveralGrades
        default: .tallyVoidOther(reason: text)
        }
    }
}
