/// Cuts an SQL text into tokens, leaving out space and comments.
///
/// It knows the portable subset, not the dialects: no dollar quotes, no backslash escapes.
struct SQLScanner: IteratorProtocol {
    private let bytes: [UInt8]
    private var position = 0

    init(_ sql: String) {
        bytes = Array(sql.utf8)
    }

    /// The next token; nothing at the end.
    mutating func next() -> SQLToken? {
        skipSpaceAndComments()
        guard position < bytes.count else { return nil }
        let start = position
        let kind = scan(bytes[start])
        return SQLToken(kind: kind, range: start..<position)
    }

    /// The token as it stands in the text.
    func text(of token: SQLToken) -> String {
        String(decoding: bytes[token.range], as: UTF8.self)
    }

    /// Tells whether the token is this keyword, given in capitals, in any case.
    func isWord(_ token: SQLToken, _ keyword: StaticString) -> Bool {
        guard token.kind == .word, token.range.count == keyword.utf8CodeUnitCount else {
            return false
        }
        return keyword.withUTF8Buffer { letters in
            zip(letters, bytes[token.range]).allSatisfy { $0 == $1 & ~0x20 || $0 == $1 }
        }
    }

    private mutating func scan(_ first: UInt8) -> SQLToken.Kind {
        switch first {
        case UInt8(ascii: "'"):
            skipQuoted(until: first)
            return .string
        case UInt8(ascii: "\""), UInt8(ascii: "`"):
            skipQuoted(until: first)
            return .name
        case UInt8(ascii: "["):
            skipQuoted(until: UInt8(ascii: "]"))
            return .name
        case UInt8(ascii: "$"):
            position += 1
            let digits = position
            while position < bytes.count, isDigit(bytes[position]) { position += 1 }
            guard let number = Int(String(decoding: bytes[digits..<position], as: UTF8.self))
            else { return .symbol(first) }
            return .parameter(number)
        case _ where isDigit(first):
            while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
            return .number
        case _ where isWordByte(first):
            while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
            return .word
        default:
            position += 1
            return .symbol(first)
        }
    }

    private mutating func skipSpaceAndComments() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09...0x0D:
                position += 1
            case UInt8(ascii: "-") where follows(UInt8(ascii: "-")):
                while position < bytes.count, bytes[position] != 0x0A { position += 1 }
            case UInt8(ascii: "/") where follows(UInt8(ascii: "*")):
                position += 2
                while position < bytes.count {
                    if bytes[position] == UInt8(ascii: "*"), follows(UInt8(ascii: "/")) {
                        position += 2
                        break
                    }
                    position += 1
                }
            default:
                return
            }
        }
    }

    /// Passes a quoted piece; a doubled quote is two pieces in a row, which does no harm here.
    private mutating func skipQuoted(until quote: UInt8) {
        position += 1
        while position < bytes.count, bytes[position] != quote { position += 1 }
        position = min(position + 1, bytes.count)
    }

    private func follows(_ byte: UInt8) -> Bool {
        position + 1 < bytes.count && bytes[position + 1] == byte
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
            true
        default:
            false
        }
    }
}
