package import Tallying

/// What the papers of a session look like to whoever counts them: the items of its round, its
/// seats, its rule.
package struct BoxBallot: Hashable, Sendable {
    /// The rule of the poll.
    package let rule: CountRule
    /// The items on the paper, in list order.
    package let items: [ItemID]
    /// How many are chosen; nil where every item that passes is adopted, or each is rated.
    package let seats: Int?

    /// Describes a paper.
    package init(rule: CountRule, items: [ItemID], seats: Int?) {
        self.rule = rule
        self.items = items
        self.seats = seats
    }

    /// Checks the totals of a box, as a count of so many papers.
    ///
    /// - Returns: the totals with their items in the order of the paper.
    /// - Throws: what does not add up, with its place within the totals.
    package func checked(
        _ totals: PaperTotals,
        papers: Int
    ) throws(RecordError) -> PaperTotals {
        let counted = Papers(present: papers, issued: papers, returned: papers)
        switch (rule, totals) {
        case (.votes(let rule), .votes(let totals)):
            return .votes(try checked(totals, counted, by: rule))
        case (.ratings(let scheme), .ratings(let totals)):
            return .ratings(try checked(totals, counted, by: scheme))
        case (.votes, .ratings), (.ratings, .votes):
            preconditionFailure("a paper of one kind was counted as the other")
        }
    }

    private func checked(
        _ totals: VoteTotals,
        _ papers: Papers,
        by rule: CongressRule
    ) throws(RecordError) -> VoteTotals {
        let round = BallotRound(
            kind: .main,
            papers: papers,
            items: items,
            seats: seats,
            votes: .totals(totals)
        )
        let record = try CongressRecord(
            rule: rule,
            deputies: papers.present,
            items: items,
            rounds: [.ballot(round)]
        )
        guard case .ballot(let checked)? = record.rounds.first,
            case .totals(let totals)? = checked.votes
        else { preconditionFailure("a round of totals has become something else") }
        return totals
    }

    private func checked(
        _ totals: RatingTotals,
        _ papers: Papers,
        by scheme: RatingScheme
    ) throws(RecordError) -> RatingTotals {
        let record = try RatingRecord(
            scheme: scheme,
            members: papers.present,
            items: items.map { RatingItem($0) },
            rounds: [RatingRound(papers: papers, totals: totals)]
        )
        guard let totals = record.rounds.first?.totals else {
            preconditionFailure("a round of totals has lost them")
        }
        return totals
    }

    /// A paper of which nothing was counted yet.
    var nothing: PaperTotals {
        switch rule {
        case .votes(let rule):
            .votes(
                VoteTotals(
                    valid: 0,
                    void: [:],
                    blank: 0,
                    items: items.map {
                        ItemTally(id: $0, score: rule.ballot == .rank ? 0 : nil)
                    }
                )
            )
        case .ratings:
            .ratings(RatingTotals(valid: 0, items: items.map { RatingTally(id: $0) }))
        }
    }

    /// The boxes of a session taken together; boxes alone are never published.
    ///
    /// - Returns: nil where a sum does not fit a number.
    package func sum(of boxes: [PaperTotals]) -> PaperTotals? {
        switch rule {
        case .votes(let rule):
            VoteTotals.sum(
                of: boxes.compactMap { if case .votes(let totals) = $0 { totals } else { nil } },
                items: items,
                isRanked: rule.ballot == .rank
            ).map { .votes($0) }
        case .ratings:
            RatingTotals.sum(
                of: boxes.compactMap { if case .ratings(let totals) = $0 { totals } else { nil } },
                items: items
            ).map { .ratings($0) }
        }
    }
}
