/// The count of a rating: its outcome, and the trace from which a stranger rebuilds every grade.
public struct RatingCount: Hashable, Sendable {
    /// Where the rating stands after its last round.
    public let outcome: RatingOutcome
    /// How each round was counted, in the order of the record.
    public let rounds: [RatingRoundTrace]
}

extension RatingRecord {
    /// Counts the record.
    ///
    /// - Returns: The outcome after the last round, and the trace of all rounds.
    /// - Throws: `RecordError` with the path, if a round follows one that was not stopped, if a
    ///   round that was not stopped has no totals, or if a number does not fit.
    public func count() throws(RecordError) -> RatingCount {
        var traces: [RatingRoundTrace] = []
        for (place, round) in rounds.enumerated() {
            do throws(RecordError) {
                if case .counted? = traces.last?.result {
                    throw RecordError(.roundAfterRating, at: RecordPath([]))
                }
                traces.append(
                    try RatingRoundCounting(record: self, place: place, round: round).count()
                )
            } catch {
                throw error.inside(.index(place)).inside(.key("rounds"))
            }
        }
        guard let last = traces.last else {
            throw RecordError(.noRounds, at: RecordPath("rounds"))
        }
        let outcome = RatingOutcome(
            round: last.round,
            members: members,
            papers: last.papers,
            result: last.result
        )
        return RatingCount(outcome: outcome, rounds: traces)
    }
}
