/// What a reader of a rating's outcome must be told.
public enum RatingWarning: String, CaseIterable, Hashable, Sendable {
    /// An item has a grade though it did not reach what was promised for the year.
    case unfinished
    /// No form was valid, so that nobody said anything of any item.
    case noValidForms = "no-valid-forms"
}
