/// A grade of the rating (测评), best first.
public enum RatingGrade: String, CaseIterable, Hashable, Sendable {
    /// 满意.
    case satisfied
    /// 基本满意.
    case basic
    /// 不满意.
    case dissatisfied
}
