/// How many ballots are void for one reason.
public struct VoidCount: Hashable, Sendable {
    /// The reason.
    public let reason: VoidReason
    /// The number of ballots.
    public let ballots: Int

    /// Creates a count.
    public init(_ reason: VoidReason, _ ballots: Int) {
        self.reason = reason
        self.ballots = ballots
    }
}
