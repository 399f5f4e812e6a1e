/// Why an item fared as it did in a round.
///
/// A weight is what the cut goes by: the votes for an item or, with `rank`, its score.
public enum ItemReason: Hashable, Sendable {
    // MARK: Elected

    /// It passed, and there is no limit of seats.
    case adopted
    /// It passed, and no more items passed than there are seats.
    case withinSeats(passed: Int, seats: Int)
    /// More passed than there are seats, and its weight is at or above the last seat's.
    case withinCut(weight: Int, cut: Int)
    /// It was tied at the cut, and the rule elects all tied items.
    case tieIncluded(weight: Int)
    /// It was tied at the cut, and comes early enough in the list.
    case tieEarlierInList(weight: Int)
    /// The presidium elected it among the tied.
    case presidiumElected

    // MARK: Not elected

    /// It has fewer votes than are needed.
    case belowThreshold(yes: Int, needed: Int)
    /// It passed, but its weight is below the last seat's.
    case belowCut(weight: Int, cut: Int)
    /// It was tied at the cut, and the rule elects none of the tied.
    case tieExcluded(weight: Int)
    /// It was tied at the cut, and others come before it in the list.
    case tieLaterInList(weight: Int)
    /// The presidium did not elect it.
    case presidiumNotElected

    // MARK: Tied

    /// It is tied at the cut for some open seats, and a further round or the presidium decides.
    case tied(weight: Int, openSeats: Int)

    /// How an item with this reason fared.
    public var result: ItemResult {
        switch self {
        case .adopted, .withinSeats, .withinCut, .tieIncluded, .tieEarlierInList,
            .presidiumElected:
            .elected
        case .belowThreshold, .belowCut, .tieExcluded, .tieLaterInList, .presidiumNotElected:
            .notElected
        case .tied:
            .tied
        }
    }
}
