package import Civics
package import Ledger

/// Which suggestions a list shows.
package struct SuggestionFilter: Hashable, Sendable {
    /// By how far they are.
    package enum Standing: String, Hashable, Sendable, CaseIterable {
        /// Those that wait for an answer.
        case waiting
        /// Those answered.
        case replied
        /// Those held back until somebody has looked at them.
        case held
        /// Those taken back.
        case withdrawn
        /// All of them.
        case all

        /// The states that are meant.
        package var states: [Suggestion.State] {
            switch self {
            case .waiting: [.submitted, .acknowledged, .decided]
            case .replied: [.replied]
            case .held: [.held]
            case .withdrawn: [.withdrawn]
            case .all: Suggestion.State.allCases
            }
        }
    }

    /// By where something is asked for.
    package enum Place: Hashable, Sendable {
        /// In no town or street alone.
        case everywhere
        /// In a town or street.
        case within(ID<Jurisdiction>)
    }

    /// By how far they are.
    package var standing: Standing
    /// By one channel; nil for all.
    package var channel: Channel?
    /// By what they say; nil for all.
    package var words: SearchWords?
    /// By field; nil for all.
    package var field: String?
    /// By place; nil for all.
    package var place: Place?
    /// By what was decided; nil for all.
    package var outcome: Outcome?
    /// By the year of their call; nil for all.
    package var year: Int?
    /// Only those that came after their call had closed.
    package var isLate = false

    /// Chooses suggestions.
    package init(standing: Standing = .waiting, channel: Channel? = nil) {
        self.standing = standing
        self.channel = channel
    }

    /// Whether more is asked for than a standing and a channel.
    package var isNarrow: Bool {
        words != nil || field != nil || place != nil || outcome != nil || year != nil || isLate
    }
}

/// In which order a list shows suggestions.
package enum SuggestionOrder: String, Hashable, Sendable, CaseIterable {
    /// The latest arrival first.
    case arrival
    /// What is to be answered first; what has no day comes last.
    case due
}

/// Where a page of a list begins.
package enum SuggestionCursor: Hashable, Sendable {
    /// At the beginning.
    case start
    /// Behind the suggestion with a number.
    case after(String)
    /// Before the suggestion with a number.
    case before(String)
}
