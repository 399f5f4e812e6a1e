/// What becomes of a ballot with no mark at all, or of a rating form that leaves an item blank.
public enum BlankPolicy: String, CaseIterable, Hashable, Sendable {
    /// It is valid and counts for nobody, as an abstention does.
    case valid
    /// It is void.
    case void
}
