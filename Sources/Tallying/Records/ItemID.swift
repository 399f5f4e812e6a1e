/// The id of an item of the list, as printed on the ballot.
///
/// Two ids are the same only if their UTF-8 bytes are.
public struct ItemID: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    private let exact: ExactText

    /// Creates an id from its text.
    public init(_ text: String) {
        exact = ExactText(text)
    }

    /// Creates an id from a literal.
    public init(stringLiteral text: String) {
        self.init(text)
    }

    /// The id's text.
    public var text: String { exact.string }

    /// The id's text.
    public var description: String { text }
}

extension ItemID: Comparable {
    /// Orders ids by their UTF-8 bytes; the order of a list is another one.
    public static func < (left: ItemID, right: ItemID) -> Bool {
        left.exact < right.exact
    }
}
