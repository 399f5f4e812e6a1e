/// A paragraph of a story as it is written: words, and tokens between two braces, `{{3.done.1}}`.
package struct StoryText: Hashable, Sendable {
    /// A piece of a paragraph.
    package enum Piece: Hashable, Sendable {
        /// Words.
        case words(String)
        /// A token by its name.
        case token(String)
    }

    /// What a paragraph must not hold.
    package enum Problem: Hashable, Sendable {
        /// Braces without their like; the words from there on.
        case brace(String)
        /// A number that is typed and not bound to a fact.
        case number(String)
    }

    /// In their order.
    package let pieces: [Piece]
    /// Where the braces end without their like.
    private let open: String?

    /// Takes a paragraph apart.
    package init(_ text: String) {
        var (pieces, open): ([Piece], String?) = ([], nil)
        var rest = text[...]
        while let start = rest.firstRange(of: "{{") {
            let words = rest[..<start.lowerBound]
            if !words.isEmpty { pieces.append(.words(String(words))) }
            guard let end = rest[start.upperBound...].firstRange(of: "}}") else {
                open = String(rest[start.lowerBound...].prefix(20))
                rest = rest[rest.endIndex...]
                break
            }
            let name = rest[start.upperBound..<end.lowerBound]
            pieces.append(.token(String(name.filter { !$0.isWhitespace })))
            rest = rest[end.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
        self.open = open
    }

    /// The names of its tokens, in their order.
    package var tokens: [String] {
        pieces.compactMap { piece in
            if case .token(let name) = piece { name } else { nil }
        }
    }

    /// The first thing it must not hold: braces without their like, and numbers that nobody can
    /// follow to a fact, in whatever digits.
    package var problem: Problem? {
        if let open { return .brace(open) }
        for case .words(let words) in pieces {
            if let brace = words.firstRange(of: "}}") ?? words.firstRange(of: "{") {
                return .brace(String(words[brace.lowerBound...].prefix(20)))
            }
            if let place = words.firstIndex(where: \.isNumeral) {
                return .number(String(words[place...].prefix { $0.isNumeral || $0 == "." }))
            }
        }
        return nil
    }
}

extension Character {
    /// Whether it is a digit, of whatever script and width; 一 and 两 are words.
    fileprivate var isNumeral: Bool {
        unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
    }
}
