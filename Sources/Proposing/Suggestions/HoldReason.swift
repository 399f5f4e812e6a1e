import Database
import Ledger
package import Wording

/// Why a suggestion is held back from the lists (暂存): nothing that was sent is thrown away.
package enum HoldReason: String, StoredName, Hashable, Sendable, CaseIterable {
    /// The same text came from many, one after the other.
    case flood
    /// It advertises: links, accounts, offers.
    case advertising
    /// It insults.
    case abusive
    /// It may hold what must not be spread: a secret, somebody's private life.
    case sensitive
    /// A clerk held it for a reason in words, which the audit trail has.
    case byHand = "by-hand"

    /// What people call it.
    package var name: Message {
        switch self {
        case .flood: .suggestionHoldFlood
        case .advertising: .suggestionHoldAdvertising
        case .abusive: .suggestionHoldAbusive
        case .sensitive: .suggestionHoldSensitive
        case .byHand: .suggestionHoldByHand
        }
    }
}
