/// Where a count stands after its last round.
public enum CongressStatus: String, CaseIterable, Hashable, Sendable {
    /// Everything is decided.
    case decided
    /// Too few were present; the round is to be held anew.
    case noQuorum = "no-quorum"
    /// More ballots came back than were issued; the round is to be held anew.
    case void
    /// Too few ballots came back; the round is to be held anew.
    case noParticipation = "no-participation"
    /// A tie round or a shortfall round is to be held.
    case needsRound = "needs-round"
    /// The presidium is to decide among the tied.
    case presidium
}
