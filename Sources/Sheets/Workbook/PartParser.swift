/// Reads the XML of one part, within limits, and feeds it to a handler.
///
/// As much of XML 1.0 as workbooks use: elements, attributes, text, CDATA, the five entities and
/// character references; comments and processing instructions are passed over. Document types are
/// refused, so there is nothing to expand and nothing to fetch. Foundation's parser is not used: a
/// processing instruction without content (`<?a?>`) ends the program in it (Swift 6.3 on Linux).
struct PartParser<Handler: PartHandler> {
    private let bytes: [UInt8]
    private let part: String
    private let limits: WorkbookLimits
    private var handler: Handler
    private var index = 0
    private var open: [ArraySlice<UInt8>] = []
    private var elementCount = 0

    /// Feeds a part to its handler and gives the handler back.
    ///
    /// - Throws: `WorkbookError.notUTF8`, `.documentType`, `.brokenXML`, `.tooDeep`,
    ///   `.tooManyElements`, and what the handler throws.
    /// - Complexity: linear in the bytes.
    static func parse(
        _ bytes: [UInt8],
        of part: String,
        limits: WorkbookLimits,
        into handler: Handler
    ) throws(WorkbookError) -> Handler {
        guard !bytes.contains(0), UTF8Scan(bytes, from: 0).firstInvalid == nil else {
            throw .notUTF8(part: part)
        }
        var parser = PartParser(bytes: bytes, part: part, limits: limits, handler: handler)
        try parser.run()
        return parser.handler
    }

    private init(bytes: [UInt8], part: String, limits: WorkbookLimits, handler: Handler) {
        self.bytes = bytes
        self.part = part
        self.limits = limits
        self.handler = handler
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
    }

    private mutating func run() throws(WorkbookError) {
        try declaration()
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") {
                try text()
            } else if skips("<!--") {
                try skip(behind: "-->")
            } else if skips("<![CDATA[") {
                let start = index
                try skip(behind: "]]>")
                guard !open.isEmpty else { throw broken }
                try handler.take(string(bytes[start..<(index - 3)]))
            } else if skips("<?") {
                try skip(behind: "?>")
            } else if skips("<!") {
                throw .documentType(part: part)
            } else if skips("</") {
                try endTag()
            } else {
                index += 1
                try beginTag()
            }
        }
        guard open.isEmpty, elementCount > 0 else { throw broken }
    }

    /// Refuses encodings but UTF-8 where the first line names one.
    private mutating func declaration() throws(WorkbookError) {
        guard skips("<?xml ") else { return }
        let start = index
        try skip(behind: "?>")
        let text = string(bytes[start..<(index - 2)]).lowercased()
        guard !text.contains("encoding") || text.contains("utf-8") || text.contains("us-ascii")
        else { throw .notUTF8(part: part) }
    }
}

// MARK: - Elements

extension PartParser {
    private mutating func beginTag() throws(WorkbookError) {
        let name = try self.name()
        // Only one element has no other around it.
        guard !open.isEmpty || elementCount == 0 else { throw broken }
        elementCount += 1
        guard open.count < limits.depth else { throw .tooDeep(limit: limits.depth, part: part) }
        guard elementCount <= limits.elements else {
            throw .tooManyElements(limit: limits.elements, part: part)
        }
        var attributes: [String: String] = [:]
        while true {
            let hadBlank = skipBlanks()
            if skips(">") {
                open.append(name)
                return try handler.begin(local(name), PartAttributes(attributes))
            }
            if skips("/>") {
                try handler.begin(local(name), PartAttributes(attributes))
                return try handler.end(local(name))
            }
            guard hadBlank else { throw broken }
            let key = string(try self.name())
            let value = try attributeValue()
            guard attributes.updateValue(value, forKey: key) == nil else { throw broken }
        }
    }

    private mutating func endTag() throws(WorkbookError) {
        let name = try self.name()
        skipBlanks()
        guard skips(">"), let last = open.popLast(), last == name else { throw broken }
        try handler.end(local(name))
    }

    private mutating func attributeValue() throws(WorkbookError) -> String {
        skipBlanks()
        guard skips("=") else { throw broken }
        skipBlanks()
        guard index < bytes.count else { throw broken }
        let quote = bytes[index]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw broken }
        index += 1
        let start = index
        while index < bytes.count, bytes[index] != quote, bytes[index] != UInt8(ascii: "<") {
            index += 1
        }
        guard index < bytes.count, bytes[index] == quote else { throw broken }
        let value = try unescaped(bytes[start..<index])
        index += 1
        return value
    }

    /// A name; only what separates names from the rest matters here.
    private mutating func name() throws(WorkbookError) -> ArraySlice<UInt8> {
        let start = index
        while index < bytes.count, Self.isName(bytes[index]) { index += 1 }
        guard index > start else { throw broken }
        return bytes[start..<index]
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "_"),
            UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...:
            true
        default: false
        }
    }

    /// The name behind its prefix.
    private func local(_ name: ArraySlice<UInt8>) -> String {
        guard let colon = name.lastIndex(of: UInt8(ascii: ":")) else { return string(name) }
        return string(name[(colon + 1)...])
    }
}

// MARK: - Text

extension PartParser {
    private mutating func text() throws(WorkbookError) {
        let start = index
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        if open.isEmpty {
            guard bytes[start..<index].allSatisfy(Self.isBlank) else { throw broken }
        } else {
            try handler.take(try unescaped(bytes[start..<index]))
        }
    }

    /// Reads references, and a line end of CR LF or CR as the LF it stands for (XML 1.0 §2.11).
    private mutating func unescaped(_ raw: ArraySlice<UInt8>) throws(WorkbookError) -> String {
        let special = [UInt8(ascii: "&"), UInt8(ascii: "\r")]
        guard raw.contains(where: { special.contains($0) }) else { return string(raw) }
        var plain: [UInt8] = []
        var place = raw.startIndex
        while place < raw.endIndex {
            let byte = raw[place]
            place += 1
            if byte == UInt8(ascii: "\r") {
                if place == raw.endIndex || raw[place] != UInt8(ascii: "\n") { plain.append(0x0A) }
            } else if byte == UInt8(ascii: "&") {
                let reference = raw[place...].prefix(12)
                guard let end = reference.firstIndex(of: UInt8(ascii: ";")),
                    let scalar = Self.scalar(string(raw[place..<end]))
                else { throw broken }
                plain += Array(String(Character(scalar)).utf8)
                place = end + 1
            } else {
                plain.append(byte)
            }
        }
        return string(plain[...])
    }

    private static func scalar(_ reference: String) -> Unicode.Scalar? {
        switch reference {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        guard reference.hasPrefix("#") else { return nil }
        let isHex = reference.hasPrefix("#x")
        let digits = reference.dropFirst(isHex ? 2 : 1)
        guard let value = UInt32(digits, radix: isHex ? 16 : 10), value > 0 else { return nil }
        return Unicode.Scalar(value)
    }

    private func string(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }
}

// MARK: - Going on

extension PartParser {
    /// Goes past a sign if it stands here.
    private mutating func skips(_ sign: StaticString) -> Bool {
        let count = sign.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[index + offset] != sign.utf8Start[offset] {
            return false
        }
        index += count
        return true
    }

    /// Goes on to behind the next such sign.
    private mutating func skip(behind sign: StaticString) throws(WorkbookError) {
        while index < bytes.count {
            if skips(sign) { return }
            index += 1
        }
        throw broken
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = index
        while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
        return index > start
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// The error at this place, in lines and columns of bytes.
    private var broken: WorkbookError {
        let before = bytes[..<index]
        let line = before.count { $0 == 0x0A } + 1
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return .brokenXML(part: part, line: line, column: index - lineStart + 1)
    }
}
