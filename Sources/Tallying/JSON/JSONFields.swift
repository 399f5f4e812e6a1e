/// The members of an object that has only known keys, and all that it must have.
struct JSONFields {
    private var members: [(key: String, node: Int)] = []

    /// Takes an object apart.
    ///
    /// - Throws: `RecordError` if the value is no object, has a key that is neither required nor
    ///   optional, or lacks a required one.
    init(
        of node: Int,
        in reader: JSONReader,
        required: [String],
        optional: [String] = []
    ) throws(RecordError) {
        try reader.expect(.object, at: node)
        var children = reader.document.children(of: node)
        while let keyNode = children.next(), let value = children.next() {
            let key = reader.document.string(keyNode)
            // All known keys are ASCII, to which no other text is canonically equivalent.
            guard required.contains(key) || optional.contains(key) else {
                throw reader.fault(.unknownKey(key), at: keyNode).inside(.key(key))
            }
            members.append((key, value))
        }
        if let missing = required.first(where: { self[$0] == nil }) {
            throw reader.fault(.missingKey(missing), at: node)
        }
    }

    /// The value of a key, if it is there.
    subscript(key: String) -> Int? {
        members.first { $0.key == key }?.node
    }

    /// Reads the value of a required key.
    func read<Value>(
        _ key: String,
        _ body: (Int) throws(RecordError) -> Value
    ) throws(RecordError) -> Value {
        guard let node = self[key] else {
            throw RecordError(.missingKey(key), at: RecordPath([]))
        }
        do throws(RecordError) {
            return try body(node)
        } catch {
            throw error.inside(.key(key))
        }
    }

    /// Reads the value of an optional key.
    func readIfPresent<Value>(
        _ key: String,
        _ body: (Int) throws(RecordError) -> Value
    ) throws(RecordError) -> Value? {
        guard self[key] != nil else { return nil }
        return try read(key, body)
    }
}
