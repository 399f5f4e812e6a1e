/// How an item fared in a round.
public enum ItemResult: String, CaseIterable, Hashable, Sendable {
    /// It is elected.
    case elected
    /// It is not elected in this round.
    case notElected = "not-elected"
    /// It is tied at the cut, and the tie is yet to be broken.
    case tied
}
