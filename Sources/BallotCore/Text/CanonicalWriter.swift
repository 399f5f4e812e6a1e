/// Writes JSON in the one form that is hashed and signed: no spaces, raw UTF-8, fields in the
/// order they are given.
package struct CanonicalWriter: Sendable {
    /// What has been written.
    package private(set) var bytes: [UInt8] = []
    private var needsComma = false

    /// Begins with nothing.
    package init() {}

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        needsComma = false
    }

    /// Writes an object, whose fields are written by `field`.
    package mutating func object(_ fields: (inout CanonicalWriter) -> Void) {
        container(UInt8(ascii: "{"), UInt8(ascii: "}"), fields)
    }

    /// Writes an array.
    package mutating func array(_ values: (inout CanonicalWriter) -> Void) {
        container(UInt8(ascii: "["), UInt8(ascii: "]"), values)
    }

    /// Writes a field of an object; the name is plain ASCII.
    package mutating func field(
        _ name: StaticString,
        _ value: (inout CanonicalWriter) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for index in 0..<name.utf8CodeUnitCount { bytes.append(name.utf8Start[index]) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        value(&self)
    }

    /// Writes a field whose value is a text.
    package mutating func field(_ name: StaticString, text: [UInt8]) {
        field(name) { $0.text(text) }
    }

    /// Writes a text of UTF-8; only the quote, the backslash and controls are escaped.
    package mutating func text(_ text: [UInt8]) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        for byte in text { escaped(byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a text that needs no escapes, such as a decimal number, with one copy.
    package mutating func plain(_ text: some Sequence<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a number, not in quotes.
    package mutating func integer(_ value: Int) {
        separate()
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        var magnitude = value.magnitude
        var digits: [UInt8] = []
        repeat {
            digits.append(UInt8(ascii: "0") + UInt8(magnitude % 10))
            magnitude /= 10
        } while magnitude > 0
        bytes.append(contentsOf: digits.reversed())
    }

    /// Writes `true` or `false`.
    package mutating func boolean(_ value: Bool) {
        separate()
        append(value ? "true" : "false")
    }

    /// Writes bytes that are JSON already.
    package mutating func raw(_ value: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: value)
    }

    /// Writes fields that are JSON already.
    mutating func rawFields(_ fields: some Sequence<UInt8>) {
        separate()
        bytes.append(contentsOf: fields)
    }

    // MARK: - Bytes

    private mutating func container(
        _ opening: UInt8,
        _ closing: UInt8,
        _ content: (inout CanonicalWriter) -> Void
    ) {
        separate()
        bytes.append(opening)
        needsComma = false
        content(&self)
        bytes.append(closing)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func append(_ text: StaticString) {
        for index in 0..<text.utf8CodeUnitCount { bytes.append(text.utf8Start[index]) }
    }

    mutating func escaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x08: append("\\b")
        case 0x09: append("\\t")
        case 0x0A: append("\\n")
        case 0x0C: append("\\f")
        case 0x0D: append("\\r")
        case 0..<0x20, 0x7F:
            append("\\u00")
            bytes.append(contentsOf: Hexadecimal.text([byte]))
        default: bytes.append(byte)
        }
    }
}
