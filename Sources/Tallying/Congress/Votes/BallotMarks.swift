/// The marks on a ballot.
public enum BallotMarks: Hashable, Sendable {
    /// Items marked, for `up-to` and `exactly`; an item may wrongly be marked twice.
    case choices([ItemID])
    /// Answers by item, for `per-item` and `package`; an item without one was not pressed (未按).
    case answers([ItemID: Answer])
    /// Ranks by item, for `rank`.
    case ranks([ItemID: Int])

    /// The forms that marks can have.
    public enum Form: String, CaseIterable, Hashable, Sendable {
        /// A list of items.
        case choices
        /// An answer for each item.
        case answers
        /// A rank for each item.
        case ranks
    }

    /// The form of these marks.
    public var form: Form {
        switch self {
        case .choices: .choices
        case .answers: .answers
        case .ranks: .ranks
        }
    }
}
