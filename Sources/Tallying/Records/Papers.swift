/// The people and papers of one ballot round.
public struct Papers: Hashable, Sendable {
    /// The deputies present at this vote.
    public let present: Int
    /// The ballots issued.
    public let issued: Int
    /// The ballots returned.
    public let returned: Int

    /// Creates the numbers of a round.
    public init(present: Int, issued: Int, returned: Int) {
        self.present = present
        self.issued = issued
        self.returned = returned
    }

    /// The ballots issued and not returned; negative where more came back than were issued.
    public var unreturned: Int { issued - returned }
}
