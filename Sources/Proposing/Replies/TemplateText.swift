import Civics

/// A text with facts named in braces, such as `您的建议{建议编号}已并入{候选项目}`.
///
/// Full-width braces count as well: that is what a Chinese keyboard writes.
package struct TemplateText: Hashable, Sendable {
    /// A piece of a text.
    enum Piece: Hashable, Sendable {
        /// Words as they are.
        case words(String)
        /// A fact to be filled in.
        case token(ReplyToken)
        /// Braces around something that is no fact we know.
        case unknown(String)
    }

    let pieces: [Piece]
    /// Whether a brace is opened or closed that has no partner.
    package let hasLoneBrace: Bool

    /// Reads a text.
    package init(_ text: String) {
        var pieces: [Piece] = []
        var isLone = false
        var rest = text[...]
        var words = ""
        while let first = rest.popFirst() {
            switch first {
            case "{", "｛":
                guard let end = rest.firstIndex(where: { "{｛}｝".contains($0) }),
                    "}｝".contains(rest[end])
                else {
                    isLone = true
                    words.append(first)
                    continue
                }
                if !words.isEmpty { pieces.append(.words(words)) }
                words = ""
                let name = ChineseText.cleanedLine(String(rest[..<end]))
                pieces.append(ReplyToken(rawValue: name).map(Piece.token) ?? .unknown(name))
                rest = rest[rest.index(after: end)...]
            case "}", "｝":
                isLone = true
                words.append(first)
            default:
                words.append(first)
            }
        }
        if !words.isEmpty { pieces.append(.words(words)) }
        self.pieces = pieces
        hasLoneBrace = isLone
    }

    /// The facts it names, each once, in the order of their first place.
    package var tokens: [ReplyToken] {
        var seen: Set<ReplyToken> = []
        return pieces.compactMap { piece in
            guard case .token(let token) = piece, seen.insert(token).inserted else { return nil }
            return token
        }
    }

    /// What stands in braces and is no fact we know.
    package var unknownNames: [String] {
        pieces.compactMap { piece in
            if case .unknown(let name) = piece { name } else { nil }
        }
    }

    /// The text with the facts in their places; a fact that is missing stays in its braces, where
    /// nobody overlooks it.
    package func filled(with facts: ReplyFacts) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .token(let token): facts[token] ?? token.written
            case .unknown(let name): "{\(name)}"
            }
        }.joined()
    }

    /// The facts it names that are not known.
    package func missing(in facts: ReplyFacts) -> [ReplyToken] {
        tokens.filter { facts[$0] == nil }
    }
}
