import Civics

/// A text of a bulletin with the numbers it names.
package struct BulletinNarrative: Hashable, Sendable {
    /// Words, or the name of a number.
    package enum Piece: Hashable, Sendable {
        case words(String)
        case token(BulletinToken)
    }

    /// Why a text cannot be read.
    package enum Fault: Error, Hashable, Sendable {
        /// Between the brackets stands the name of no number.
        case unknown(String)
        /// Two opening brackets without two that close.
        case open(String)
    }

    /// In their order.
    package let pieces: [Piece]

    /// Reads a text.
    package init(_ text: String) throws(Fault) {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstRange(of: "{{") {
            if open.lowerBound > rest.startIndex {
                pieces.append(.words(String(rest[..<open.lowerBound])))
            }
            let inner = rest[open.upperBound...]
            guard let close = inner.firstRange(of: "}}") else {
                throw .open(String(rest[open.lowerBound...].prefix(12)))
            }
            let name = ChineseText.cleanedLine(String(inner[..<close.lowerBound]))
            guard let token = BulletinToken(rawValue: name) else { throw .unknown(name) }
            pieces.append(.token(token))
            rest = inner[close.upperBound...]
        }
        if !rest.isEmpty { pieces.append(.words(String(rest))) }
        self.pieces = pieces
    }

    /// The text with the numbers in it.
    package func filled(_ values: [BulletinToken: String]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .token(let token): values[token] ?? "—"
            }
        }.joined()
    }

    /// The numbers it names, each once, in the order of the set.
    package var tokens: [BulletinToken] {
        BulletinToken.allCases.filter { pieces.contains(.token($0)) }
    }

    /// Numbers that were typed although the record has them: the same number with the same word
    /// after it.
    package func bareNumbers(_ values: [BulletinToken: String]) -> [BareNumber] {
        var found: [BareNumber] = []
        for case .words(let words) in pieces {
            var rest = words[...]
            while let start = rest.firstIndex(where: \.isASCIIDigit) {
                let number = rest[start...].prefix { $0.isASCIIDigit || $0 == "," || $0 == "." }
                rest = rest[number.endIndex...]
                let plain = number.filter { $0 != "," }
                for token in BulletinToken.allCases {
                    guard values[token]?.filter({ $0 != "," }) == plain,
                        let unit = token.units.first(where: rest.hasPrefix)
                    else { continue }
                    let bare = BareNumber(written: number + unit, token: token)
                    if !found.contains(where: { $0.written == bare.written }) { found.append(bare) }
                    break
                }
            }
        }
        return found
    }

    /// A number that was typed although the record has it.
    package struct BareNumber: Hashable, Sendable {
        /// As it was typed, with the word after it.
        package let written: String
        /// What would give it.
        package let token: BulletinToken

        /// Puts the two together.
        package init(written: String, token: BulletinToken) {
            self.written = written
            self.token = token
        }
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
