import CZlib

/// The checksum of ZIP (APPNOTE 4.4.7), by zlib.
struct CRC32: Sendable {
    /// The checksum of all bytes so far.
    private(set) var value: UInt32 = 0

    /// Goes on with further bytes.
    mutating func update(_ bytes: [UInt8]) {
        value = bytes.withUnsafeBufferPointer { buffer in
            UInt32(truncatingIfNeeded: crc32_z(uLong(value), buffer.baseAddress, buffer.count))
        }
    }

    /// The checksum of bytes.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        var checksum = CRC32()
        checksum.update(bytes)
        return checksum.value
    }
}
