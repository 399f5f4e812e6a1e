/// An item in a counted round, with its grade if it has one.
public struct RatedItem: Hashable, Sendable {
    /// The item, and how far it had come.
    public let item: RatingItem
    /// What the round says of it.
    public let rating: ItemRating

    /// Its grade; `nil` if it was not rated.
    public var grade: RatingGrade? {
        switch rating {
        case .graded(_, let reason): reason.grade
        case .excluded: nil
        }
    }
}
