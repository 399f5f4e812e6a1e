/// What decides a tie at the cut, the only tie there is.
public enum TiePolicy: String, CaseIterable, Hashable, Sendable {
    /// Another ballot among the tied, then the presidium.
    case revote
    /// The presidium (主席团) decides at once.
    case presidium
    /// All tied items are elected, be it more than the seats.
    case include
    /// None of the tied items is elected; the open seats stay empty.
    case exclude
    /// The tied items that come first in the list are elected.
    case listOrder = "list-order"
}
