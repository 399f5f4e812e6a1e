package import Tallying

// What was counted in a rating, line by line.

extension RatingTotals {
    /// The number of a line of the form; 0 where nothing was entered.
    package subscript(line: BoxComparison.Line) -> Int {
        switch line {
        case .valid: valid
        case .void(let reason): void.first { $0.reason == reason }?.ballots ?? 0
        case .mark(let item, let mark): items.first { $0.id == item }?[mark] ?? 0
        case .blank, .answer, .score: 0
        }
    }

    /// The same with other numbers on some lines.
    func replacing(_ lines: [BoxComparison.Line: Int]) -> RatingTotals {
        var void = Dictionary(
            self.void.map { ($0.reason, $0.ballots) },
            uniquingKeysWith: { first, _ in first }
        )
        for case (.void(let reason), let forms) in lines { void[reason] = forms }
        return RatingTotals(
            valid: lines[.valid] ?? valid,
            void: void,
            items: items.map { tally in
                func number(_ mark: BoxComparison.Mark) -> Int {
                    lines[.mark(tally.id, mark)] ?? tally[mark]
                }
                return RatingTally(
                    id: tally.id,
                    satisfied: number(.satisfied),
                    basic: number(.basic),
                    dissatisfied: number(.dissatisfied),
                    blank: number(.blank)
                )
            }
        )
    }

    /// The boxes of a session taken together; nil where a sum does not fit a number.
    ///
    /// `boxes` are the agreed totals of every box, each checked, with the same items.
    static func sum(of boxes: [RatingTotals], items: [ItemID]) -> RatingTotals? {
        func sum(_ line: BoxComparison.Line) -> Int? {
            var sum = 0
            for box in boxes {
                let (next, isTooLarge) = sum.addingReportingOverflow(box[line])
                guard !isTooLarge else { return nil }
                sum = next
            }
            return sum
        }
        var void: [VoidReason: Int] = [:]
        for reason in Set(boxes.flatMap { $0.void.map(\.reason) }).sorted() {
            guard let forms = sum(.void(reason)) else { return nil }
            void[reason] = forms
        }
        var tallies: [RatingTally] = []
        for item in items {
            guard let satisfied = sum(.mark(item, .satisfied)),
                let basic = sum(.mark(item, .basic)),
                let dissatisfied = sum(.mark(item, .dissatisfied)),
                let blank = sum(.mark(item, .blank))
            else { return nil }
            tallies.append(
                RatingTally(
                    id: item,
                    satisfied: satisfied,
                    basic: basic,
                    dissatisfied: dissatisfied,
                    blank: blank
                )
            )
        }
        guard let valid = sum(.valid) else { return nil }
        return RatingTotals(valid: valid, void: void, items: tallies)
    }
}

extension RatingTally {
    /// The number of a column.
    package subscript(mark: BoxComparison.Mark) -> Int {
        switch mark {
        case .satisfied: satisfied
        case .basic: basic
        case .dissatisfied: dissatisfied
        case .blank: blank
        }
    }
}
