package import Tallying

// What was counted in a vote, line by line.

extension VoteTotals {
    /// The number of a line of the form; 0 where nothing was entered.
    package subscript(line: BoxComparison.Line) -> Int {
        switch line {
        case .valid: valid
        case .void(let reason): void.first { $0.reason == reason }?.ballots ?? 0
        case .blank: blank
        case .answer(let item, let column):
            items.first { $0.id == item }?[column] ?? 0
        case .score(let item): items.first { $0.id == item }?.score ?? 0
        case .mark: 0
        }
    }

    /// The same with other numbers on some lines: what the chief scrutineer ruled.
    ///
    /// - Precondition: every item of a line is one of the totals' items.
    package func replacing(_ lines: [BoxComparison.Line: Int]) -> VoteTotals {
        var void = Dictionary(
            self.void.map { ($0.reason, $0.ballots) },
            uniquingKeysWith: { first, _ in first }
        )
        for case (.void(let reason), let ballots) in lines { void[reason] = ballots }
        return VoteTotals(
            valid: lines[.valid] ?? valid,
            void: void,
            blank: lines[.blank] ?? blank,
            items: items.map { tally in
                func number(_ column: BoxComparison.Column) -> Int {
                    lines[.answer(tally.id, column)] ?? tally[column]
                }
                return ItemTally(
                    id: tally.id,
                    yes: number(.yes),
                    no: number(.no),
                    abstain: number(.abstain),
                    unpressed: number(.unpressed),
                    score: tally.score.map { lines[.score(tally.id)] ?? $0 }
                )
            }
        )
    }
}

extension ItemTally {
    /// The number of a column.
    package subscript(column: BoxComparison.Column) -> Int {
        switch column {
        case .yes: yes
        case .no: no
        case .abstain: abstain
        case .unpressed: unpressed
        }
    }
}
