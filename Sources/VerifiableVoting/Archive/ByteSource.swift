/// Bytes that can be read at any place, by several readers at once.
package protocol ByteSource: Sendable {
    /// How many there are.
    var count: Int { get }

    /// Reads so many bytes from a place on; they must all be there.
    func read(at offset: Int, count: Int) throws(SourceError) -> [UInt8]
}

/// The system could not give what a source has promised.
package struct SourceError: Error, Hashable, Sendable {
    /// The system's number for the reason; 0 if bytes that were there are gone.
    package let code: Int32

    /// Makes an error.
    package init(code: Int32) {
        self.code = code
    }
}

/// An archive in memory.
package struct MemorySource: ByteSource {
    private let bytes: [UInt8]

    /// Takes the bytes.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var count: Int { bytes.count }

    package func read(at offset: Int, count: Int) throws(SourceError) -> [UInt8] {
        guard offset >= 0, count >= 0, count <= bytes.count - offset else {
            throw SourceError(code: 0)
        }
        return Array(bytes[offset..<(offset + count)])
    }
}

/// The first bytes of another source.
struct PrefixSource<Source: ByteSource>: ByteSource {
    let source: Source
    let count: Int

    func read(at offset: Int, count: Int) throws(SourceError) -> [UInt8] {
        guard count <= self.count - offset else { throw SourceError(code: 0) }
        return try source.read(at: offset, count: count)
    }
}
