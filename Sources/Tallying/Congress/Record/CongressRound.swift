/// One entry of a record's rounds, numbered by its place from 0.
public enum CongressRound: Hashable, Sendable {
    /// A ballot session.
    case ballot(BallotRound)
    /// A decision of the presidium.
    case presidium(PresidiumDecision)

    /// What the entry is for.
    public var kind: RoundKind {
        switch self {
        case .ballot(let round): round.kind.kind
        case .presidium: .presidium
        }
    }

    /// The items it decides among.
    public var items: [ItemID] {
        switch self {
        case .ballot(let round): round.items
        case .presidium(let decision): decision.items
        }
    }

    /// The seats it fills; `nil` where every item that passes is adopted.
    public var seats: Int? {
        switch self {
        case .ballot(let round): round.seats
        case .presidium(let decision): decision.seats
        }
    }
}
