/// The nodes directly inside a container, in the order of the text.
struct JSONChildren: Sequence, IteratorProtocol {
    private let document: JSONDocument
    private var node: Int
    private let end: Int

    init(document: JSONDocument, first: Int, end: Int) {
        self.document = document
        self.node = first
        self.end = end
    }

    mutating func next() -> Int? {
        guard node < end else { return nil }
        defer { node = Int(document.nodes[node].next) }
        return node
    }
}
