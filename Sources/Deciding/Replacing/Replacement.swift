package import Civics
package import Database
package import Ledger

/// A project that came from those a vote did not choose, for one that was terminated (替补).
package struct Replacement: Hashable, Sendable {
    /// The entry that was added.
    package let enrolment: ID<Enrolment>
    /// The entry whose place it takes.
    package let replaced: ID<Enrolment>
    /// The vote that chose that one and not this one.
    package let poll: ID<Poll>
    /// SHA-256 of the frozen list that was voted on.
    package let list: Digest
    /// Its number on that list.
    package let number: Int
    /// Its place among those that were not chosen, from 1; the same with as many votes.
    package let place: Int
    /// The decision; its reason says why the order of the votes was left, or which of several with
    /// as many votes is taken, and is empty where neither is.
    package let decision: NumberedDecision
    /// When it was recorded.
    package let at: Instant

    /// Where its text stands as it was voted on.
    package var origin: DecidedEntry {
        DecidedEntry(enrolment: enrolment, poll: poll, list: list, number: number)
    }

    /// Every replacement on a list, in the order in which they were recorded.
    package static func all<F: StoreFailure>(
        on programme: ID<Programme>,
        in transaction: Transaction<F>
    ) throws(F) -> [Replacement] {
        try ReplacementTable.all(on: programme, in: transaction)
    }
}
