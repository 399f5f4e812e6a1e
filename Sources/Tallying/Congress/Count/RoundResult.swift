/// What one entry of a record's rounds came to.
public enum RoundResult: Hashable, Sendable {
    /// A ballot session that was stopped.
    case stopped(StopReason, Papers)
    /// A ballot session that was counted.
    case counted(Papers, CountedVotes)
    /// A decision of the presidium.
    case presidium
}
