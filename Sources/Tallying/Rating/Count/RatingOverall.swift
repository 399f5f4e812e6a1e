/// The overall rates (总体满意率), both of them, because places publish one or the other.
public struct RatingOverall: Hashable, Sendable {
    /// Σ(satisfied + fairly satisfied) of Σ valid.
    public let satisfiedOrBasic: RatingRate
    /// Σ satisfied of Σ valid.
    public let satisfied: RatingRate

    /// Adds up the counts of the rated items; nothing if a sum does not fit.
    init?(_ tallies: [RatingTally], valid: Int) {
        let (sum, overflow) = valid.multipliedReportingOverflow(by: tallies.count)
        guard !overflow else { return nil }
        // No item has more than `valid` forms, so these fit if their whole does.
        let satisfied = tallies.reduce(0) { $0 + $1.satisfied }
        let basic = tallies.reduce(0) { $0 + $1.basic }
        satisfiedOrBasic = RatingRate(forms: satisfied + basic, valid: sum)
        self.satisfied = RatingRate(forms: satisfied, valid: sum)
    }
}
