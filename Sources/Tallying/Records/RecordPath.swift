/// Where in a record something lies, such as `rounds[1].totals.yes["3"]`.
public struct RecordPath: Hashable, Sendable, CustomStringConvertible {
    /// One step into a record.
    public enum Component: Hashable, Sendable {
        /// Into a member of an object, by its key.
        case key(String)
        /// Into a value of an array, by its place from 0.
        case index(Int)
    }

    /// The steps from the record down; none for the record itself.
    public let components: [Component]

    /// Creates a path from its steps.
    public init(_ components: [Component]) {
        self.components = components
    }

    /// Creates a path from its steps, strings for keys and integers for places.
    init(_ components: any RecordPathComponent...) {
        self.init(components.map(\.component))
    }

    /// The same path seen from one container further out.
    func inside(_ component: Component) -> RecordPath {
        RecordPath([component] + components)
    }

    /// The path as it is written: keys of small Latin letters and `_` after a dot, other keys as
    /// JSON strings in brackets, places as numbers in brackets.
    public var description: String {
        var text = ""
        for component in components {
            switch component {
            case .index(let index):
                text += "[\(index)]"
            case .key(let key) where Self.isPlain(key):
                text += text.isEmpty ? key : ".\(key)"
            case .key(let key):
                var writer = JSONWriter()
                writer.string(key)
                text += "[\(String(decoding: writer.bytes, as: UTF8.self))]"
            }
        }
        return text
    }

    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty
            && key.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || byte == UInt8(ascii: "_")
            }
    }
}
