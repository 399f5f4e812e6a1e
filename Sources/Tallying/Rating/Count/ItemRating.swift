/// What a counted round says of an item.
public enum ItemRating: Hashable, Sendable {
    /// It was rated: its counts, and why it has its grade.
    case graded(RatingTally, GradeReason)
    /// It was not on the form, as its state says.
    case excluded
}
