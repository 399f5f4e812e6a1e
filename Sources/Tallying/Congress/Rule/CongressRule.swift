/// The rule by which a people's congress chooses livelihood projects (票决办法), complete.
///
/// Everything a count depends on is here; what a place prints or publishes is not. A value exists
/// only if it can be counted by.
public struct CongressRule: Hashable, Sendable {
    /// The stable name of this family of rules, for logs and catalogues.
    public static let id = "congress"

    /// What a deputy does with a ballot.
    public let ballot: BallotType
    /// How many items are to be elected; `nil` where every item that passes is adopted.
    public let seats: Int?
    /// The fraction of deputies that must be present, inclusive; `nil` for none.
    ///
    /// Two thirds by law (地方组织法 art. 14).
    public let quorum: Fraction?
    /// The fraction of deputies that must be exceeded by returned ballots; `nil` for none.
    public let participation: Fraction?
    /// What an item needs to pass.
    public let threshold: Threshold
    /// What becomes of ballots without a mark.
    public let blank: BlankPolicy
    /// What decides a tie at the cut.
    public let tie: TiePolicy
    /// How many tie rounds may be asked for, over the whole record, before the presidium decides.
    public let tieRounds: Int
    /// What an item needs in a tie round.
    public let tieThreshold: TieThreshold
    /// What happens when fewer items pass than there are seats.
    public let shortfall: ShortfallPolicy
    /// The order in which the elected are announced.
    public let order: ElectedOrder

    /// Creates a rule.
    ///
    /// - Throws: `RecordError` with a path inside the rule: seats missing (only `perItem` and
    ///   `package` do without) or below 1, a fraction outside 0…1, a negative number of tie
    ///   rounds.
    public init(
        ballot: BallotType,
        seats: Int?,
        quorum: Fraction?,
        participation: Fraction?,
        threshold: Threshold,
        blank: BlankPolicy,
        tie: TiePolicy,
        tieRounds: Int,
        tieThreshold: TieThreshold,
        shortfall: ShortfallPolicy,
        order: ElectedOrder
    ) throws(RecordError) {
        self.ballot = ballot
        self.seats = seats
        self.quorum = quorum
        self.participation = participation
        self.threshold = threshold
        self.blank = blank
        self.tie = tie
        self.tieRounds = tieRounds
        self.tieThreshold = tieThreshold
        self.shortfall = shortfall
        self.order = order
        try check()
    }

    private func check() throws(RecordError) {
        if let fault = RecordError.Reason.seatsFault(seats, ballot: ballot) {
            throw RecordError(fault, at: RecordPath("seats"))
        }
        try Self.check(quorum, at: RecordPath("quorum"))
        try Self.check(participation, at: RecordPath("participation"))
        try Self.check(threshold.fraction, at: RecordPath("threshold", "fraction"))
        guard tieRounds >= 0 else {
            throw RecordError(
                .tooSmall(tieRounds, minimum: 0),
                at: RecordPath("tie_rounds")
            )
        }
    }

    private static func check(_ fraction: Fraction?, at path: RecordPath) throws(RecordError) {
        guard let fraction, !fraction.isProper else { return }
        throw RecordError(.improperFraction(fraction), at: path)
    }
}
