package import Tallying

/// What two tellers found in one box, each without seeing the other's numbers, set side by side.
package struct BoxComparison: Hashable, Sendable {
    /// A number that both entered.
    package enum Line: Hashable, Sendable {
        /// Ballots that count.
        case valid
        /// Ballots void for a reason.
        case void(VoidReason)
        /// Ballots without a mark.
        case blank
        /// An answer to an item; for papers with choices only `yes` is asked.
        case answer(ItemID, Column)
        /// The points of an item, where ranks are given.
        case score(ItemID)
    }

    /// A column of a tally.
    package enum Column: String, Hashable, Sendable, CaseIterable {
        case yes, no, abstain, unpressed
    }

    /// A line on which they differ.
    package struct Difference: Hashable, Sendable {
        /// Which.
        package let line: Line
        /// What the first teller found.
        package let first: Int
        /// What the second teller found.
        package let second: Int

        /// Sets two numbers side by side.
        package init(line: Line, first: Int, second: Int) {
            self.line = line
            self.first = first
            self.second = second
        }
    }

    /// Where they differ, in the order of the form; none where the box is agreed.
    package let differences: [Difference]

    /// Compares two entries of one box, both with their items in the order of the paper.
    package init(_ first: VoteTotals, _ second: VoteTotals) {
        var lines: [Line] = [.valid]
        lines += Set(first.void.map(\.reason) + second.void.map(\.reason)).sorted()
            .map { .void($0) }
        lines.append(.blank)
        for tally in first.items {
            lines += Column.allCases.map { .answer(tally.id, $0) }
            lines.append(.score(tally.id))
        }
        differences = lines.compactMap { line in
            let (one, other) = (first[line], second[line])
            return one == other ? nil : Difference(line: line, first: one, second: other)
        }
    }
}

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
