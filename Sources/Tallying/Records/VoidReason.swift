/// Why a ballot is void: one of the rule's own reasons, or the scrutineers' word.
///
/// Two reasons are the same only if their UTF-8 bytes are.
public struct VoidReason: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    private let exact: ExactText

    /// Creates a reason from its text.
    public init(_ text: String) {
        exact = ExactText(text)
    }

    /// Creates a reason from a literal.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The reason's text, as records carry it.
    public var text: String { exact.string }

    /// The reason's text.
    public var description: String { text }

    /// It marks something that is not among the round's items, or an item twice.
    public static let foreign: VoidReason = "foreign"
    /// It marks more items than the round has seats.
    public static let overvote: VoidReason = "overvote"
    /// It marks fewer items than the round has seats, where exactly as many are demanded.
    public static let undervote: VoidReason = "undervote"
    /// It gives a rank twice, or one outside 1 to the round's seats.
    public static let rank: VoidReason = "rank"
    /// It has no mark at all, where the rule makes such ballots void.
    public static let blank: VoidReason = "blank"
}

extension VoidReason: Comparable {
    /// Orders reasons by their UTF-8 bytes.
    public static func < (left: VoidReason, right: VoidReason) -> Bool {
        left.exact < right.exact
    }
}
