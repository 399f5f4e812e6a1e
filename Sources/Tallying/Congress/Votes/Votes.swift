/// The votes of a round, as ballots or as totals.
public enum Votes: Hashable, Sendable {
    /// Every ballot, for counting from papers; sealed with them, because a voter can sign by a
    /// pattern of marks.
    case ballots(BallotBox)
    /// The sums only, as they are published.
    case totals(VoteTotals)
}
