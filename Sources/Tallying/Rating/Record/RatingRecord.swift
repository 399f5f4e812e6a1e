/// Everything a rating of projects (满意度测评) depends on, and nothing else that decides: the
/// scheme, the roll, the list and the rounds.
///
/// A value's numbers agree with one another: nobody absent got a form, and what the forms say of
/// each item adds up to the valid forms.
public struct RatingRecord: Hashable, Sendable {
    /// The version of the format that this library reads and writes.
    public static let version = 1

    /// What was rated, in words, where it is given; no part of the count.
    public let title: String?
    /// Whose rating it is, where that is given; no part of the count.
    public let identity: SessionIdentity?
    /// The rule.
    public let scheme: RatingScheme
    /// The members in office of the body that rates.
    public let members: Int
    /// The list, in its order, with the items that are not rated.
    public let items: [RatingItem]
    /// The rounds, in the order they were held; a stopped one stays in.
    public let rounds: [RatingRound]

    /// Creates a record.
    ///
    /// - Throws: `RecordError` with the path of the first thing that cannot be.
    public init(
        title: String? = nil,
        identity: SessionIdentity? = nil,
        scheme: RatingScheme,
        members: Int,
        items: [RatingItem],
        rounds: [RatingRound]
    ) throws(RecordError) {
        let check = RatingCheck(scheme: scheme, members: members, items: items)
        try check.frame()
        self.title = title
        self.identity = identity
        self.scheme = scheme
        self.members = members
        self.items = items
        self.rounds = try check.checked(rounds)
    }
}
