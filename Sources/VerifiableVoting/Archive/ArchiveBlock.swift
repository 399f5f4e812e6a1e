import BallotCore

/// The block of 512 bytes before each record: its name, its size and the archive's moment, in the
/// one form of tar that belenios-tool writes (without the mark `ustar`, and without blocks at the
/// end of the file).
package struct ArchiveBlock: Hashable, Sendable {
    /// The bytes of a block; records are filled up with zeros to whole blocks.
    package static let byteCount = 512
    private static let nameBytes = 100
    private static let sizePlace = 124
    private static let timestampPlace = 136
    private static let checksumPlace = 148
    private static let kindPlace = 156
    private static let octalDigits = 11

    /// What the record is called.
    package let name: RecordName
    /// The bytes of the record.
    package let size: Int
    /// The moment of the archive, in seconds since 1970.
    package let timestamp: Int

    /// Makes a block.
    package init(name: RecordName, size: Int, timestamp: Int) {
        self.name = name
        self.size = size
        self.timestamp = timestamp
    }

    /// Where a block is not as it would have been written.
    struct Fault: Error, Hashable {
        /// The place of the first byte that differs.
        let offset: Int
    }

    /// Reads a block.
    ///
    /// - Throws: `Fault` unless writing it again gives the same bytes.
    init(_ bytes: [UInt8]) throws(Fault) {
        let nameEnd = bytes.firstIndex(of: 0) ?? bytes.count
        guard bytes.count == Self.byteCount, nameEnd < Self.nameBytes,
            let name = RecordName(Array(bytes[..<nameEnd]))
        else { throw Fault(offset: 0) }
        guard let size = Self.octal(bytes, at: Self.sizePlace) else {
            throw Fault(offset: Self.sizePlace)
        }
        guard let timestamp = Self.octal(bytes, at: Self.timestampPlace) else {
            throw Fault(offset: Self.timestampPlace)
        }
        self.init(name: name, size: size, timestamp: timestamp)
        let written = self.bytes
        if let difference = bytes.indices.first(where: { bytes[$0] != written[$0] }) {
            throw Fault(offset: difference)
        }
    }

    /// The block.
    package var bytes: [UInt8] {
        var block = [UInt8](repeating: 0, count: Self.byteCount)
        func write(_ text: [UInt8], at place: Int) {
            block.replaceSubrange(place..<(place + text.count), with: text)
        }
        write(name.bytes, at: 0)
        write([UInt8](ascii: "0000644"), at: Self.nameBytes)
        write([UInt8](ascii: "0000000"), at: Self.nameBytes + 8)
        write([UInt8](ascii: "0000000"), at: Self.nameBytes + 16)
        write(Self.digits(size, count: Self.octalDigits), at: Self.sizePlace)
        write(Self.digits(timestamp, count: Self.octalDigits), at: Self.timestampPlace)
        write([UInt8](repeating: UInt8(ascii: " "), count: 8), at: Self.checksumPlace)
        write([UInt8](ascii: "0"), at: Self.kindPlace)
        let sum = block.reduce(0) { $0 + Int($1) }
        write(Self.digits(sum, count: 6) + [0, UInt8(ascii: " ")], at: Self.checksumPlace)
        return block
    }

    /// How many zeros follow the record.
    package var paddingCount: Int { Self.paddingCount(after: size) }

    /// How many zeros follow a record of this size.
    static func paddingCount(after size: Int) -> Int {
        (byteCount - size % byteCount) % byteCount
    }

    private static func digits(_ value: Int, count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(ascii: "0") + UInt8(value >> (3 * $0) & 7) }
    }

    private static func octal(_ bytes: [UInt8], at place: Int) -> Int? {
        var value = 0
        for digit in bytes[place..<(place + octalDigits)] {
            guard (0x30...0x37).contains(digit) else { return nil }
            value = value << 3 | Int(digit - 0x30)
        }
        return value
    }
}
