import Database
import Ledger

/// How far a ballot session (票决场次) is; it moves forward only.
///
/// A void session and one that was broken off stay as they are; what is voted on again is another
/// session, with its own number, papers and register.
package enum SessionState: String, StoredName, Hashable, Sendable, CaseIterable {
    /// The quorum was confirmed.
    case opened
    /// Papers are being issued; no ballot is accepted yet, so that the order of arrival in the
    /// box says nothing about the register.
    case issuing
    /// The register is closed; ballots are cast.
    case casting
    /// The boxes are closed.
    case closed
    /// The papers in the boxes are counted, and are no more than were issued.
    case reconciled
    /// More papers came back than were issued, or too few took part: the end.
    case void
    /// Two tellers enter each box, or a machine's totals are entered.
    case counting
    /// Every box has one agreed count: the end.
    case counted
    /// Broken off by a decision of the presidium (中止), as when papers are misprinted, the hall's
    /// keypads fail or the quorum is gone: the end. It has no part in the record of the count.
    case abandoned

    /// The states that may follow.
    package var successors: [SessionState] {
        switch self {
        case .opened: [.issuing, .abandoned]
        case .issuing: [.casting, .abandoned]
        case .casting: [.closed, .abandoned]
        case .closed: [.reconciled, .void, .abandoned]
        case .reconciled: [.counting, .abandoned]
        case .counting: [.counted, .abandoned]
        case .void, .counted, .abandoned: []
        }
    }

    /// Whether nothing follows.
    package var isOver: Bool { successors.isEmpty }
}
