import Tallying

extension RuleTrial {
    /// A case worth trying.
    package enum Example: String, Hashable, Sendable, CaseIterable {
        /// Two tie for the last seat.
        case tie
        /// Fewer pass than there are seats.
        case shortfall
        /// More ballots come back than were issued.
        case void
        /// Everybody is for everything.
        case everything
    }

    /// The fields of an example with so many deputies, all of them present; nil where the rule
    /// cannot come to it.
    ///
    /// It is made of ballots and counted, so that its numbers agree.
    package func fields(of example: Example, deputies: Int) -> [String: String]? {
        let voters = example == .tie ? deputies - deputies % 2 : deputies
        guard voters > 3, deputies <= 9_999 else { return nil }
        let issued = example == .void ? voters - 1 : voters
        let ballots = ballots(example, voters)
        guard
            let record = try? CongressRecord(
                rule: terms.rule,
                deputies: deputies,
                items: items,
                rounds: [
                    .ballot(
                        BallotRound(
                            kind: .main,
                            papers: Papers(present: voters, issued: issued, returned: voters),
                            items: items,
                            seats: terms.rule.seats,
                            ballots: ballots
                        )
                    )
                ]
            ), let count = try? record.count(), example.fits(count.outcome)
        else { return nil }
        return fields(of: record.published())
    }

    private func fields(of record: CongressRecord) -> [String: String]? {
        guard case .ballot(let round) = record.rounds.first,
            case .totals(let totals) = round.votes
        else { return nil }
        var fields = [
            Field.deputies: record.deputies, .present: round.papers.present,
            .issued: round.papers.issued, .returned: round.papers.returned,
            .void: totals.void.reduce(0) { $0 + $1.ballots }, .blank: totals.blank,
        ]
        for (index, tally) in totals.items.enumerated() {
            let all: [Field: Int] = [
                .yes(index + 1): tally.yes, .no(index + 1): tally.no,
                .abstain(index + 1): tally.abstain, .score(index + 1): tally.score ?? 0,
            ]
            for field in self.fields(of: index + 1) { fields[field] = all[field] }
        }
        return Dictionary(uniqueKeysWithValues: fields.map { ($0.key.name, String($0.value)) })
    }

    // MARK: - Ballots

    private func ballots(_ example: Example, _ voters: Int) -> [Ballot] {
        switch example {
        case .tie: tied(voters)
        case .shortfall: short(voters)
        case .void: short(voters)
        case .everything: [ballot(Array(1...terms.items), voters)]
        }
    }

    /// Each ballot leaves out one of the first N + 1 items, the last two of them equally often and
    /// more often than the others.
    private func tied(_ voters: Int) -> [Ballot] {
        guard let seats = terms.rule.seats, seats < terms.items else { return [] }
        var others = max(0, voters / (seats + 1) - 1)
        others -= others % 2
        let last = (voters - (seats - 1) * others) / 2
        let contenders = Array(1...seats + 1)
        return contenders.flatMap { missing in
            let marked = contenders.filter { $0 != missing }
            guard missing < seats else { return [ballot(marked, last)] }
            // Half of them rank the last two the other way round, so that points tie too.
            let turned = marked.dropLast(2) + marked.suffix(2).reversed()
            return [ballot(marked, others / 2), ballot(Array(turned), others / 2)]
        }
    }

    /// Everybody is for all but the last seat; the votes for that are scattered.
    private func short(_ voters: Int) -> [Ballot] {
        let certain = Array(1..<max(1, terms.rule.seats ?? terms.items))
        let rest = (certain.count + 1)...max(certain.count + 1, terms.items)
        return rest.enumerated().map { index, item in
            let share = voters / rest.count + (index < voters % rest.count ? 1 : 0)
            return ballot(certain + [item], share)
        }
    }

    private func ballot(_ marked: [Int], _ times: Int) -> Ballot {
        let marks = marked.map { ItemID(String($0)) }
        let all: BallotMarks =
            switch terms.rule.ballot.form {
            case .choices: .choices(marks)
            case .ranks:
                .ranks(
                    Dictionary(
                        uniqueKeysWithValues: marks.enumerated().map { ($0.element, $0.offset + 1) }
                    )
                )
            case .answers:
                .answers(
                    Dictionary(
                        uniqueKeysWithValues: items.map { ($0, marks.contains($0) ? .yes : .no) }
                    )
                )
            }
        return Ballot(all, times: times)
    }
}

extension RuleTrial.Example {
    /// Whether an outcome is what the example is of.
    fileprivate func fits(_ outcome: CongressOutcome) -> Bool {
        switch self {
        case .tie:
            if case .counted(_, let votes) = outcome.lastRound { hasTie(votes) } else { false }
        case .shortfall:
            outcome.next?.kind == .shortfall || !outcome.warnings.isEmpty
        case .void: outcome.status == .void
        case .everything: true
        }
    }

    private func hasTie(_ votes: CountedVotes) -> Bool {
        votes.items.contains { item in
            switch item.reason {
            case .tied, .tieIncluded, .tieExcluded, .tieEarlierInList, .tieLaterInList: true
            case .adopted, .withinSeats, .withinCut, .presidiumElected, .belowThreshold,
                .belowCut, .presidiumNotElected:
                false
            }
        }
    }
}
