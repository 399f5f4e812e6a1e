/// A key out of a password: PBKDF2 with HMAC-SHA-256 (RFC 8018, section 5.2).
package enum PBKDF2 {
    /// The first block, 32 bytes.
    package static func key(
        password: borrowing SecretBytes,
        salt: [UInt8],
        iterationCount: Int
    ) -> SecretBytes {
        let hmac = HMAC(key: password)
        var key = SecretBytes(count: Digest.byteCount)
        var step = hmac.authenticate { hash in
            hash.update(salt)
            for byte: UInt8 in [0, 0, 0, 1] { hash.update(byte: byte) }
        }
        key.combine(step)
        for _ in 1..<max(1, iterationCount) {
            step = hmac.authenticate { $0.update(step) }
            key.combine(step)
        }
        return key
    }
}

extension SecretBytes {
    /// Adds other bytes bit by bit.
    fileprivate mutating func combine(_ other: borrowing SecretBytes) {
        other.withBytes { other in
            withMutableBytes { bytes in
                for index in bytes.indices { bytes[index] ^= other[index] }
            }
        }
    }
}
