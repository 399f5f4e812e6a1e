/// The number of which an item needs a fraction.
public enum ThresholdBase: String, CaseIterable, Hashable, Sendable {
    /// All deputies in office (全体代表).
    case deputies
    /// The deputies present at this vote.
    case present
    /// The ballots issued.
    case issued
    /// The ballots returned.
    case returned
    /// The valid ballots, and the blank ones with them where the rule counts blanks as valid.
    case valid
    /// No number: one vote is enough.
    case none
}
