package import Tallying

/// What a count goes by: the rule of a vote, or the scheme of a rating.
package enum CountRule: Hashable, Sendable {
    /// Items are chosen or adopted.
    case votes(CongressRule)
    /// Each item gets a grade.
    case ratings(RatingScheme)

    /// The fraction of deputies that must be present, inclusive; nil for none.
    package var quorum: Fraction? {
        switch self {
        case .votes(let rule): rule.quorum
        case .ratings(let scheme): scheme.quorum
        }
    }

    /// How many are chosen; nil where nothing is, or every item that passes is adopted.
    package var seats: Int? {
        switch self {
        case .votes(let rule): rule.seats
        case .ratings: nil
        }
    }

    /// What a paper without a mark is, or a form that leaves an item blank.
    package var blank: BlankPolicy {
        switch self {
        case .votes(let rule): rule.blank
        case .ratings(let scheme): scheme.blank
        }
    }

    /// What a deputy does with a paper of a vote; nil for a rating.
    package var ballot: BallotType? {
        switch self {
        case .votes(let rule): rule.ballot
        case .ratings: nil
        }
    }
}
