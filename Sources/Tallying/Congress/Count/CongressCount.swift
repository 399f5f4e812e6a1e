/// The count of a record: its outcome, and the trace from which a stranger rebuilds every step.
public struct CongressCount: Hashable, Sendable {
    /// Where the record stands after its last round.
    public let outcome: CongressOutcome
    /// How each round was counted, in the order of the record.
    public let rounds: [RoundTrace]
    /// How each item fared last, in list order; items that no counted round had are left out.
    public let fates: [ItemFate]
}

extension CongressRecord {
    /// Counts the record.
    ///
    /// - Returns: The outcome after the last round, and the trace of all rounds.
    /// - Throws: `RecordError` with the path, if a round is not the one that the rounds before it
    ///   asked for, if a round that was not stopped has no votes, or if a number does not fit.
    public func count() throws(RecordError) -> CongressCount {
        var counting = CongressCounting(record: self)
        for (place, round) in rounds.enumerated() {
            do throws(RecordError) {
                try counting.count(round, at: place)
            } catch {
                throw error.inside(.index(place)).inside(.key("rounds"))
            }
        }
        return try counting.finished()
    }
}
