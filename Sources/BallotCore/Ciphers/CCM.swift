/// Counter with CBC-MAC (RFC 3610), no additional data, a tag of 8 bytes.
enum CCM {
    /// The bytes of the field that says how long the message is: as few as are enough, but 2; the
    /// nonce has what is left of 15.
    private static func lengthBytes(_ count: Int) -> Int {
        var bytes = 2
        while bytes < 8, count >> (8 * bytes) > 0 { bytes += 1 }
        return bytes
    }

    /// The block of flags, nonce and a number (sections 2.2 and 2.3).
    private static func block(
        flags: UInt8,
        number: Int,
        messageCount: Int,
        _ vector: Digest
    ) -> SIMD16<UInt8> {
        let lengthBytes = lengthBytes(messageCount)
        var block = SIMD16<UInt8>()
        block[0] = flags | UInt8(lengthBytes - 1)
        for index in 0..<(15 - lengthBytes) { block[1 + index] = vector.bytes[index] }
        for index in 0..<lengthBytes {
            block[15 - index] = UInt8(truncatingIfNeeded: number >> (8 * index))
        }
        return block
    }

    /// The tag of a message, already encrypted.
    static func tag(
        of message: [UInt8],
        _ cipher: borrowing AES256,
        _ vector: Digest
    ) -> SIMD16<UInt8> {
        let count = message.count
        // The tag has 8 bytes: (8 - 2) / 2 in bits 3 to 5.
        var tag = cipher.encrypted(
            block(flags: 3 << 3, number: count, messageCount: count, vector)
        )
        message.withUnsafeBufferPointer { bytes in
            for start in stride(from: 0, to: count, by: 16) {
                tag = cipher.encrypted(tag ^ SIMD16(bytes, at: start))
            }
        }
        return tag ^ cipher.encrypted(block(flags: 0, number: 0, messageCount: count, vector))
    }

    /// Encrypts or decrypts.
    static func combine(
        _ message: inout [UInt8],
        _ cipher: borrowing AES256,
        _ vector: Digest
    ) {
        let count = message.count
        let first = block(flags: 0, number: 1, messageCount: count, vector)
        message.withUnsafeMutableBufferPointer {
            cipher.combine($0, first: first, counterBytes: lengthBytes(count))
        }
    }
}
