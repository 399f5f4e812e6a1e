/// A ballot, and how many times its like was returned.
public struct Ballot: Hashable, Sendable {
    /// What is marked on it.
    public let marks: BallotMarks
    /// How many such ballots were returned.
    public let times: Int
    /// The scrutineers' reason, where they found it void.
    public let void: VoidReason?

    /// Creates a ballot, or a number of equal ones.
    public init(_ marks: BallotMarks, times: Int = 1, void: VoidReason? = nil) {
        self.marks = marks
        self.times = times
        self.void = void
    }
}
