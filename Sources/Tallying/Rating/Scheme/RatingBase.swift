/// The number of which a grade needs a fraction.
public enum RatingBase: String, CaseIterable, Hashable, Sendable {
    /// All members in office of the body that rates (全体代表 or 常委会全体组成人员).
    case allMembers = "all-members"
    /// The members present at this rating.
    case present
    /// The forms issued.
    case issued
    /// The forms returned.
    case returned
    /// The valid forms, those that leave the item blank among them.
    case valid
}
