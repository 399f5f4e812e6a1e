import Database
import Ledger

/// What a rule is for.
package enum RulePurpose: String, StoredName, Hashable, Sendable, CaseIterable {
    /// The congress chooses livelihood projects (票决); what it chooses is to be done.
    case projects
    /// A street recommends projects (票选): without legal force, and said so wherever it stands.
    case recommendation

    /// Whether what is chosen binds.
    package var isBinding: Bool { self == .projects }
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
    /// None; only who is elected.
    case none
}
