/// How far a ballot session (票决场次) is; it moves forward only.
///
/// A void session stays as it is; what is voted on again is another session, with its own number,
/// papers and register.
package enum SessionState: String, Hashable, Sendable, CaseIterable {
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

    /// The states that may follow.
    package var successors: [SessionState] {
        switch self {
        case .opened: [.issuing]
        case .issuing: [.casting]
        case .casting: [.closed]
        case .closed: [.reconciled, .void]
        case .reconciled: [.counting]
        case .counting: [.counted]
        case .void, .counted: []
        }
    }
}
