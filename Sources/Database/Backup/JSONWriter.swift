import Foundation

/// Writes JSON in one way only: no space, members in a given order, as few escapes as possible.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []

    /// A comma belongs before the next member or element.
    private var needsComma = false

    /// Writes an object, whose members the body writes.
    mutating func object(_ body: (inout JSONWriter) -> Void) {
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    /// Writes a member of an object.
    mutating func member(_ key: String, _ body: (inout JSONWriter) -> Void) {
        separate()
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
        body(&self)
        needsComma = true
    }

    /// Writes an array, each of whose elements the body writes.
    mutating func array<Element>(
        _ elements: [Element],
        _ body: (inout JSONWriter, Element) -> Void
    ) {
        bytes.append(UInt8(ascii: "["))
        needsComma = false
        for element in elements {
            separate()
            needsComma = false
            body(&self, element)
            needsComma = true
        }
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    /// Writes a value of the database; bytes are an object of one member, in Base64.
    mutating func value(_ value: SQLValue) {
        switch value {
        case .null: bytes += "null".utf8
        case .integer(let number): integer(number)
        case .text(let text): string(text)
        case .bytes(let value):
            bytes += #"{"base64":""#.utf8
            bytes += Data(value).base64EncodedData()
            bytes += #""}"#.utf8
        }
    }

    /// Writes a number.
    mutating func integer(_ number: Int64) {
        bytes += String(number).utf8
    }

    /// Writes a text: quotes, backslashes and control characters escaped, all else as it is.
    mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes += "\\u00".utf8
                bytes.append(byte < 0x10 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
                let low = byte & 0xF
                bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
            default:
                bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
    }
}
