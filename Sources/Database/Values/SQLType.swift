/// The type of a statement's argument, known even where its value is null.
package enum SQLType: Hashable, Sendable {
    case integer
    case text
    case bytes
}

extension SQLValue {
    /// The type of this value; nothing for null, which has every type.
    package var type: SQLType? {
        switch self {
        case .null: nil
        case .integer: .integer
        case .text: .text
        case .bytes: .bytes
        }
    }
}
