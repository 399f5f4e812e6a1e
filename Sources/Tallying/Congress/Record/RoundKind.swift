/// What a further entry of a record is for.
public enum RoundKind: String, CaseIterable, Hashable, Sendable {
    /// The first ballot, on all items.
    case main
    /// A ballot among the tied for the open seats.
    case tie
    /// A ballot among those not elected for the seats left.
    case shortfall
    /// A decision of the presidium (主席团) among the tied.
    case presidium
}
