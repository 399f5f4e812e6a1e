/// Why an item has its grade.
public enum GradeReason: Hashable, Sendable {
    /// Enough forms say satisfied.
    case satisfied(forms: Int, needed: Int)
    /// Too few say satisfied, but enough say satisfied or fairly satisfied (`together`).
    case basic(satisfied: Int, together: Int, needed: NeededForms)
    /// Too few say satisfied, and too few one or the other (`together`).
    case dissatisfied(satisfied: Int, together: Int, needed: NeededForms)

    /// The grade.
    public var grade: RatingGrade {
        switch self {
        case .satisfied: .satisfied
        case .basic: .basic
        case .dissatisfied: .dissatisfied
        }
    }
}
