import Database
import Ledger

/// How far a poll (票决事项) is; it moves forward only.
///
/// What is decided, on which list and by which rule is one poll; how often papers are issued for it
/// is told by its ballot sessions.
package enum PollState: String, StoredName, Hashable, Sendable, CaseIterable {
    /// Its list and its rule are being prepared.
    case prepared
    /// The plenary has adopted the rule, which is locked from now on.
    case rulesAdopted = "rules-adopted"
    /// The plenary has adopted the scrutineers.
    case scrutineersAdopted = "scrutineers-adopted"
    /// Ballot sessions are held.
    case voting
    /// Every round that the count asked for is counted.
    case counted
    /// The chief scrutineer has signed.
    case certified
    /// The presidium has signed.
    case accepted
    /// The outcome was told in the hall; from now on it is public.
    case announced
    /// Nothing changes any more.
    case sealed

    /// The only state that may follow; nil at the end.
    package var successor: PollState? {
        switch self {
        case .prepared: .rulesAdopted
        case .rulesAdopted: .scrutineersAdopted
        case .scrutineersAdopted: .voting
        case .voting: .counted
        case .counted: .certified
        case .certified: .accepted
        case .accepted: .announced
        case .announced: .sealed
        case .sealed: nil
        }
    }

    /// Whether what stands on the paper may still be exchanged: until the first session opens.
    package var mayChangeList: Bool {
        switch self {
        case .prepared, .rulesAdopted, .scrutineersAdopted: true
        case .voting, .counted, .certified, .accepted, .announced, .sealed: false
        }
    }

    /// Whether the outcome may be shown outside the counting room: from the announcement on.
    package var isPublic: Bool {
        switch self {
        case .prepared, .rulesAdopted, .scrutineersAdopted, .voting, .counted, .certified,
            .accepted:
            false
        case .announced, .sealed: true
        }
    }
}
