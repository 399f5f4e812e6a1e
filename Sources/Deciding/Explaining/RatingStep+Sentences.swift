import Tallying
import Wording

extension RatingStep {
    /// What a step says; nothing where another says it.
    func sentences(in words: RatingWords) -> [Message] {
        switch self {
        case .quorum(let comparison): [comparison.ratingQuorum(in: words)]
        case .papers(let issued, let returned): [Self.papers(issued: issued, returned: returned)]
        case .stopped: [.ratingStepStopped]
        case .sorted(let valid, let void): Self.sorted(valid: valid, void: void, in: words)
        // The two thresholds name the base and its number.
        case .base: []
        case .satisfiedAt(let threshold, let base, let needed):
            [threshold.satisfied(base: base, needed: needed, in: words)]
        case .basicAt(let threshold, let base, let needed):
            [threshold.basic(base: base, needed: needed, in: words)]
        case .graded(let grade, let ids): ids.isEmpty ? [] : [grade.step(ids, in: words)]
        case .excluded(let state, let ids): state.step(ids, in: words)
        case .overall(let overall): [overall.sentence]
        }
    }

    private static func papers(issued: Int, returned: Int) -> Message {
        returned <= issued
            ? .ratingStepPapersFit(
                issued: issued,
                returned: returned,
                unreturned: issued - returned
            )
            : .ratingStepPapersExcess(issued: issued, returned: returned)
    }

    private static func sorted(
        valid: Int,
        void: [VoidCount],
        in words: RatingWords
    ) -> [Message] {
        let total = void.reduce(0) { $0 + $1.ballots }
        let sorted = Message.ratingStepSorted(valid: valid, void: total)
        return void.isEmpty
            ? [sorted] : [sorted, .ratingStepVoid(reasons: words.book.reasons(void))]
    }
}

extension Comparison {
    fileprivate func ratingQuorum(in words: RatingWords) -> Message {
        let fraction = words.book.fraction(fraction)
        let (present, members) = (left.number, right.number)
        return isMet
            ? .ratingStepQuorumMet(
                present: present,
                members: members,
                formula: formula,
                fraction: fraction
            )
            : .ratingStepQuorumMissed(
                present: present,
                members: members,
                formula: formula,
                fraction: fraction
            )
    }
}

extension RatingThreshold {
    /// The number needed for satisfied, with the comparison that shows it.
    fileprivate func satisfied(base: Int, needed: Int, in words: RatingWords) -> Message {
        let (shown, part) = (words.base(base), words.book.fraction(fraction))
        let formula = formula(base: base, needed: needed)
        return isInclusive
            ? .ratingStepSatisfiedAtLeast(
                base: shown,
                fraction: part,
                formula: formula,
                needed: needed
            )
            : .ratingStepSatisfiedMoreThan(
                base: shown,
                fraction: part,
                formula: formula,
                needed: needed
            )
    }

    /// The number needed for satisfied or fairly satisfied, in the same way.
    fileprivate func basic(base: Int, needed: Int, in words: RatingWords) -> Message {
        let (shown, part) = (words.base(base), words.book.fraction(fraction))
        let formula = formula(base: base, needed: needed)
        return isInclusive
            ? .ratingStepBasicAtLeast(
                base: shown,
                fraction: part,
                formula: formula,
                needed: needed
            )
            : .ratingStepBasicMoreThan(
                base: shown,
                fraction: part,
                formula: formula,
                needed: needed
            )
    }

    private func formula(base: Int, needed: Int) -> String {
        fraction.compare(needed, isInclusive ? .atLeast : .moreThan, of: base).formula
    }
}

extension RatingGrade {
    fileprivate func step(_ ids: [ItemID], in words: RatingWords) -> Message {
        let items = words.list(ids)
        return switch self {
        case .satisfied: .ratingStepGradedSatisfied(count: ids.count, items: items)
        case .basic: .ratingStepGradedBasic(count: ids.count, items: items)
        case .dissatisfied: .ratingStepGradedDissatisfied(count: ids.count, items: items)
        }
    }
}

extension RatingItemState {
    /// That items in such a state were not rated; nothing of those that were.
    fileprivate func step(_ ids: [ItemID], in words: RatingWords) -> [Message] {
        let items = words.list(ids)
        return switch self {
        case .finished, .unfinished: []
        case .suspended: [.ratingStepSuspended(count: ids.count, items: items)]
        case .terminated: [.ratingStepTerminated(count: ids.count, items: items)]
        }
    }
}

extension RatingOverall {
    /// Both rates as they are, and rounded for print.
    fileprivate var sentence: Message {
        guard let good = Percentage(of: satisfiedOrBasic.forms, in: satisfiedOrBasic.valid),
            let best = Percentage(of: satisfied.forms, in: satisfied.valid)
        else { return .ratingStepNoOverall }
        return .ratingStepOverall(
            good: satisfiedOrBasic.forms,
            valid: satisfiedOrBasic.valid,
            goodPercent: good.text,
            satisfied: satisfied.forms,
            satisfiedPercent: best.text
        )
    }
}
