import Database
import Ledger

/// What a rule is for.
package enum RulePurpose: String, StoredName, Hashable, Sendable, CaseIterable {
    /// The congress chooses livelihood projects (票决); what it chooses is to be done.
    case projects
    /// A street recommends projects (票选): without legal force, and said so wherever it stands.
    case recommendation
    /// The congress rates the projects of a year (测评).
    case rating

    /// Whether it is a congress's: what a street chooses binds nobody.
    package var isBinding: Bool { self != .recommendation }

    /// What a rule for it says, in the order of the five parts.
    package var contents: [RuleContent] {
        switch self {
        case .projects, .recommendation:
            RuleContent.allCases.filter { $0 != .satisfied && $0 != .basic }
        case .rating: [.blank, .channel, .quorum, .satisfied, .basic, .publishing]
        }
    }

    /// Which counts such a rule may let be published: nobody is elected by a rating.
    package var publishing: [RulePublishing] {
        switch self {
        case .projects, .recommendation: RulePublishing.allCases
        case .rating: [.all, .none]
        }
    }
}

/// How ballots are cast.
package enum RuleChannel: String, StoredName, Hashable, Sendable, CaseIterable {
    /// On paper.
    case paper
    /// By the keypads of the hall; on paper where they fail.
    case keypad
}

/// Which counts are published.
package enum RulePublishing: String, StoredName, Hashable, Sendable, CaseIterable {
    /// Those of every item.
    case all
    /// Those of the elected.
    case elected
    /// None; only who is elected, or the grades.
    case none
}
