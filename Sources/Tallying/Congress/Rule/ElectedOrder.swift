/// The order in which the elected are announced.
public enum ElectedOrder: String, CaseIterable, Hashable, Sendable {
    /// By votes, then by the list.
    case votes
    /// By the list alone.
    case list
}
