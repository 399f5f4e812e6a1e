/// How much a reader of records takes before it refuses.
public struct ReadingLimits: Hashable, Sendable {
    /// The most bytes a document may have.
    public let bytes: Int
    /// The most containers that may lie in one another.
    public let depth: Int

    /// Sixteen mebibytes and sixteen levels.
    ///
    /// The pressed keys of 3,000 deputies on 60 items take under three mebibytes and six levels.
    public static let standard = ReadingLimits(bytes: 16 << 20, depth: 16)

    /// Creates limits; more than 2³¹ bytes or 256 levels are never taken, whatever is asked for.
    public init(bytes: Int, depth: Int) {
        self.bytes = min(bytes, 1 << 31)
        self.depth = min(depth, 256)
    }
}
