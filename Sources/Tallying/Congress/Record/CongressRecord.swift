/// Everything a count of a people's congress depends on, and nothing else that decides: the rule,
/// the roll, the list and the rounds.
///
/// A value's numbers agree with one another (nobody absent got a ballot, the ballots add up to
/// those returned, and so on). Whether each round is the one that the rounds before it asked for
/// is found out by counting.
public struct CongressRecord: Hashable, Sendable {
    /// The version of the format that this library reads and writes.
    public static let version = 1

    /// What the count is of, in words, where it is given; no part of the count.
    public let title: String?
    /// Whose count it is, where that is given; no part of the count.
    public let identity: SessionIdentity?
    /// The rule.
    public let rule: CongressRule
    /// The deputies in office, frozen at the opening.
    public let deputies: Int
    /// The frozen list, in its order.
    public let items: [ItemID]
    /// The rounds, in the order they were held; a void one stays in.
    public let rounds: [CongressRound]

    /// Creates a record.
    ///
    /// - Throws: `RecordError` with the path of the first thing that cannot be.
    public init(
        title: String? = nil,
        identity: SessionIdentity? = nil,
        rule: CongressRule,
        deputies: Int,
        items: [ItemID],
        rounds: [CongressRound]
    ) throws(RecordError) {
        let check = RecordCheck(rule: rule, deputies: deputies, items: items)
        try check.frame()
        self.title = title
        self.identity = identity
        self.rule = rule
        self.deputies = deputies
        self.items = items
        self.rounds = try check.checked(rounds)
    }

    /// The same record with one more round.
    ///
    /// - Throws: `RecordError` as when a record is created.
    public func appending(_ round: CongressRound) throws(RecordError) -> CongressRecord {
        try CongressRecord(
            title: title,
            identity: identity,
            rule: rule,
            deputies: deputies,
            items: items,
            rounds: rounds + [round]
        )
    }

    /// Replaces checked rounds by equivalent ones.
    private init(copying other: CongressRecord, rounds: [CongressRound]) {
        title = other.title
        identity = other.identity
        rule = other.rule
        deputies = other.deputies
        items = other.items
        self.rounds = rounds
    }

    /// The record as it may be published: totals in place of ballots.
    ///
    /// Patterns of marks are never published, because a voter can sign by one; the outcome is the
    /// same.
    public func published() -> CongressRecord {
        CongressRecord(
            copying: self,
            rounds: rounds.map { round in
                guard case .ballot(let ballotRound) = round,
                    case .ballots(let box) = ballotRound.votes
                else { return round }
                let totals = BallotSorting(rule: rule, seats: ballotRound.seats).totals(of: box)
                return .ballot(ballotRound.with(votes: .totals(totals)))
            }
        )
    }
}
