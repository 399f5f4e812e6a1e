/// The rule by which forms become grades (测评办法), complete.
///
/// An item is satisfied if enough forms say so; else fairly satisfied if enough say one or the
/// other; else dissatisfied. A value exists only if it can be counted by.
public struct RatingScheme: Hashable, Sendable {
    /// The stable name of this family of rules, for logs and catalogues.
    public static let id = "rating"

    /// The fraction of members that must be present, inclusive; `nil` for none.
    public let quorum: Fraction?
    /// The number of which both thresholds are fractions.
    public let base: RatingBase
    /// How many forms must say satisfied for that grade.
    public let satisfiedAt: RatingThreshold
    /// How many forms must say satisfied or fairly satisfied for the grade below it.
    public let basicAt: RatingThreshold
    /// What a form is that leaves an item blank: valid, and counting for no grade of that item,
    /// or void.
    public let blank: BlankPolicy

    /// Creates a scheme.
    ///
    /// - Throws: `RecordError` with a path inside the scheme, for a fraction outside 0…1.
    public init(
        quorum: Fraction?,
        base: RatingBase,
        satisfiedAt: RatingThreshold,
        basicAt: RatingThreshold,
        blank: BlankPolicy
    ) throws(RecordError) {
        self.quorum = quorum
        self.base = base
        self.satisfiedAt = satisfiedAt
        self.basicAt = basicAt
        self.blank = blank
        try Self.check(quorum, at: RecordPath("quorum"))
        try Self.check(satisfiedAt.fraction, at: RecordPath("satisfied", "fraction"))
        try Self.check(basicAt.fraction, at: RecordPath("basic", "fraction"))
    }

    private static func check(_ fraction: Fraction?, at path: RecordPath) throws(RecordError) {
        guard let fraction, !fraction.isProper else { return }
        throw RecordError(.improperFraction(fraction), at: path)
    }
}
