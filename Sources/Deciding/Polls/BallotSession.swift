package import Civics
package import Tallying

/// One ballot session (票决场次) of a poll: one round, held once, with its own papers.
package struct BallotSession: Hashable, Sendable {
    /// The key of the row.
    package let id: ID<BallotSession>
    /// Of which poll.
    package let poll: ID<Poll>
    /// Which of the poll's, from 1; a repeated one has the next number.
    package let number: Int
    /// In which sitting, whose check-in holds for it.
    package let sitting: ID<Sitting>
    /// What it is for.
    package let kind: BallotRoundKind
    /// The items on its paper, in list order.
    package let items: [ItemID]
    /// The seats it fills; nil where every item that passes is adopted.
    package let seats: Int?
    /// How ballots are cast.
    package let channel: RuleChannel
    /// How far it is.
    package var state: SessionState
    /// Papers printed for it.
    package var printed: Int
    /// Papers given back spoilt, each exchanged for another.
    package var spoilt: Int
    /// Those present when it opened.
    package let presentAtOpening: Int
    /// Those present when issuing ended: the presence of the record; nil before.
    package var present: Int?
    /// Papers that deputies have; nil before issuing ended, when the register tells.
    package var issued: Int?
    /// Papers in the boxes; nil before they were counted.
    package var returned: Int?
    /// Why it was broken off; nil otherwise.
    package var abandoned: MeetingDeputy.Decision?
    /// What all boxes together hold; nil before it is counted.
    package var totals: PaperTotals?
    /// Counts the changes.
    package let version: Int

    /// Puts a session together; the use cases check it.
    package init(
        id: ID<BallotSession>,
        poll: ID<Poll>,
        number: Int,
        sitting: ID<Sitting>,
        kind: BallotRoundKind,
        items: [ItemID],
        seats: Int?,
        channel: RuleChannel,
        state: SessionState,
        printed: Int,
        spoilt: Int,
        presentAtOpening: Int,
        present: Int?,
        issued: Int?,
        returned: Int?,
        abandoned: MeetingDeputy.Decision?,
        totals: PaperTotals?,
        version: Int
    ) {
        self.id = id
        self.poll = poll
        self.number = number
        self.sitting = sitting
        self.kind = kind
        self.items = items
        self.seats = seats
        self.channel = channel
        self.state = state
        self.printed = printed
        self.spoilt = spoilt
        self.presentAtOpening = presentAtOpening
        self.present = present
        self.issued = issued
        self.returned = returned
        self.abandoned = abandoned
        self.totals = totals
        self.version = version
    }

    /// Its people and papers, as they stand in a record; nil before it is counted or void, and of
    /// one broken off.
    private var papers: Papers? {
        guard state == .void || state == .counted, let present, let issued, let returned else {
            return nil
        }
        return Papers(present: present, issued: issued, returned: returned)
    }

    /// The entry of the record of a vote; nil before it is counted or void, and of one broken off.
    package var round: CongressRound? {
        papers.map { papers in
            var votes: Votes?
            if case .votes(let totals) = totals { votes = .totals(totals) }
            return .ballot(
                BallotRound(kind: kind, papers: papers, items: items, seats: seats, votes: votes)
            )
        }
    }

    /// The entry of the record of a rating; nil before it is counted or void, and of one broken
    /// off.
    package var rating: RatingRound? {
        papers.map { papers in
            var forms: RatingTotals?
            if case .ratings(let totals) = totals { forms = totals }
            return RatingRound(papers: papers, totals: forms)
        }
    }

    /// What its papers look like to whoever counts them.
    package func ballot(by rule: CountRule) -> BoxBallot {
        BoxBallot(rule: rule, items: items, seats: seats)
    }
}
