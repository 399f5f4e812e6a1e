/// Reads JSON in the one form that `CanonicalWriter` writes, and refuses every other: what has
/// been read can be written again byte for byte.
///
/// The caller says which fields come, in their order. Nothing that is read makes it trap: sizes,
/// counts and depth are bounded, and every error says in which field and at which byte.
package struct CanonicalReader: Sendable {
    /// How deep containers may stand in each other in a value that is stepped over.
    private static let depthLimit = 32

    /// The whole text.
    package let bytes: [UInt8]
    /// Where reading goes on.
    package private(set) var offset = 0
    /// The field that is being read; empty before the first one.
    package private(set) var fieldName: [UInt8] = []
    private var needsComma = false

    /// Begins to read a text.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - limit: the most bytes that are taken.
    /// - Throws: `ReadingError` if the text is larger.
    package init(_ bytes: [UInt8], limit: Int) throws(ReadingError) {
        guard bytes.count <= limit else {
            throw ReadingError(.tooLarge(limit: limit), field: [], offset: limit)
        }
        self.bytes = bytes
    }

    /// Reads a whole text, after which nothing may come.
    package static func read<Value>(
        _ bytes: [UInt8],
        limit: Int,
        _ body: (inout CanonicalReader) throws(ReadingError) -> Value
    ) throws(ReadingError) -> Value {
        var reader = try CanonicalReader(bytes, limit: limit)
        let value = try body(&reader)
        guard reader.offset == bytes.count else { throw reader.fault(.trailingBytes) }
        return value
    }

    // MARK: - Containers

    /// Reads an object; the body reads its fields, all of them and in their order.
    package mutating func object<Value>(
        _ body: (inout CanonicalReader) throws(ReadingError) -> Value
    ) throws(ReadingError) -> Value {
        try open(UInt8(ascii: "{"))
        let value = try body(&self)
        let found = try peek()
        guard found != UInt8(ascii: ",") else { throw fault(.extraField) }
        try close(UInt8(ascii: "}"))
        return value
    }

    /// Reads the next field of an object, which must be this one.
    package mutating func field<Value>(
        _ name: StaticString,
        _ body: (inout CanonicalReader) throws(ReadingError) -> Value
    ) throws(ReadingError) -> Value {
        let outer = fieldName
        fieldName = [UInt8](ascii: name)
        guard try isNext(name) else { throw fault(.missingField) }
        try separate()
        offset += name.utf8CodeUnitCount + 3
        needsComma = false
        let value = try body(&self)
        fieldName = outer
        return value
    }

    /// Reads the next field of an object if it is this one.
    package mutating func fieldIfPresent<Value>(
        _ name: StaticString,
        _ body: (inout CanonicalReader) throws(ReadingError) -> Value
    ) throws(ReadingError) -> Value? {
        guard try isNext(name) else { return nil }
        return try field(name, body)
    }

    /// Steps over fields that are not known, up to the end of the object.
    package mutating func skipFields() throws(ReadingError) {
        while try peek() != UInt8(ascii: "}") { try skipField(depth: 0) }
    }

    /// Reads an array of at most so many values.
    package mutating func array<Element>(
        limit: Int,
        _ element: (inout CanonicalReader) throws(ReadingError) -> Element
    ) throws(ReadingError) -> [Element] {
        var elements: [Element] = []
        try open(UInt8(ascii: "["))
        while try peek() != UInt8(ascii: "]") {
            guard elements.count < limit else { throw fault(.tooMany(limit: limit)) }
            elements.append(try element(&self))
        }
        try close(UInt8(ascii: "]"))
        return elements
    }

    // MARK: - Values

    /// Reads a text and resolves its escapes.
    package mutating func text(limit: Int = .max) throws(ReadingError) -> [UInt8] {
        try quote()
        var text: [UInt8] = []
        while true {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return text
            case UInt8(ascii: "\\"): text.append(try escape())
            case 0..<0x20, 0x7F: throw unexpected()
            case 0x20..<0x7F:
                text.append(byte)
                offset += 1
            default:
                let length = UTF8Sequence.length(in: bytes, at: offset)
                guard length > 0 else { throw fault(.malformedUTF8) }
                text.append(contentsOf: bytes[offset..<(offset + length)])
                offset += length
            }
            guard text.count <= limit else { throw fault(.tooMany(limit: limit)) }
        }
    }

    /// Steps over a text that has no escapes.
    ///
    /// - Returns: where in `bytes` its characters stand.
    /// - Throws: `ReadingError` if there is no such text here.
    package mutating func plainText(limit: Int = .max) throws(ReadingError) -> Range<Int> {
        let count = try text(limit: limit).count
        let place = (offset - 1 - count)..<(offset - 1)
        guard bytes[place.lowerBound - 1] == UInt8(ascii: "\""),
            !bytes[place].contains(UInt8(ascii: "\\"))
        else { throw fault(.malformedEscape) }
        return place
    }

    /// Reads a decimal number in quotes.
    ///
    /// - Parameter digitLimit: the most digits that are taken.
    /// - Returns: where in `bytes` its digits stand.
    /// - Throws: `ReadingError` if there is no such number here.
    package mutating func decimal(digitLimit: Int) throws(ReadingError) -> Range<Int> {
        try quote()
        let start = offset
        while try isDigit(peek()) {
            offset += 1
            guard offset - start <= digitLimit else { throw fault(.tooMany(limit: digitLimit)) }
        }
        let digits = start..<offset
        guard try peek() == UInt8(ascii: "\"") else { throw unexpected() }
        offset += 1
        guard !digits.isEmpty, digits.count == 1 || bytes[start] != UInt8(ascii: "0") else {
            offset = start
            throw fault(.malformedNumber)
        }
        return digits
    }

    /// Reads a whole number that is not in quotes, of at most as many digits and below 2^31.
    package mutating func integer(digitLimit: Int = 9) throws(ReadingError) -> Int {
        try separate()
        let start = offset
        var value: Int64 = 0
        while offset < bytes.count, isDigit(bytes[offset]) {
            guard offset - start < digitLimit else { throw fault(.numberOutOfRange) }
            // Cannot overflow: what is beyond 2^31 has been refused.
            value = value &* 10 &+ Int64(bytes[offset] - UInt8(ascii: "0"))
            guard value <= Int64(Int32.max) else { throw fault(.numberOutOfRange) }
            offset += 1
        }
        let digits = bytes[start..<offset]
        guard let first = digits.first, digits.count == 1 || first != UInt8(ascii: "0") else {
            offset = start
            throw fault(.malformedNumber)
        }
        return Int(value)
    }

    /// Reads `true` or `false`.
    package mutating func boolean() throws(ReadingError) -> Bool {
        try separate()
        let isTrue = try peek() == UInt8(ascii: "t")
        try word(isTrue ? "true" : "false")
        return isTrue
    }

    /// Steps over one value of any kind.
    ///
    /// - Returns: where in `bytes` it stands.
    package mutating func skip() throws(ReadingError) -> Range<Int> {
        try skip(depth: 0)
    }

    /// Whether the next value, or the end of the array, begins with this byte.
    package func isNext(_ byte: UInt8) throws(ReadingError) -> Bool {
        let start = offset + (needsComma ? 1 : 0)
        guard start < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[start] == byte
    }

    /// An error at this place.
    package func fault(_ reason: ReadingError.Reason) -> ReadingError {
        ReadingError(reason, field: fieldName, offset: offset)
    }

    // MARK: - Steps

    private mutating func skip(depth: Int) throws(ReadingError) -> Range<Int> {
        guard depth < Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
        let start = offset + (needsComma ? 1 : 0)
        switch try peekPastComma() {
        case UInt8(ascii: "{"):
            try open(UInt8(ascii: "{"))
            while try peek() != UInt8(ascii: "}") { try skipField(depth: depth) }
            try close(UInt8(ascii: "}"))
        case UInt8(ascii: "["):
            try open(UInt8(ascii: "["))
            while try peek() != UInt8(ascii: "]") { _ = try skip(depth: depth + 1) }
            try close(UInt8(ascii: "]"))
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "t"), UInt8(ascii: "f"): _ = try boolean()
        case UInt8(ascii: "n"):
            try separate()
            try word("null")
        default: _ = try integer()
        }
        return start..<offset
    }

    private mutating func skipField(depth: Int) throws(ReadingError) {
        _ = try text()
        guard try peek() == UInt8(ascii: ":") else { throw unexpected() }
        offset += 1
        needsComma = false
        _ = try skip(depth: depth + 1)
    }

    private func peek() throws(ReadingError) -> UInt8 {
        guard offset < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[offset]
    }

    private func peekPastComma() throws(ReadingError) -> UInt8 {
        let start = offset + (needsComma ? 1 : 0)
        guard start < bytes.count else { throw fault(.unexpectedEnd) }
        return bytes[start]
    }

    private func unexpected() -> ReadingError {
        guard offset < bytes.count else { return fault(.unexpectedEnd) }
        return fault(.unexpectedByte(bytes[offset]))
    }

    private mutating func separate() throws(ReadingError) {
        if needsComma {
            guard try peek() == UInt8(ascii: ",") else { throw unexpected() }
            offset += 1
        }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) throws(ReadingError) {
        try separate()
        guard try peek() == bracket else { throw unexpected() }
        offset += 1
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) throws(ReadingError) {
        guard try peek() == bracket else { throw unexpected() }
        offset += 1
        needsComma = true
    }

    private mutating func quote() throws(ReadingError) {
        try separate()
        guard try peek() == UInt8(ascii: "\"") else { throw unexpected() }
        offset += 1
    }

    /// Whether `"name":` follows, after a comma where one is due.
    private func isNext(_ name: StaticString) throws(ReadingError) -> Bool {
        var place = offset
        if needsComma {
            guard try peek() == UInt8(ascii: ",") else { return false }
            place += 1
        }
        let count = name.utf8CodeUnitCount
        guard bytes.count - place >= count + 3, bytes[place] == UInt8(ascii: "\""),
            bytes[place + count + 1] == UInt8(ascii: "\""),
            bytes[place + count + 2] == UInt8(ascii: ":")
        else { return false }
        for index in 0..<count where bytes[place + 1 + index] != name.utf8Start[index] {
            return false
        }
        return true
    }

    private mutating func word(_ word: StaticString) throws(ReadingError) {
        for index in 0..<word.utf8CodeUnitCount {
            guard try peek() == word.utf8Start[index] else { throw unexpected() }
            offset += 1
        }
    }

    /// Reads an escape, if it is one that the writer writes.
    private mutating func escape() throws(ReadingError) -> UInt8 {
        var writer = CanonicalWriter()
        let start = offset
        for candidate: UInt8 in [0x22, 0x5C, 0x08, 0x09, 0x0A, 0x0C, 0x0D, 0x7F] + (0..<0x20) {
            writer.removeAll()
            writer.escaped(candidate)
            let end = start + writer.bytes.count
            guard end <= bytes.count, bytes[start..<end].elementsEqual(writer.bytes) else {
                continue
            }
            offset = end
            return candidate
        }
        throw fault(.malformedEscape)
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
