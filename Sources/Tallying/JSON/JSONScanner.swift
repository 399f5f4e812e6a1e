/// Reads JSON strictly (RFC 8259): UTF-8 only, no byte order mark, no duplicate keys, nothing
/// after the value, limits on size and depth.
struct JSONScanner {
    private let bytes: [UInt8]
    private let limits: ReadingLimits
    private var at = 0
    private var nodes: [JSONNode] = []

    /// Scans a whole text.
    ///
    /// - Throws: `RecordError` with the place and, inside containers, the path.
    static func scan(_ bytes: [UInt8], limits: ReadingLimits) throws(RecordError) -> JSONDocument {
        guard bytes.count <= limits.bytes else {
            throw RecordError(
                .tooLarge(bytes: bytes.count, limit: limits.bytes),
                at: TextPosition(line: 1, column: 1)
            )
        }
        var scanner = JSONScanner(bytes: bytes, limits: limits)
        try scanner.value(depth: 0)
        scanner.skipSpace()
        guard scanner.at == bytes.count else { throw scanner.fault(.trailingContent) }
        return JSONDocument(bytes: bytes, nodes: scanner.nodes)
    }

    private init(bytes: [UInt8], limits: ReadingLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    // MARK: - Values

    private mutating func value(depth: Int) throws(RecordError) {
        skipSpace()
        switch try peek() {
        case UInt8(ascii: "{"): try object(depth: depth + 1)
        case UInt8(ascii: "["): try array(depth: depth + 1)
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try word("true", kind: .boolean, isSpecial: true)
        case UInt8(ascii: "f"): try word("false", kind: .boolean, isSpecial: false)
        case UInt8(ascii: "n"): try word("null", kind: .null, isSpecial: false)
        case let byte: throw fault(.unexpectedByte(byte))
        }
    }

    private mutating func object(depth: Int) throws(RecordError) {
        let node = try open(.object, depth: depth)
        skipSpace()
        guard try peek() != UInt8(ascii: "}") else { return close(node) }
        var keys = KeySet()
        while true {
            skipSpace()
            try expect(UInt8(ascii: "\""))
            let start = at
            let keyNode = nodes.count
            try string()
            let key = text(of: keyNode)
            guard keys.insert(ExactText(key)) else {
                throw fault(.duplicateKey(key), at: start).inside(.key(key))
            }
            do throws(RecordError) {
                skipSpace()
                try expect(UInt8(ascii: ":"))
                at += 1
                try value(depth: depth)
            } catch {
                throw error.inside(.key(key))
            }
            guard try hasAnother(before: UInt8(ascii: "}")) else { return close(node) }
        }
    }

    private mutating func array(depth: Int) throws(RecordError) {
        let node = try open(.array, depth: depth)
        skipSpace()
        guard try peek() != UInt8(ascii: "]") else { return close(node) }
        var index = 0
        while true {
            do throws(RecordError) {
                try value(depth: depth)
            } catch {
                throw error.inside(.index(index))
            }
            index += 1
            guard try hasAnother(before: UInt8(ascii: "]")) else { return close(node) }
        }
    }

    private mutating func word(
        _ word: StaticString,
        kind: JSONKind,
        isSpecial: Bool
    ) throws(RecordError) {
        let start = at
        for offset in 0..<word.utf8CodeUnitCount {
            try expect(word.utf8Start[offset])
            at += 1
        }
        append(kind, from: start, to: at, isSpecial: isSpecial)
    }

    private mutating func number() throws(RecordError) {
        let start = at
        if bytes[at] == UInt8(ascii: "-") { at += 1 }
        let first = at
        try digits(from: start)
        guard bytes[first] != UInt8(ascii: "0") || at == first + 1 else {
            throw fault(.malformedNumber, at: start)
        }
        var isSpecial = false
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            isSpecial = true
            at += 1
            try digits(from: start)
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            isSpecial = true
            at += 1
            if at < bytes.count, [UInt8(ascii: "+"), UInt8(ascii: "-")].contains(bytes[at]) {
                at += 1
            }
            try digits(from: start)
        }
        append(.number, from: start, to: at, isSpecial: isSpecial)
    }

    private mutating func digits(from start: Int) throws(RecordError) {
        let first = at
        while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) {
            at += 1
        }
        guard at > first else { throw fault(.malformedNumber, at: start) }
    }

    // MARK: - Strings

    private mutating func string() throws(RecordError) {
        at += 1
        let start = at
        var isSpecial = false
        while true {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                append(.string, from: start, to: at, isSpecial: isSpecial)
                at += 1
                return
            case UInt8(ascii: "\\"):
                isSpecial = true
                try escape()
            case 0..<0x20:
                throw fault(.controlCharacter(byte))
            case 0x20..<0x80:
                at += 1
            default:
                guard let length = UTF8Sequence.length(in: bytes, at: at) else {
                    throw fault(.malformedUTF8)
                }
                at += length
            }
        }
    }

    private mutating func escape() throws(RecordError) {
        let start = at
        at += 1
        let letter = try peek()
        at += 1
        guard letter == UInt8(ascii: "u") else {
            guard JSONEscapes.byte(for: letter) != nil else {
                throw fault(.malformedEscape, at: start)
            }
            return
        }
        let unit = try hexadecimal(escape: start)
        guard UTF16.isLeadSurrogate(unit) else {
            guard !UTF16.isTrailSurrogate(unit) else { throw fault(.malformedEscape, at: start) }
            return
        }
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
            bytes[at + 1] == UInt8(ascii: "u")
        else { throw fault(.malformedEscape, at: start) }
        at += 2
        guard UTF16.isTrailSurrogate(try hexadecimal(escape: start)) else {
            throw fault(.malformedEscape, at: start)
        }
    }

    private mutating func hexadecimal(escape start: Int) throws(RecordError) -> UInt16 {
        let end = min(at + 4, bytes.count)
        guard let unit = JSONEscapes.unit(bytes[at..<end]) else {
            throw fault(.malformedEscape, at: start)
        }
        at = end
        return unit
    }

    private func text(of node: Int) -> String {
        let content = bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
        guard nodes[node].isSpecial else { return String(decoding: content, as: UTF8.self) }
        return JSONEscapes.resolved(content)
    }

    // MARK: - Steps

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            default: return
            }
        }
    }

    private func peek() throws(RecordError) -> UInt8 {
        guard at < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[at]
    }

    private func expect(_ wanted: UInt8) throws(RecordError) {
        let found = try peek()
        guard found == wanted else { throw fault(.unexpectedByte(found)) }
    }

    /// Steps over the comma before another member, or stops at the bracket that ends them.
    private mutating func hasAnother(before bracket: UInt8) throws(RecordError) -> Bool {
        skipSpace()
        guard try peek() != bracket else { return false }
        try expect(UInt8(ascii: ","))
        at += 1
        return true
    }

    private mutating func open(_ kind: JSONKind, depth: Int) throws(RecordError) -> Int {
        guard depth <= limits.depth else { throw fault(.tooDeep(limit: limits.depth)) }
        let node = nodes.count
        append(kind, from: at, to: at, isSpecial: false)
        at += 1
        return node
    }

    private mutating func close(_ node: Int) {
        at += 1
        nodes[node].end = UInt32(at)
        nodes[node].next = UInt32(nodes.count)
    }

    private mutating func append(_ kind: JSONKind, from start: Int, to end: Int, isSpecial: Bool) {
        nodes.append(
            JSONNode(
                start: UInt32(start),
                end: UInt32(end),
                next: UInt32(nodes.count + 1),
                kind: kind,
                isSpecial: isSpecial
            )
        )
    }

    private func fault(_ reason: RecordError.Reason, at offset: Int? = nil) -> RecordError {
        RecordError(reason, at: TextPosition(offset: offset ?? at, in: bytes))
    }
}
