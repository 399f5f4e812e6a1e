/// Checks that a round's sums are some that forms can come to.
struct RatingTotalsCheck {
    let scheme: RatingScheme
    let items: [RatingItem]
    let returned: Int

    /// Checks sums and puts their items in list order, absent ones with no forms.
    func checked(_ totals: RatingTotals) throws(RecordError) -> RatingTotals {
        try checkForms(totals)
        let tallies = try inOrder(totals.items)
        for tally in tallies { try checkCounts(tally) }
        try checkSums(tallies, valid: totals.valid)
        return RatingTotals(valid: totals.valid, void: totals.void, items: tallies)
    }

    private func checkForms(_ totals: RatingTotals) throws(RecordError) {
        try RecordError.check(totals.valid, at: RecordPath("valid"))
        var void: Int128 = 0
        for count in totals.void {
            try RecordError.check(count.ballots, at: RecordPath("void", count.reason.text))
            void += Int128(count.ballots)
        }
        guard Int128(totals.valid) + void == Int128(returned) else {
            throw RecordError(
                .formsNotReturned(valid: totals.valid, void: void, returned: returned),
                at: RecordPath([])
            )
        }
    }

    private func inOrder(_ tallies: [RatingTally]) throws(RecordError) -> [RatingTally] {
        let numbers = ItemNumbers(items.map(\.id))
        var given: [ItemID: RatingTally] = [:]
        for tally in tallies {
            let path = RecordPath(RatingGrade.satisfied.rawValue, tally.id.text)
            guard let number = numbers[tally.id] else {
                throw RecordError(.unknownItem(tally.id), at: path)
            }
            guard items[number].state.isRated else {
                throw RecordError(.excludedItemRated(items[number]), at: path)
            }
            guard given.updateValue(tally, forKey: tally.id) == nil else {
                throw RecordError(.repeatedItem(tally.id), at: path)
            }
        }
        return items.filter(\.state.isRated).map { given[$0.id] ?? RatingTally(id: $0.id) }
    }

    private func checkCounts(_ tally: RatingTally) throws(RecordError) {
        let columns = [
            ("satisfied", tally.satisfied), ("basic", tally.basic),
            ("dissatisfied", tally.dissatisfied), ("blank", tally.blank),
        ]
        for (column, count) in columns {
            try RecordError.check(count, at: RecordPath(column, tally.id.text))
        }
        guard tally.blank == 0 || scheme.blank == .valid else {
            throw RecordError(.itemLeftBlank(tally), at: RecordPath("blank", tally.id.text))
        }
    }

    /// What the forms say of an item adds up to the valid forms, and so to the same for each.
    private func checkSums(_ tallies: [RatingTally], valid: Int) throws(RecordError) {
        let wrong = tallies.filter { $0.sum != Int128(valid) }
        guard let first = wrong.first else { return }
        let areEqual = tallies.allSatisfy { $0.sum == first.sum }
        throw RecordError(
            areEqual
                ? .gradesNotValid(first, valid: valid)
                : .sumsDiffer(first, valid: valid, wrong: wrong.map(\.id)),
            at: RecordPath(RatingGrade.satisfied.rawValue, first.id.text)
        )
    }
}
