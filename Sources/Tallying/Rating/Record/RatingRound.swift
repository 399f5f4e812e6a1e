/// One handing out of forms, on all rated items.
///
/// One that is stopped stays in the record, and another follows it.
public struct RatingRound: Hashable, Sendable {
    /// Who was there and how many forms there were.
    public let papers: Papers
    /// What the forms say; a round that was stopped may leave it out.
    public let totals: RatingTotals?

    /// Creates a round.
    public init(papers: Papers, totals: RatingTotals?) {
        self.papers = papers
        self.totals = totals
    }
}
