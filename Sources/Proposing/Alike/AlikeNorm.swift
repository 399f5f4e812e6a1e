/// The squared length of a text, kept so that it stays right while the collection grows.
///
/// A gram of weight t, in `df` of N texts, has the length t·(1 + L(N) − L(df)), L being
/// `AlikeArithmetic.level`. With M = 1 + L(N) the square of all is
/// Σt²·M² − 2M·Σt²·L(df) + Σt²·L(df)²: three sums that a change of N leaves alone, and a change of
/// one gram's L(df) moves by a little.
///
/// A text has at most 4,000 grams, repeated ones counted (`ComparedText.mostUnits` and their
/// pairs); t² is at most 9/4 of how often a gram comes, L < 124: the sums stay below 9,001, 1.2·10⁶
/// and 1.4·10⁸, the square below 1.5·10⁸, and by Cauchy and Schwarz so does the product of two.
struct AlikeNorm: Sendable {
    private var weights: UInt32 = 0
    private var levels: UInt32 = 0
    private var squares: UInt32 = 0

    /// Counts a gram in.
    mutating func add(weight: UInt32, level: UInt32) {
        weights += weight * weight
        levels += weight * weight * level
        squares += weight * weight * level * level
    }

    /// Moves a gram from one level to another.
    @inline(__always)
    mutating func move(weight: UInt32, from old: UInt32, to new: UInt32) {
        levels = levels &- weight * weight * old &+ weight * weight * new
        squares = squares &- weight * weight * old * old &+ weight * weight * new * new
    }

    /// The squared length where the collection's 1 + L(N) is given.
    @inline(__always)
    func square(_ most: UInt64) -> UInt64 {
        UInt64(weights) &* most &* most &+ UInt64(squares) &- 2 &* most &* UInt64(levels)
    }
}
