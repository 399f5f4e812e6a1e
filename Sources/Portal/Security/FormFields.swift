import Civics
import Hummingbird
import NIOCore

/// The fields of a form that was sent, as raw text: decoded, bounded, each at most once.
struct FormFields: Sendable {
    private let values: [String: String]

    /// The most bytes of a form without a file: two hundred answers are a long form, and so
    /// are a roll of deputies that was looked at, a list that was pasted and a table that goes along.
    static func mostBytes(at path: String) -> Int {
        switch path {
        case AddressPattern.replyBatch.rawValue, AddressPattern.bringRollIn.rawValue,
            AddressPattern.assignRollColumns.rawValue, AddressPattern.newList.rawValue:
            4 << 20
        case AddressPattern.bringUpperList.rawValue: 512 << 10
        case let path
        where path.hasPrefix("\(AddressPattern.delivery.rawValue)/")
            && path.hasSuffix("/plans/bring"):
            4 << 20
        case let path where path.hasPrefix("\(AddressPattern.consoleBulletins.rawValue)/"):
            1 << 20
        default: 64 << 10
        }
    }

    /// Reads a form, checks its token, and refuses fields it does not have.
    init(
        _ request: Request,
        _ context: some PageContext,
        fields: Set<String>
    ) async throws(PageError) {
        try await self.init(request, context) { fields.contains($0) }
    }

    /// The same where the names of the fields are not known beforehand.
    init(
        _ request: Request,
        _ context: some PageContext,
        allowing isField: (String) -> Bool
    ) async throws(PageError) {
        guard request.isForm else { throw .unreadable(.contentType) }
        let body = try await request.bytes(upTo: Self.mostBytes(at: request.path))
        try self.init(try Self.pairs(body), allowing: isField)
        guard
            FormToken.isValid(self[FormToken.field], path: request.path, context: context.anonymous)
        else { throw .formExpired }
    }

    /// The same where a form has a field for each of many things, and their names begin alike.
    init(
        _ request: Request,
        _ context: some PageContext,
        fields: Set<String>,
        prefixes: [String]
    ) async throws(PageError) {
        try await self.init(request, context) { name in
            fields.contains(name) || prefixes.contains(where: name.hasPrefix)
        }
    }

    /// Reads `a=1&b=2` with percent signs and plus signs.
    init(encoded: [UInt8], fields: Set<String>) throws(PageError) {
        try self.init(try Self.pairs(encoded), allowing: { fields.contains($0) })
    }

    /// Takes names and values, each name known and at most once.
    init(_ pairs: [(name: String, value: String)], fields: Set<String>) throws(PageError) {
        try self.init(pairs, allowing: { fields.contains($0) })
    }

    private init(
        _ pairs: [(name: String, value: String)],
        allowing isField: (String) -> Bool
    ) throws(PageError) {
        var values: [String: String] = [:]
        for (name, value) in pairs {
            guard isField(name) || name == FormToken.field else {
                throw .unreadable(.unknownField(String(name.prefix(40))))
            }
            guard values.updateValue(value, forKey: name) == nil else {
                throw .unreadable(.fieldTwice(name))
            }
        }
        self.values = values
    }

    /// Names and values in the order they were sent.
    static func pairs(_ encoded: [UInt8]) throws(PageError) -> [(name: String, value: String)] {
        var pairs: [(String, String)] = []
        for pair in encoded.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            guard let name = PercentText.decode(halves[0]),
                let value = PercentText.decode(halves.count > 1 ? halves[1] : [])
            else { throw .unreadable(.encoding) }
            pairs.append((name, value))
        }
        return pairs
    }

    /// The names of the fields that were sent, sorted.
    var names: [String] { values.keys.sorted() }

    /// The value of a field; empty when it was not sent.
    subscript(name: String) -> String { values[name] ?? "" }

    /// What follows a prefix in the names that were sent, in the order of their characters.
    func names(after prefix: String) -> [String] {
        names.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    }
}

/// Text in an address or a form: percent signs, and plus for a blank.
enum PercentText {
    /// The text; nil for a broken percent sign, bytes that are no UTF-8, or a NUL, which no
    /// keyboard writes and no store takes.
    static func decode(_ encoded: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var index = encoded.startIndex
        while index != encoded.endIndex {
            let byte = encoded[index]
            encoded.formIndex(after: &index)
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard index != encoded.endIndex, let high = hexValue(encoded[index]) else {
                    return nil
                }
                encoded.formIndex(after: &index)
                guard index != encoded.endIndex, let low = hexValue(encoded[index]) else {
                    return nil
                }
                encoded.formIndex(after: &index)
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        guard !bytes.contains(0) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }

    /// A text as a value of an address: all but letters, digits, `-`, `.`, `_` and `~` in percent.
    static func encode(_ text: String) -> String {
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"):
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return encoded
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}

extension Request {
    /// Whether the body is that of a form without files.
    var isForm: Bool {
        headers[.contentType]?.hasPrefix("application/x-www-form-urlencoded") == true
    }

    /// The path as it was asked for, without the query.
    var path: String { uri.path }

    /// The whole body; more bytes than allowed is an error, never an allocation.
    ///
    /// What is too much, but not by far, is read and dropped: a browser that is still sending does
    /// not look at the answer.
    func bytes(upTo limit: Int) async throws(PageError) -> [UInt8] {
        let declared = headers[.contentLength].flatMap { Int($0) } ?? .max
        var bytes: [UInt8] = []
        var isTooLarge = false
        do {
            for try await part in body {
                if !isTooLarge, bytes.count + part.readableBytes <= limit {
                    bytes.append(contentsOf: part.readableBytesView)
                    continue
                }
                guard declared <= Self.mostReadBytes else { throw PageError.tooLarge(limit: limit) }
                (isTooLarge, bytes) = (true, [])
            }
        } catch let error as PageError {
            throw error
        } catch {
            // The sender went away in the middle; nobody is left to read the answer.
            throw .unreadable(.multipart)
        }
        guard !isTooLarge else { throw .tooLarge(limit: limit) }
        return bytes
    }

    /// The largest body that is read to its end though it is too large: a few pictures of a good
    /// camera.
    private static let mostReadBytes = 128 << 20

    /// The value of a query parameter, decoded; nil when it is not there.
    func query(_ name: String) throws(PageError) -> String? {
        guard let query = uri.query else { return nil }
        for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            guard PercentText.decode(halves[0]) == name else { continue }
            guard let value = PercentText.decode(halves.count > 1 ? Array(halves[1]) : []) else {
                throw .unreadable(.parameter(name))
            }
            return value
        }
        return nil
    }
}
