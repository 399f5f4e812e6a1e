/// How text becomes bytes between tags and between quotation marks.
enum Escaping {
    /// Between tags: `&`, `<`, `>`.
    static func appendText(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        append(text, to: &bytes, escapingQuotes: false)
    }

    /// Between quotation marks: also `"` and `'`.
    static func appendAttribute(_ text: some StringProtocol, to bytes: inout [UInt8]) {
        append(text, to: &bytes, escapingQuotes: true)
    }

    private static func append(
        _ text: some StringProtocol,
        to bytes: inout [UInt8],
        escapingQuotes: Bool
    ) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): bytes.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): bytes.append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\"") where escapingQuotes: bytes.append(contentsOf: "&quot;".utf8)
            case UInt8(ascii: "'") where escapingQuotes: bytes.append(contentsOf: "&#39;".utf8)
            // Control characters may stand in neither HTML nor XML.
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: continue
            default: bytes.append(byte)
            }
        }
    }
}
