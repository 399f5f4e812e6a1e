/// One step of counting a round of a rating: what was compared with what, and what followed.
///
/// Steps are data in no language; a page and `--explain` make sentences of them.
public enum RatingStep: Hashable, Sendable {
    // MARK: Is the round valid?

    /// The quorum: members present against a fraction of the roll.
    case quorum(Comparison)
    /// The papers: the round is void if more came back than were issued.
    case papers(issued: Int, returned: Int)
    /// The round is stopped, and is to be held anew.
    case stopped(RatingStopReason)

    // MARK: What is needed?

    /// The returned forms, sorted.
    case sorted(valid: Int, void: [VoidCount])
    /// What the thresholds are fractions of, and its number in this round.
    case base(RatingBase, value: Int)
    /// The smallest number of forms that say satisfied for that grade.
    case satisfiedAt(RatingThreshold, base: Int, needed: Int)
    /// The smallest number of forms that say satisfied or fairly satisfied for the grade below.
    case basicAt(RatingThreshold, base: Int, needed: Int)

    // MARK: What came of it?

    /// The items that have a grade, in list order; none where no item has it.
    case graded(RatingGrade, [ItemID])
    /// The items of the list that were not rated for being in a state, in its order.
    case excluded(RatingItemState, [ItemID])
    /// The rates over all rated items.
    case overall(RatingOverall)
}
