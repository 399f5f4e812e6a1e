package import Tallying

extension VoteTotals {
    /// The boxes of a session taken together; boxes alone are never published.
    ///
    /// - Parameters:
    ///   - boxes: the agreed totals of every box, each checked, with the same items.
    ///   - items: the items of the paper.
    ///   - isRanked: whether points are summed too.
    /// - Returns: nil where a sum does not fit a number.
    package static func sum(
        of boxes: [VoteTotals],
        items: [ItemID],
        isRanked: Bool
    ) -> VoteTotals? {
        func sum(_ number: (VoteTotals) -> Int) -> Int? {
            var sum = 0
            for box in boxes {
                let (next, isTooLarge) = sum.addingReportingOverflow(number(box))
                guard !isTooLarge else { return nil }
                sum = next
            }
            return sum
        }
        var void: [VoidReason: Int] = [:]
        for reason in Set(boxes.flatMap { $0.void.map(\.reason) }).sorted() {
            guard let ballots = sum({ $0[.void(reason)] }) else { return nil }
            void[reason] = ballots
        }
        var tallies: [ItemTally] = []
        for item in items {
            guard let yes = sum({ $0[.answer(item, .yes)] }),
                let no = sum({ $0[.answer(item, .no)] }),
                let abstain = sum({ $0[.answer(item, .abstain)] }),
                let unpressed = sum({ $0[.answer(item, .unpressed)] }),
                let score = sum({ $0[.score(item)] })
            else { return nil }
            tallies.append(
                ItemTally(
                    id: item,
                    yes: yes,
                    no: no,
                    abstain: abstain,
                    unpressed: unpressed,
                    score: isRanked ? score : nil
                )
            )
        }
        guard let valid = sum(\.valid), let blank = sum(\.blank) else { return nil }
        return VoteTotals(valid: valid, void: void, blank: blank, items: tallies)
    }
}
