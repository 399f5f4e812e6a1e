/// Checks that a round's totals are some that ballots can come to.
struct TotalsCheck {
    let rule: CongressRule
    let items: [ItemID]
    let seats: Int?
    let returned: Int

    /// Checks totals and puts their items in the round's order, absent ones with no votes.
    func checked(_ totals: VoteTotals) throws(RecordError) -> VoteTotals {
        try checkPapers(totals)
        let checked = totals.with(items: try inOrder(totals.items))
        for tally in checked.items {
            if rule.ballot.isAnswered {
                try checkAnswers(tally, totals: checked)
            } else {
                try checkMarks(tally, totals: checked)
            }
            try checkScore(tally)
        }
        if let seats, !rule.ballot.isAnswered { try checkSum(checked, seats: seats) }
        return checked
    }

    private func checkPapers(_ totals: VoteTotals) throws(RecordError) {
        try RecordError.check(totals.valid, at: RecordPath("valid"))
        try RecordError.check(totals.blank, at: RecordPath("blank"))
        var void: Int128 = 0
        for count in totals.void {
            try RecordError.check(count.ballots, at: RecordPath("void", count.reason.text))
            void += Int128(count.ballots)
        }
        guard Int128(totals.valid) + void + Int128(totals.blank) == Int128(returned) else {
            throw RecordError(
                .papersNotReturned(
                    valid: totals.valid,
                    void: void,
                    blank: totals.blank,
                    returned: returned
                ),
                at: RecordPath([])
            )
        }
        guard totals.blank == 0 || rule.blank == .valid else {
            throw RecordError(.blankNotVoid(totals.blank), at: RecordPath("blank"))
        }
    }

    private func inOrder(_ tallies: [ItemTally]) throws(RecordError) -> [ItemTally] {
        let numbers = ItemNumbers(items)
        var ordered = items.map { ItemTally(id: $0, score: rule.ballot == .rank ? 0 : nil) }
        var met: Set<ItemID> = []
        for tally in tallies {
            guard let number = numbers[tally.id] else {
                throw RecordError(.unknownItem(tally.id), at: RecordPath("yes", tally.id.text))
            }
            guard met.insert(tally.id).inserted else {
                throw RecordError(.repeatedItem(tally.id), at: RecordPath("yes", tally.id.text))
            }
            ordered[number] = tally
        }
        return ordered
    }

    // MARK: - Items

    private func checkAnswers(_ tally: ItemTally, totals: VoteTotals) throws(RecordError) {
        let columns = [
            ("yes", tally.yes), ("no", tally.no), ("abstain", tally.abstain),
            ("unpressed", tally.unpressed),
        ]
        var sum: Int128 = 0
        for (column, count) in columns {
            try RecordError.check(count, at: RecordPath(column, tally.id.text))
            sum += Int128(count)
        }
        let cast = Int128(totals.valid) + Int128(totals.blank)
        guard sum == cast else {
            throw RecordError(
                .answersNotCast(tally, cast: cast),
                at: RecordPath("yes", tally.id.text)
            )
        }
    }

    private func checkMarks(_ tally: ItemTally, totals: VoteTotals) throws(RecordError) {
        try RecordError.check(tally.yes, at: RecordPath("yes", tally.id.text))
        guard tally.yes <= totals.valid else {
            throw RecordError(
                .yesAboveValid(yes: tally.yes, valid: totals.valid),
                at: RecordPath("yes", tally.id.text)
            )
        }
        let others = [
            ("no", tally.no), ("abstain", tally.abstain), ("unpressed", tally.unpressed),
        ]
        for (column, count) in others where count != 0 {
            throw RecordError(
                .answersWithoutRoom(tally),
                at: RecordPath(column, tally.id.text)
            )
        }
    }

    private func checkScore(_ tally: ItemTally) throws(RecordError) {
        switch (rule.ballot, tally.score) {
        case (.rank, nil):
            throw RecordError(.scoreMissing(tally.id), at: RecordPath("score"))
        case (.rank, let score?):
            let seats = seats ?? 0
            guard score >= tally.yes, Int128(score) <= Int128(seats) * Int128(tally.yes) else {
                throw RecordError(
                    .scoreOutOfRange(score: score, yes: tally.yes, seats: seats),
                    at: RecordPath("score", tally.id.text)
                )
            }
        case (.upTo, nil), (.exactly, nil), (.perItem, nil), (.package, nil):
            return
        case (.upTo, _?), (.exactly, _?), (.perItem, _?), (.package, _?):
            throw RecordError(
                .scoreWithoutRank(tally.id),
                at: RecordPath("score", tally.id.text)
            )
        }
    }

    private func checkSum(_ totals: VoteTotals, seats: Int) throws(RecordError) {
        let marks = totals.items.reduce(Int128(0)) { $0 + Int128($1.yes) }
        let room = Int128(totals.valid) * Int128(seats)
        guard marks <= room else {
            throw RecordError(
                .marksAboveSeats(marks: marks, valid: totals.valid, seats: seats),
                at: RecordPath("yes")
            )
        }
        guard rule.ballot != .exactly || marks == room else {
            throw RecordError(
                .marksNotSeats(marks: marks, valid: totals.valid, seats: seats),
                at: RecordPath("yes")
            )
        }
    }
}
