/// Checks that a record's numbers agree with one another, before anything is counted.
struct RecordCheck {
    private let rule: CongressRule
    private let deputies: Int
    private let items: [ItemID]
    private let numbers: ItemNumbers

    init(rule: CongressRule, deputies: Int, items: [ItemID]) {
        self.rule = rule
        self.deputies = deputies
        self.items = items
        numbers = ItemNumbers(items)
    }

    /// Checks the roll and the list.
    func frame() throws(RecordError) {
        guard deputies >= 0 else {
            throw RecordError(.tooSmall(deputies, minimum: 0), at: RecordPath("roll", "deputies"))
        }
        guard !items.isEmpty else { throw RecordError(.noItems, at: RecordPath("items")) }
        for (place, id) in items.enumerated() where numbers[id] != place {
            throw RecordError(.repeatedItem(id), at: RecordPath("items", place))
        }
        guard rule.ballot != .package || items.count == 1 else {
            throw RecordError(.packageItems(items.count), at: RecordPath("items"))
        }
    }

    /// Checks the rounds and puts what has no order of its own into the list's.
    func checked(_ rounds: [CongressRound]) throws(RecordError) -> [CongressRound] {
        guard !rounds.isEmpty else { throw RecordError(.noRounds, at: RecordPath("rounds")) }
        var checked: [CongressRound] = []
        for (place, round) in rounds.enumerated() {
            do throws(RecordError) {
                try checkItems(of: round)
                switch round {
                case .ballot(let ballotRound):
                    checked.append(.ballot(try self.checked(ballotRound)))
                case .presidium(let decision):
                    checked.append(.presidium(try self.checked(decision)))
                }
            } catch {
                throw error.inside(.index(place)).inside(.key("rounds"))
            }
        }
        return checked
    }

    private func checkItems(of round: CongressRound) throws(RecordError) {
        guard !round.items.isEmpty else { throw RecordError(.noItems, at: RecordPath("items")) }
        var last = -1
        for (place, id) in round.items.enumerated() {
            guard let number = numbers[id] else {
                throw RecordError(.unknownItem(id), at: RecordPath("items", place))
            }
            guard number > last else {
                let reason: RecordError.Reason =
                    round.items.prefix(place).contains(id)
                    ? .repeatedItem(id) : .notInListOrder(id)
                throw RecordError(reason, at: RecordPath("items", place))
            }
            last = number
        }
    }

    // MARK: - Ballot rounds

    private func checked(_ round: BallotRound) throws(RecordError) -> BallotRound {
        try check(round.papers)
        if let fault = RecordError.Reason.seatsFault(round.seats, ballot: rule.ballot) {
            throw RecordError(fault, at: RecordPath("seats"))
        }
        if rule.ballot == .rank, let seats = round.seats {
            // No score can exceed this, so that none overflows when it is summed.
            guard !seats.multipliedReportingOverflow(by: round.papers.returned).overflow else {
                throw RecordError(.overflow, at: RecordPath("seats"))
            }
        }
        switch round.votes {
        case .ballots(let box):
            do throws(RecordError) {
                try check(box, returned: round.papers.returned)
            } catch {
                throw error.inside(.key("ballots"))
            }
            return round
        case .totals(let totals):
            let check = TotalsCheck(
                rule: rule,
                items: round.items,
                seats: round.seats,
                returned: round.papers.returned
            )
            do throws(RecordError) {
                return round.with(votes: .totals(try check.checked(totals)))
            } catch {
                throw error.inside(.key("totals"))
            }
        case nil:
            return round
        }
    }

    private func check(_ papers: Papers) throws(RecordError) {
        try papers.checkCounts()
        guard papers.present <= deputies else {
            throw RecordError(
                .presentAboveDeputies(present: papers.present, deputies: deputies),
                at: RecordPath("present")
            )
        }
        try papers.checkIssued()
    }

    private func check(_ box: BallotBox, returned: Int) throws(RecordError) {
        var times: Int128 = 0
        for (place, paper) in box.papers.enumerated() {
            guard paper.form == rule.ballot.form else {
                throw RecordError(
                    .wrongForm(expected: rule.ballot.form, found: paper.form),
                    at: RecordPath(place, "marks")
                )
            }
            guard paper.times >= 0 else {
                throw RecordError(
                    .tooSmall(paper.times, minimum: 0),
                    at: RecordPath(place, "times")
                )
            }
            times += Int128(paper.times)
        }
        guard times == Int128(returned) else {
            throw RecordError(
                .timesNotReturned(times: times, returned: returned),
                at: RecordPath([])
            )
        }
    }

    // MARK: - Presidium

    private func checked(
        _ decision: PresidiumDecision
    ) throws(RecordError) -> PresidiumDecision {
        guard decision.seats >= 1 else {
            throw RecordError(.tooSmall(decision.seats, minimum: 1), at: RecordPath("seats"))
        }
        let tied = ItemNumbers(decision.items)
        var elected: Set<ItemID> = []
        for (place, id) in decision.elected.enumerated() {
            guard tied[id] != nil else {
                throw RecordError(.unknownItem(id), at: RecordPath("elected", place))
            }
            guard elected.insert(id).inserted else {
                throw RecordError(.repeatedItem(id), at: RecordPath("elected", place))
            }
        }
        guard elected.count <= decision.seats else {
            throw RecordError(
                .electedAboveSeats(elected: elected.count, seats: decision.seats),
                at: RecordPath("elected")
            )
        }
        return PresidiumDecision(
            items: decision.items,
            seats: decision.seats,
            elected: decision.items.filter(elected.contains)
        )
    }
}
