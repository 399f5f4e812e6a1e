/// Where a rating stands after its last round.
public enum RatingStatus: String, CaseIterable, Hashable, Sendable {
    /// Every item on the form has its grade.
    case rated
    /// Too few were present; the round is to be held anew.
    case noQuorum = "no-quorum"
    /// More forms came back than were issued; the round is to be held anew.
    case void
}
