/// The attributes of an element, found with or without a prefix.
struct PartAttributes {
    private let values: [String: String]

    init(_ values: [String: String]) {
        self.values = values
    }

    /// The attribute of a plain name.
    subscript(name: String) -> String? { values[name] }

    /// The attribute of a name behind any prefix, such as `r:id`.
    subscript(prefixed name: String) -> String? {
        let keys = values.keys.filter { $0.hasSuffix(":" + name) }
        return keys.min().flatMap { values[$0] }
    }

    /// A whole number that is not negative; nil where there is none.
    func number(_ name: String) -> Int? {
        guard let text = values[name], !text.isEmpty, text.utf8.count <= 9,
            text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        else { return nil }
        return Int(text)
    }

    /// A truth value of XML Schema; false where there is none.
    func isTrue(_ name: String) -> Bool {
        switch values[name] {
        case "1", "true", "on": true
        default: false
        }
    }
}
