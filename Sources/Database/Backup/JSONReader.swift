import Foundation

/// Reads back what ``JSONWriter`` wrote, and nothing else: a backup is no place for variants.
///
/// Every function answers nothing where the bytes are something else.
struct JSONReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    /// The next byte, left where it is.
    var peek: UInt8? { isAtEnd ? nil : bytes[position] }

    /// Passes this text, if it comes next.
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.endIndex - position >= count,
            text.withUTF8Buffer({ bytes[position..<position + count].elementsEqual($0) })
        else { return false }
        position += count
        return true
    }

    /// Reads a key whose opening quote was passed, with its colon.
    mutating func restOfKey() -> String? {
        position -= 1
        guard let key = string(), take(":") else { return nil }
        return key
    }

    /// Reads an array, each of whose elements the body reads.
    mutating func array<Element>(
        _ body: (inout JSONReader) -> Element?
    ) -> [Element]? {
        guard take("[") else { return nil }
        var elements: [Element] = []
        if take("]") { return elements }
        repeat {
            guard let element = body(&self) else { return nil }
            elements.append(element)
        } while take(",")
        return take("]") ? elements : nil
    }

    /// Reads a value of the database.
    mutating func value() -> SQLValue? {
        switch peek {
        case UInt8(ascii: "n"):
            return take("null") ? .null : nil
        case UInt8(ascii: "\""):
            return string().map { .text($0) }
        case UInt8(ascii: "{"):
            guard take(#"{"base64":"#), let text = string(), take("}"),
                let data = Data(base64Encoded: text)
            else { return nil }
            return .bytes([UInt8](data))
        default:
            return integer().map { .integer($0) }
        }
    }

    /// Reads a number.
    mutating func integer() -> Int64? {
        let start = position
        while let byte = peek,
            byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        {
            position += 1
        }
        return Int64(String(decoding: bytes[start..<position], as: UTF8.self))
    }

    /// Reads a text.
    mutating func string() -> String? {
        guard take("\"") else { return nil }
        var text: [UInt8] = []
        while true {
            let start = position
            while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\""),
                bytes[position] != UInt8(ascii: "\\")
            {
                position += 1
            }
            text += bytes[start..<position]
            if take("\"") { return String(validating: text, as: UTF8.self) }
            guard let byte = escaped() else { return nil }
            text.append(byte)
        }
    }

    private mutating func escaped() -> UInt8? {
        if take(#"\""#) { return UInt8(ascii: "\"") }
        if take(#"\\"#) { return UInt8(ascii: "\\") }
        guard take(#"\u00"#), bytes.endIndex - position >= 2 else { return nil }
        let digits = String(decoding: bytes[position..<position + 2], as: UTF8.self)
        position += 2
        return UInt8(digits, radix: 16)
    }
}
