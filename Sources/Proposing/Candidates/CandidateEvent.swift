package import Civics
import Database
import Ledger

/// Something that happened to a candidate; rows are only ever added.
package struct CandidateEvent: Hashable, Sendable {
    /// What happened.
    package enum Kind: String, StoredName, Hashable, Sendable, CaseIterable {
        /// It was begun.
        case begun
        /// Suggestions were merged into it.
        case merged
        /// Suggestions were split from it.
        case split
        /// Its text was edited.
        case edited
        /// It moved to another state.
        case moved
        /// It was changed after the freeze, by a decision.
        case amended
    }

    /// Which candidate.
    package let candidate: ID<Candidate>
    /// Which event of the candidate it is, from 1.
    package let number: Int
    /// When.
    package let at: Instant
    /// From which post.
    package let post: String
    /// The post in English.
    package let postEnglish: String
    /// What happened.
    package let kind: Kind
    /// The state it was in afterwards.
    package let state: Candidate.State
    /// Why, in words; may be empty.
    package let reason: String
    /// Which section was edited; nil for all other events.
    package let section: CandidateSection?
}
