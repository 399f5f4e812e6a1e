/// An attribute of an element: its value is always escaped, an address always checked.
package struct Attribute: Hashable, Sendable {
    private enum Value: Hashable, Sendable {
        case text(String)
        /// Only the name: `required`.
        case present
        /// Left out.
        case absent
    }

    private let name: String
    private let value: Value

    init(_ name: StaticString, _ value: String?) {
        self.name = name.description
        self.value = value.map(Value.text) ?? .absent
    }

    init(_ name: StaticString, isPresent: Bool) {
        self.name = name.description
        value = isPresent ? .present : .absent
    }

    private init(suffixed name: String, _ value: String?) {
        self.name = name
        self.value = value.map(Value.text) ?? .absent
    }

    func append(to bytes: inout [UInt8]) {
        switch value {
        case .absent: return
        case .present:
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: name.utf8)
        case .text(let text):
            bytes.append(UInt8(ascii: " "))
            bytes.append(contentsOf: name.utf8)
            bytes.append(contentsOf: "=\"".utf8)
            Escaping.appendAttribute(text, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// `aria-…`; the suffix is checked by the compiler, being a literal.
    package static func aria(_ suffix: StaticString, _ value: String?) -> Attribute {
        Attribute(suffixed: "aria-" + suffix.description, value)
    }

    /// `data-…`.
    package static func data(_ suffix: StaticString, _ value: String?) -> Attribute {
        Attribute(suffixed: "data-" + suffix.description, value)
    }
}
