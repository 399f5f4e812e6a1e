/// A text of the catalogue, cut at its placeholders once.
struct Template: Sendable {
    /// Where a headline may break; never shown.
    static let clauseMark: Character = "｜"

    private enum Piece: Sendable {
        case text(String)
        case argument(Int)
    }

    private let pieces: [Piece]

    /// Cuts the text; a placeholder is replaced by its place among the names.
    init(_ text: Substring, names: [Substring]) {
        var pieces: [Piece] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            guard let index = names.firstIndex(of: name) else {
                preconditionFailure("scripts/embed checks that every placeholder has a name")
            }
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            pieces.append(.argument(index))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.text(String(rest))) }
        self.pieces = pieces
    }

    /// The text with its placeholders filled in a language.
    func filled(with arguments: [Message.Argument], in language: Language) -> String {
        var result = ""
        for piece in pieces {
            switch piece {
            case .text(let text): result += text
            case .argument(let index): result += arguments[index].printed(in: language)
            }
        }
        return result
    }
}

extension Message.Argument {
    /// As it stands in a sentence.
    fileprivate func printed(in language: Language) -> String {
        switch self {
        case .message(let message): Phrasebook(language).say(message)
        case .text(let text): text
        case .number(let value): grouped(String(value))
        case .plain(let value): String(value)
        }
    }

    /// The number that may choose a plural form.
    var magnitude: Int? {
        switch self {
        case .text, .message: nil
        case .number(let value), .plain(let value): value
        }
    }
}
