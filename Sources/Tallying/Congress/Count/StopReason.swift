/// Why a round was stopped before its votes were counted; it is to be held anew.
public enum StopReason: String, CaseIterable, Hashable, Sendable {
    /// Fewer deputies were present than the quorum demands.
    case noQuorum = "no-quorum"
    /// More ballots came back than were issued.
    case void
    /// No more ballots came back than the rule demands to be exceeded.
    case noParticipation = "no-participation"

    /// The status of a record whose last round was stopped for this.
    public var status: CongressStatus {
        switch self {
        case .noQuorum: .noQuorum
        case .void: .void
        case .noParticipation: .noParticipation
        }
    }
}
