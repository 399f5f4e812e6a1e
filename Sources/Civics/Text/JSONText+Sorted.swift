extension JSONText {
    /// A text, or null.
    package static func optional(_ text: String?) -> JSONText {
        text.map(JSONText.text) ?? .null
    }

    /// The same with the members of every object in the order of their names' UTF-8 bytes.
    package var sorted: JSONText {
        switch self {
        case .object(let members):
            .object(
                members.map { ($0.0, $0.1.sorted) }
                    .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
            )
        case .array(let items): .array(items.map(\.sorted))
        case .text, .number, .bool, .null: self
        }
    }
}
