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

    /// The reasons that occur, ordered by their bytes.
    static func sorted(_ void: [VoidReason: Int]) -> [VoidCount] {
        void.filter { $0.value != 0 }
            .sorted { $0.key < $1.key }
            .map { VoidCount($0.key, $0.value) }
    }
}
