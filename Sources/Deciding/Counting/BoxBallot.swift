package import Tallying

/// What the papers of a session look like to whoever counts them: the items of its round, its
/// seats, its rule.
package struct BoxBallot: Hashable, Sendable {
    /// The rule of the poll.
    package let rule: CongressRule
    /// The items on the paper, in list order.
    package let items: [ItemID]
    /// How many are chosen; nil where every item that passes is adopted.
    package let seats: Int?

    /// Describes a paper.
    package init(rule: CongressRule, items: [ItemID], seats: Int?) {
        self.rule = rule
        self.items = items
        self.seats = seats
    }

    /// Checks the totals of a box, as a count of so many papers.
    ///
    /// - Returns: the totals with their items in the order of the paper.
    /// - Throws: what does not add up, with its place within the totals.
    package func checked(
        _ totals: VoteTotals,
        papers: Int
    ) throws(RecordError) -> VoteTotals {
        let round = BallotRound(
            kind: .main,
            papers: Papers(present: papers, issued: papers, returned: papers),
            items: items,
            seats: seats,
            votes: .totals(totals)
        )
        let record = try CongressRecord(
            rule: rule,
            deputies: papers,
            items: items,
            rounds: [.ballot(round)]
        )
        guard case .ballot(let checked)? = record.rounds.first,
            case .totals(let totals)? = checked.votes
        else { preconditionFailure("a round of totals has become something else") }
        return totals
    }
}
