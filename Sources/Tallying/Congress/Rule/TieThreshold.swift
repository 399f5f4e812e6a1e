/// What a tied item needs in a tie round.
public enum TieThreshold: String, CaseIterable, Hashable, Sendable {
    /// At least one vote; the most votes win.
    case plurality
    /// The rule's own threshold, on the numbers of the tie round.
    case same
    /// A third of the returned ballots, inclusive, and at least one vote.
    case oneThird = "one-third"
}
