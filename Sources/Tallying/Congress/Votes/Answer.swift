/// What a deputy says to one item.
///
/// A button not pressed (未按) is no answer and is counted apart from an abstention.
public enum Answer: String, CaseIterable, Hashable, Sendable {
    /// For it (赞成).
    case yes
    /// Against it (反对).
    case no
    /// Neither (弃权).
    case abstain

    /// The number by which a ballot box holds the answer.
    var number: Int {
        switch self {
        case .yes: 0
        case .no: 1
        case .abstain: 2
        }
    }

    /// The answer of a number that `number` gave.
    init(number: Int) {
        switch number {
        case 0: self = .yes
        case 1: self = .no
        default: self = .abstain
        }
    }
}
