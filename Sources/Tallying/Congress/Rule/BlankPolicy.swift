/// What becomes of a ballot with no mark at all.
public enum BlankPolicy: String, CaseIterable, Hashable, Sendable {
    /// It counts for nobody, as an abstention does.
    case valid
    /// It is void.
    case void
}
