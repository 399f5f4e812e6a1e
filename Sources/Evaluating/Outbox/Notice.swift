package import Civics
import Database
import Ledger
package import Proposing

/// A notice to somebody who has suggested something (告知): that it waits, was sent, or was told.
///
/// It holds no contact and no text: both are read at the moment of sending, so that nothing is left
/// here once somebody's data is erased.
package struct Notice: Hashable, Sendable {
    /// What somebody is told of.
    package enum Event: String, StoredName, Hashable, Sendable, CaseIterable {
        /// The vote chose the candidate.
        case chosen
        /// The vote did not choose it.
        case notChosen = "not-chosen"
        /// Its project was accepted.
        case accepted
        /// A report card was published that its project is on.
        case reported
    }

    /// By which way a notice goes by itself.
    package enum Way: String, StoredName, Hashable, Sendable, CaseIterable {
        /// By the operator's webhook, which may send a message to a telephone.
        case webhook
        /// By e-mail.
        case mail
    }

    /// Where a notice stands, as it is stored.
    package enum State: String, StoredName, Hashable, Sendable, CaseIterable {
        /// To be sent.
        case waiting
        /// Sent.
        case sent
        /// Tried too often.
        case givenUp = "given-up"
        /// Told by somebody, by telephone.
        case told
        /// Not to be sent.
        case cancelled
    }

    /// What ended a notice.
    package struct Ending: Hashable, Sendable {
        /// When.
        package let at: Instant
        /// By which way it was sent; nil of what was not.
        package let way: Way?
        /// From which post it was told or cancelled; empty where nobody did.
        package let post: String
        /// The same in English.
        package let postEnglish: String
        /// Why it was cancelled; empty where the contact was taken away.
        package let reason: String
    }

    /// The key of the row, and what a receiver knows it again by.
    package let id: ID<Notice>
    /// Of which suggestion.
    package let suggestion: ID<Suggestion>
    /// What it tells.
    package let event: Event
    /// What the event is of: the key of a ballot, the code of a project, the year and version of a
    /// report card.
    package let subject: String
    /// The day of the event.
    package let happenedOn: CivilDate
    /// When it was queued.
    package let queuedAt: Instant
    /// Where it stands.
    package let state: State
    /// What ended it; nil while it waits.
    package let ending: Ending?
    /// How often it was tried.
    package let attempts: Int
    /// When it is tried next, while it waits.
    package let nextAt: Instant
    /// Why the last attempt failed, by its code; nil where none did.
    package let failure: String?
    /// Counts the changes, so that two who tell it do not overwrite each other.
    package let version: Int

    /// How often a notice is tried before it is given up.
    package static let mostAttempts = 10
    /// For how many days after its event a notice is sent by itself; what is older is told by
    /// somebody or cancelled.
    package static let freshDays = 90

    /// Whether it is too old to be sent by itself.
    package func isStale(on today: CivilDate) -> Bool {
        happenedOn < today.advanced(by: -Self.freshDays)
    }

    /// How long after so many attempts the next one is: a minute, then four times as long each
    /// time, a day at most.
    package static func pause(after attempts: Int) -> Duration {
        var minutes = 1
        for _ in 1..<max(1, min(attempts, 10)) { minutes = min(minutes * 4, 1440) }
        return .seconds(minutes * 60)
    }
}
