package import Civics
import Ledger

/// A suggestion that was chosen on the bench, as the clerk saw it.
package struct BenchChoice: Hashable, Sendable {
    /// Which.
    package let id: ID<Suggestion>
    /// Its version when the page was opened.
    package let version: Int

    /// Chooses a suggestion.
    package init(_ id: ID<Suggestion>, version: Int) {
        self.id = id
        self.version = version
    }
}

/// Where suggestions are merged into.
package enum MergeTarget: Hashable, Sendable {
    /// A candidate that there is, with its version when the page was opened.
    case existing(ID<Candidate>, version: Int)
    /// One that is begun with them, for the year of a call; the target may be empty.
    case new(call: ID<SuggestionCall>, name: String, field: String, target: String)
}

/// What came of merging.
package struct Merged: Hashable, Sendable {
    /// The candidate, as it is now.
    package let candidate: Candidate
    /// How many were merged into it this time.
    package let count: Int
}
