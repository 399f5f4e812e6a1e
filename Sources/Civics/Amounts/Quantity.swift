/// What a public promise amounts to: a number with its words, or a state to be reached.
package enum Quantity: Hashable, Sendable {
    /// A counted or measured amount, `1600余个`.
    case amount(Amount)
    /// A state without a number, `动态清零`, `基本实现`: a milestone, never a zero.
    case state(String)

    /// The text as printed in the source.
    package var printed: String {
        switch self {
        case .amount(let amount): amount.printed
        case .state(let text): text
        }
    }
}

extension Quantity: CustomStringConvertible {
    /// The text as printed in the source.
    package var description: String { printed }
}
