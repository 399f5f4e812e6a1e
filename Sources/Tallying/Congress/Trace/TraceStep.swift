/// One step of counting a round: what was compared with what, and what followed.
///
/// Steps are data in no language; a page and `--explain` make sentences of them.
public enum TraceStep: Hashable, Sendable {
    // MARK: Is the round valid?

    /// The quorum: deputies present against a fraction of the roll.
    case quorum(Comparison)
    /// The papers: the round is void if more came back than were issued.
    case papers(issued: Int, returned: Int)
    /// The participation: ballots returned against a fraction of the roll.
    case participation(Comparison)
    /// The round is stopped, and is to be held anew.
    case stopped(StopReason)

    // MARK: What was voted?

    /// The returned ballots, sorted.
    case sorted(valid: Int, blank: Int, void: [VoidCount])
    /// The votes needed: the rule's base and its number in this round, what this round demands,
    /// and the smallest number of votes that meets it.
    case threshold(base: ThresholdBase, value: Int, demand: Demand, needed: Int)
    /// The items that pass, by weight, then list order.
    case passed([ItemID], needed: Int)

    // MARK: Who is elected?

    /// There is no limit of seats: all that pass are adopted.
    case allAdopted(passed: Int)
    /// No more passed than there are seats: all of them are elected.
    case withinSeats(passed: Int, seats: Int)
    /// More passed than there are seats: the weight of the last seat, the items above it, and
    /// those that have just this weight.
    case cut(passed: Int, seats: Int, weight: Int, above: [ItemID], level: [ItemID])
    /// Several items are level at the cut, and exactly fill the open seats: no tie.
    case levelFillsSeats([ItemID], openSeats: Int)
    /// Several items are level at the cut, and are more than the open seats.
    case tie([ItemID], weight: Int, openSeats: Int)
    /// The rule itself breaks the tie: those of the tied that it elects.
    case tieBroken(TiePolicy, elected: [ItemID])
    /// A tie round is asked for: its number among those of the record, from 1, and how many the
    /// rule allows.
    case tieRoundAsked(number: Int, allowed: Int)
    /// The presidium is asked: how many tie rounds were asked for before, and how many the rule
    /// allows; none are allowed where the rule turns to the presidium at once.
    case presidiumAsked(tieRounds: Int, allowed: Int)
    /// The presidium decided.
    case presidiumDecided(elected: [ItemID], seats: Int)

    // MARK: What of the seats that are left?

    /// Fewer passed in the main round than there are seats: the rule's policy.
    case shortfall(passed: Int, seats: Int, policy: ShortfallPolicy)
    /// A second round was due, but no item is left to vote on.
    case nothingLeft
    /// Seats stay empty.
    case seatsEmpty(Int)
}
