/// How far an item had come when it was rated.
public enum RatingItemState: String, CaseIterable, Hashable, Sendable {
    /// It reached what was promised for the year.
    case finished
    /// It is rated, but did not reach what was promised for the year: whoever shows the grade says
    /// so beside it (年度目标未完成).
    case unfinished
    /// It is suspended (暂停) and not rated.
    case suspended
    /// It is terminated (终止) and not rated.
    case terminated

    /// Whether the item is on the form.
    public var isRated: Bool {
        switch self {
        case .finished, .unfinished: true
        case .suspended, .terminated: false
        }
    }
}
