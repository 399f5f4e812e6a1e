/// What a ballot round is for.
public enum BallotRoundKind: String, CaseIterable, Hashable, Sendable {
    /// The first ballot, on all items.
    case main
    /// A ballot among the tied for the open seats.
    case tie
    /// A ballot among those not elected for the seats left.
    case shortfall

    /// The same among all kinds of entries.
    public var kind: RoundKind {
        switch self {
        case .main: .main
        case .tie: .tie
        case .shortfall: .shortfall
        }
    }
}
