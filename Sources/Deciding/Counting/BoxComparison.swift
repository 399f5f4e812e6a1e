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
        /// A grade of an item that is rated, or that it was left blank.
        case mark(ItemID, Mark)
    }

    /// A column of a tally.
    package enum Column: String, Hashable, Sendable, CaseIterable {
        case yes, no, abstain, unpressed
    }

    /// A column of a rating.
    package enum Mark: String, Hashable, Sendable, CaseIterable {
        case satisfied, basic, dissatisfied, blank
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
    package init(_ first: PaperTotals, _ second: PaperTotals) {
        let reasons = Set(first.void.map(\.reason) + second.void.map(\.reason)).sorted()
        let lines = [.valid] + reasons.map { Line.void($0) } + [.blank] + first.itemLines
        differences = lines.compactMap { line in
            let (one, other) = (first[line], second[line])
            return one == other ? nil : Difference(line: line, first: one, second: other)
        }
    }
}
