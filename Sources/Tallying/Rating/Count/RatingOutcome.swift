/// Where a rating stands after its last round.
public struct RatingOutcome: Hashable, Sendable {
    /// The place of the last round among the record's, from 0.
    public let round: Int
    /// The members in office.
    public let members: Int
    /// Who was there and how many forms there were in the last round.
    public let papers: Papers
    /// What the last round came to.
    public let result: RatingRoundResult

    /// Where the rating stands.
    public var status: RatingStatus {
        switch result {
        case .stopped(let reason): reason.status
        case .counted: .rated
        }
    }

    /// What a reader must be told.
    public var warnings: [RatingWarning] {
        guard case .counted(let forms) = result else { return [] }
        let hasUnfinished = forms.items.contains { $0.item.state == .unfinished }
        return (hasUnfinished ? [.unfinished] : []) + (forms.valid == 0 ? [.noValidForms] : [])
    }
}
