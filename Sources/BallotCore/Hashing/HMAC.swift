/// A keyed digest: HMAC with SHA-256 (RFC 2104).
package struct HMAC: Sendable {
    private static let blockSize = 64

    private let inner: SHA256
    private let outer: SHA256

    /// Takes a key of any length.
    package init(key: borrowing SecretBytes) {
        if key.count > Self.blockSize {
            var hash = SHA256()
            hash.update(key)
            let digest = hash.finishSecretly()
            inner = Self.begun(digest, with: 0x36)
            outer = Self.begun(digest, with: 0x5C)
        } else {
            inner = Self.begun(key, with: 0x36)
            outer = Self.begun(key, with: 0x5C)
        }
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

    /// A digest that has read the key, filled up to a block.
    private static func begun(_ key: borrowing SecretBytes, with pad: UInt8) -> SHA256 {
        var hash = SHA256()
        key.withBytes { bytes in
            for byte in bytes { hash.update(byte: byte ^ pad) }
            for _ in bytes.count..<blockSize { hash.update(byte: pad) }
        }
        return hash
    }
}
