/// Whose count a record is: no part of the count, but what ties it to the meeting, the list that
/// was voted on or rated, and the adopted rule.
public struct SessionIdentity: Hashable, Sendable {
    /// The jurisdiction's name, such as 北碚区.
    public let jurisdiction: String
    /// The number of the congress's meeting.
    public let number: Int
    /// The date of the meeting, as year-month-day.
    public let date: String
    /// The fingerprint of the list that was voted on or rated, as `sha256:` and hexadecimal digits.
    public let list: String
    /// The SHA-256 of the adopted rule document, in the same form.
    public let ruleHash: String

    /// Creates an identity from its parts, none of which a count looks at.
    public init(jurisdiction: String, number: Int, date: String, list: String, ruleHash: String) {
        self.jurisdiction = jurisdiction
        self.number = number
        self.date = date
        self.list = list
        self.ruleHash = ruleHash
    }
}
