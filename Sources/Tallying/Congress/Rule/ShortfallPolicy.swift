/// What happens when fewer items pass than there are seats.
public enum ShortfallPolicy: String, CaseIterable, Hashable, Sendable {
    /// The seats stay empty.
    case accept
    /// Another ballot at once among those not elected, at the rule's threshold.
    case secondRound = "second-round"
    /// The rest is left to the next meeting of the congress.
    case nextSession = "next-session"
}
