/// Where a record stands after its last round.
public struct CongressOutcome: Hashable, Sendable {
    /// The place of the last round among the record's, from 0.
    public let round: Int
    /// The deputies in office.
    public let deputies: Int
    /// What the last round was.
    public let lastRound: RoundResult
    /// All items elected so far: the main round's first, then later rounds' in turn, or all in
    /// list order, as the rule says.
    public let elected: [ItemID]
    /// The round that is to be held next; `nil` when everything is decided.
    public let next: RoundRequest?
    /// What a reader must be told.
    public let warnings: [CongressWarning]

    /// Where the count stands.
    public var status: CongressStatus {
        switch (lastRound, next?.kind) {
        case (.stopped(let reason, _), _): reason.status
        case (_, nil): .decided
        case (_, .presidium?): .presidium
        case (_, .main?), (_, .tie?), (_, .shortfall?): .needsRound
        }
    }
}
