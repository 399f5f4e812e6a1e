package import BallotCore

/// The first record of an archive: its version and the moment that all records carry.
///
/// `{"version":1,"timestamp":"1795424163"}`. Some releases of belenios-tool, depending on how they
/// were built, write the moment without quotes; it is read, and written as it was.
package struct ArchiveHeader: Hashable, Sendable {
    /// How the moment is written in JSON.
    package enum TimestampKind: Hashable, Sendable {
        /// In quotes, as all releases can read it.
        case text
        /// As a number.
        case number
    }

    /// The version of the file form that is known here.
    package static let knownVersion = 1
    /// The most seconds that a block of the file can name: eleven octal digits.
    private static let timestampLimit = 1 << 33

    /// The version of the file form.
    package let version: Int
    /// The moment in seconds since 1970, UTC; no event has another.
    package let timestamp: Int
    /// How the moment is written.
    package let kind: TimestampKind

    /// Makes a header in the form that all releases read.
    ///
    /// - Parameter timestamp: seconds since 1970, UTC, at least 0.
    package init(timestamp: Int) {
        precondition((0..<Self.timestampLimit).contains(timestamp), "eleven octal digits")
        self.init(version: Self.knownVersion, timestamp: timestamp, kind: .text)
    }

    private init(version: Int, timestamp: Int, kind: TimestampKind) {
        self.version = version
        self.timestamp = timestamp
        self.kind = kind
    }

    /// Reads a header.
    ///
    /// - Throws: `ReadingError`; `invalidValue` for a moment of another kind or size.
    package init(_ bytes: [UInt8]) throws(ReadingError) {
        let (quoted, kind) = Self.quoted(bytes)
        self = try CanonicalReader.record(quoted) { reader throws(ReadingError) in
            let version = try reader.count("version")
            return try reader.field("timestamp") { reader throws(ReadingError) in
                guard try reader.isNext(UInt8(ascii: "\"")) else {
                    throw reader.fault(.invalidValue)
                }
                let place = try reader.decimal(digitLimit: 11)
                let digits = String(decoding: reader.bytes[place], as: UTF8.self)
                guard let timestamp = Int(digits), timestamp < Self.timestampLimit else {
                    throw ReadingError(
                        .numberOutOfRange,
                        field: reader.fieldName,
                        offset: place.lowerBound
                    )
                }
                return ArchiveHeader(version: version, timestamp: timestamp, kind: kind)
            }
        }
    }

    /// The header in JSON.
    package var bytes: [UInt8] {
        CanonicalWriter.record { writer in
            writer.count("version", version)
            writer.field("timestamp") { writer in
                switch kind {
                case .text: writer.plain(String(timestamp).utf8)
                case .number: writer.integer(timestamp)
                }
            }
        }
    }

    /// Puts a moment that is written as a number in quotes, so that it can be as long as it is.
    private static func quoted(_ bytes: [UInt8]) -> ([UInt8], TimestampKind) {
        let name = [UInt8](ascii: ",\"timestamp\":")
        guard let start = bytes.firstRange(of: name)?.upperBound, bytes.last == UInt8(ascii: "}")
        else { return (bytes, .text) }
        let digits = bytes[start..<(bytes.count - 1)]
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return (bytes, .text)
        }
        let quote = [UInt8](ascii: "\"")
        return (bytes[..<start] + quote + digits + quote + [UInt8(ascii: "}")], .number)
    }
}
