/// What a deputy does with a ballot.
public enum BallotType: String, CaseIterable, Hashable, Sendable {
    /// Marks at most as many items as there are seats (差额圈选).
    case upTo = "up-to"
    /// Marks exactly as many items as there are seats.
    case exactly
    /// Answers yes, no or abstain to each item (赞成、反对、弃权).
    case perItem = "per-item"
    /// Answers yes, no or abstain to the one item that is the whole list.
    case package
    /// Gives ranks from 1 to the number of seats.
    case rank

    /// Whether each item is answered by itself, so that seats are optional and nobody can mark
    /// too many.
    public var isAnswered: Bool {
        switch self {
        case .perItem, .package: true
        case .upTo, .exactly, .rank: false
        }
    }

    /// The form that the marks of such a ballot have.
    public var form: BallotMarks.Form {
        switch self {
        case .upTo, .exactly: .choices
        case .perItem, .package: .answers
        case .rank: .ranks
        }
    }
}
