/// Why a round was stopped before its forms were counted; it is to be held anew.
public enum RatingStopReason: String, CaseIterable, Hashable, Sendable {
    /// Fewer members were present than the quorum demands.
    case noQuorum = "no-quorum"
    /// More forms came back than were issued.
    case void

    /// The status of a record whose last round was stopped for this.
    public var status: RatingStatus {
        switch self {
        case .noQuorum: .noQuorum
        case .void: .void
        }
    }
}
