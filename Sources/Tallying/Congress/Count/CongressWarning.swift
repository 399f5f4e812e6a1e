/// What a reader of an outcome must be told.
public enum CongressWarning: String, CaseIterable, Hashable, Sendable {
    /// Seats stay empty.
    case shortfall
    /// Seats are left to the next meeting of the congress.
    case shortfallNextSession = "shortfall-next-session"
}
