/// One ballot session: its people, its papers, its votes.
public struct BallotRound: Hashable, Sendable {
    /// What it is for.
    public let kind: BallotRoundKind
    /// Who was there and how many ballots there were.
    public let papers: Papers
    /// The items on its ballot, in list order.
    public let items: [ItemID]
    /// The seats it fills; `nil` where every item that passes is adopted.
    public let seats: Int?
    /// What was voted; a round that was stopped may leave it out.
    public let votes: Votes?

    /// Creates a round from its votes, or without any for one that was stopped.
    public init(
        kind: BallotRoundKind,
        papers: Papers,
        items: [ItemID],
        seats: Int?,
        votes: Votes?
    ) {
        self.kind = kind
        self.papers = papers
        self.items = items
        self.seats = seats
        self.votes = votes
    }

    /// Creates a round from its ballots.
    public init(
        kind: BallotRoundKind,
        papers: Papers,
        items: [ItemID],
        seats: Int?,
        ballots: some Sequence<Ballot>
    ) {
        self.init(
            kind: kind,
            papers: papers,
            items: items,
            seats: seats,
            votes: .ballots(BallotBox(ballots, of: items))
        )
    }

    /// The same round with other votes.
    func with(votes: Votes?) -> BallotRound {
        BallotRound(kind: kind, papers: papers, items: items, seats: seats, votes: votes)
    }
}
