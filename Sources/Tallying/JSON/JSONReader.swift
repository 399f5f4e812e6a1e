/// Reads plain values out of a scanned document, saying where one is not what it must be.
struct JSONReader {
    let document: JSONDocument

    func fault(_ reason: RecordError.Reason, at node: Int) -> RecordError {
        RecordError(reason, at: document.position(of: node))
    }

    func expect(_ kinds: JSONKind..., at node: Int) throws(RecordError) {
        let found = document.kind(of: node)
        guard kinds.contains(found) else {
            throw fault(.wrongKind(expected: kinds, found: found), at: node)
        }
    }

    func string(_ node: Int) throws(RecordError) -> String {
        guard document.kind(of: node) == .string else {
            throw fault(.wrongKind(expected: [.string], found: document.kind(of: node)), at: node)
        }
        return document.string(node)
    }

    func integer(_ node: Int) throws(RecordError) -> Int {
        if let value = document.integer(node) { return value }
        try expect(.number, at: node)
        let source = document.source(node)
        throw fault(
            document.nodes[node].isSpecial ? .notAnInteger(source) : .integerOutOfRange(source),
            at: node
        )
    }

    /// An integer that is at least a minimum.
    func integer(_ node: Int, atLeast minimum: Int) throws(RecordError) -> Int {
        let value = try integer(node)
        guard value >= minimum else {
            throw fault(.tooSmall(value, minimum: minimum), at: node)
        }
        return value
    }

    func count(_ node: Int) throws(RecordError) -> Int {
        try integer(node, atLeast: 0)
    }

    func boolean(_ node: Int) throws(RecordError) -> Bool {
        try expect(.boolean, at: node)
        return document.isTrue(node)
    }

    /// A value, or nothing for `null`.
    func optional<Value>(
        _ node: Int,
        _ body: (Int) throws(RecordError) -> Value
    ) throws(RecordError) -> Value? {
        guard document.kind(of: node) != .null else { return nil }
        return try body(node)
    }

    /// An integer, or nothing for `null`.
    func optionalInteger(_ node: Int) throws(RecordError) -> Int? {
        try optional(node, integer)
    }

    /// One of an enum's words.
    func word<Word: CaseIterable & RawRepresentable<String>>(
        _ node: Int
    ) throws(RecordError) -> Word {
        let text = try string(node)
        guard let word = Word.allCases.first(where: { $0.rawValue == text }) else {
            throw fault(.unknownWord(text, allowed: Word.allCases.map(\.rawValue)), at: node)
        }
        return word
    }

    /// The values of an array.
    func array<Value>(
        _ node: Int,
        _ body: (Int) throws(RecordError) -> Value
    ) throws(RecordError) -> [Value] {
        try expect(.array, at: node)
        var values: [Value] = []
        for child in document.children(of: node) {
            do throws(RecordError) {
                values.append(try body(child))
            } catch {
                throw error.inside(.index(values.count))
            }
        }
        return values
    }

    /// Goes through the members of an object whose keys are data.
    func members(
        _ node: Int,
        _ body: (_ key: String, _ keyNode: Int, _ value: Int) throws(RecordError) -> Void
    ) throws(RecordError) {
        try expect(.object, at: node)
        var children = document.children(of: node)
        while let keyNode = children.next(), let value = children.next() {
            let key = document.string(keyNode)
            do throws(RecordError) {
                try body(key, keyNode, value)
            } catch {
                throw error.inside(.key(key))
            }
        }
    }
}
