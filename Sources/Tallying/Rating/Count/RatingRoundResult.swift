/// What one round of a rating came to.
public enum RatingRoundResult: Hashable, Sendable {
    /// It was stopped.
    case stopped(RatingStopReason)
    /// It was counted.
    case counted(CountedForms)
}
