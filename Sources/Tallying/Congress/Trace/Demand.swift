/// What the needed number of votes was worked out from.
public enum Demand: Hashable, Sendable {
    /// A fraction of the base: reached if inclusive, exceeded otherwise.
    case fraction(Fraction, isInclusive: Bool)
    /// One vote is enough.
    case oneVote
    /// A third of the returned ballots, inclusive, and at least one vote.
    case oneThird(returned: Int)
}
