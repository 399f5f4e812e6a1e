/// A keyed digest: HMAC with SHA-256 (RFC 2104).
package struct HMAC: Sendable {
    private static let blockSize = 64

    private let inner: SHA256
    private let outer: SHA256

    /// Takes a key of any length.
    package init(key: borrowing SecretBytes) {
        var block = SIMD64<UInt8>()
        if key.count > Self.blockSize {
            var hash = SHA256()
            hash.update(key)
            hash.finishSecretly().withBytes { bytes in
                for index in bytes.indices { block[index] = bytes[index] }
            }
        } else {
            key.withBytes { bytes in
                for index in bytes.indices { block[index] = bytes[index] }
            }
        }
        inner = Self.begun(block ^ SIMD64(repeating: 0x36))
        outer = Self.begun(block ^ SIMD64(repeating: 0x5C))
    }

    /// The digest of some pieces, one after the other.
    package func authenticate(
        _ pieces: (inout SHA256) -> Void
    ) -> SecretBytes {
        var hash = inner
        pieces(&hash)
        var last = outer
        last.update(hash.finishSecretly())
        return last.finishSecretly()
    }

    private static func begun(_ block: SIMD64<UInt8>) -> SHA256 {
        var hash = SHA256()
        withUnsafeBytes(of: block) { hash.update($0) }
        return hash
    }
}
