/// A scanned JSON text: its bytes and its values in the order of the text.
///
/// Strings and numbers stay in the bytes until somebody asks for them, so that a large record
/// costs little more than one pass.
final class JSONDocument: Sendable {
    let bytes: [UInt8]
    let nodes: [JSONNode]

    /// Index of the document's own value.
    static let root = 0

    init(bytes: [UInt8], nodes: [JSONNode]) {
        self.bytes = bytes
        self.nodes = nodes
    }

    func kind(of node: Int) -> JSONKind {
        nodes[node].kind
    }

    /// Indices of an array's values; of an object's keys and values, alternating.
    func children(of node: Int) -> JSONChildren {
        JSONChildren(document: self, first: node + 1, end: Int(nodes[node].next))
    }

    func isTrue(_ node: Int) -> Bool {
        nodes[node].kind == .boolean && nodes[node].isSpecial
    }

    /// The text of a string, its escapes resolved.
    func string(_ node: Int) -> String {
        let content = bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
        guard nodes[node].isSpecial else { return String(decoding: content, as: UTF8.self) }
        return JSONEscapes.resolved(content)
    }

    /// A number or word as it was written.
    func source(_ node: Int) -> String {
        String(decoding: bytes[Int(nodes[node].start)..<Int(nodes[node].end)], as: UTF8.self)
    }

    /// The value of a number written without fraction and exponent, if it fits.
    func integer(_ node: Int) -> Int? {
        guard nodes[node].kind == .number, !nodes[node].isSpecial else { return nil }
        let digits = bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
        let isNegative = digits.first == UInt8(ascii: "-")
        var value = 0
        for byte in isNegative ? digits.dropFirst() : digits {
            let digit = Int(byte &- UInt8(ascii: "0"))
            let (shifted, tooLong) = value.multipliedReportingOverflow(by: 10)
            let (sum, tooLarge) =
                isNegative
                ? shifted.subtractingReportingOverflow(digit)
                : shifted.addingReportingOverflow(digit)
            guard !tooLong, !tooLarge else { return nil }
            value = sum
        }
        return value
    }

    func position(of node: Int) -> TextPosition {
        let isString = nodes[node].kind == .string
        return TextPosition(offset: Int(nodes[node].start) - (isString ? 1 : 0), in: bytes)
    }

    /// The place of what a path names or, where the text has no such thing, of the last part of
    /// the path that it has.
    func position(of path: RecordPath) -> TextPosition {
        var node = Self.root
        for component in path.components {
            guard let child = child(component, of: node) else { break }
            node = child
        }
        return position(of: node)
    }

    private func child(_ component: RecordPath.Component, of node: Int) -> Int? {
        var children = children(of: node)
        switch (component, kind(of: node)) {
        case (.index(let index), .array):
            return children.dropFirst(max(0, index)).first { _ in true }
        case (.key(let name), .object):
            while let key = children.next(), let value = children.next() {
                if ExactText(string(key)) == ExactText(name) { return value }
            }
            return nil
        default:
            return nil
        }
    }
}
