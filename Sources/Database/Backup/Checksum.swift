/// CRC-32C (Castagnoli; RFC 3720, appendix B.4), carried on over everything it is shown.
///
/// It finds accidents, not forgers: whoever can write a backup can write its checksums.
struct Checksum {
    private var register: UInt32 = .max

    /// Eight tables, so that eight bytes are taken at a time.
    private static let tables: [[UInt32]] = {
        var tables = [[UInt32]](repeating: [UInt32](repeating: 0, count: 256), count: 8)
        for byte in 0..<256 {
            var value = UInt32(byte)
            for _ in 0..<8 {
                value = value & 1 == 1 ? value >> 1 ^ 0x82F6_3B78 : value >> 1
            }
            tables[0][byte] = value
        }
        for table in 1..<8 {
            for byte in 0..<256 {
                let before = tables[table - 1][byte]
                tables[table][byte] = before >> 8 ^ tables[0][Int(before & 0xFF)]
            }
        }
        return tables
    }()

    /// Takes in more bytes.
    mutating func add(_ bytes: some Sequence<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { add(UnsafeRawBufferPointer($0)) }
        if done == nil { Array(bytes).withUnsafeBytes { add($0) } }
    }

    /// The checksum of all bytes so far, as eight digits.
    var digits: [UInt8] {
        let value = ~register
        return (0..<8).map { position in
            let digit = UInt8(truncatingIfNeeded: value >> (28 - 4 * UInt32(position)) & 0xF)
            return digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        }
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        let tables = Self.tables
        var value = register
        var position = 0
        while bytes.count - position >= 8 {
            let low = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self).littleEndian
            let high = bytes.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)
                .littleEndian
            value ^= low
            value =
                tables[7][Int(value & 0xFF)] ^ tables[6][Int(value >> 8 & 0xFF)]
                ^ tables[5][Int(value >> 16 & 0xFF)] ^ tables[4][Int(value >> 24)]
                ^ tables[3][Int(high & 0xFF)] ^ tables[2][Int(high >> 8 & 0xFF)]
                ^ tables[1][Int(high >> 16 & 0xFF)] ^ tables[0][Int(high >> 24)]
            position += 8
        }
        while position < bytes.count {
            value = value >> 8 ^ tables[0][Int((value ^ UInt32(bytes[position])) & 0xFF)]
            position += 1
        }
        register = value
    }
}
