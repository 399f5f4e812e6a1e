import CSodium

/// A SHA-256 digest taken piece by piece, so that what is digested need not be held at once.
///
/// A value: a copy goes on by itself.
package struct DigestStream {
    private var state = crypto_hash_sha256_state()

    /// Begins with nothing.
    package init() {
        _ = Sodium.isReady
        crypto_hash_sha256_init(&state)
    }

    /// Takes in more bytes.
    package mutating func append(_ bytes: [UInt8]) {
        crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
    }

    /// Takes in more bytes.
    package mutating func append(_ bytes: UnsafeRawBufferPointer) {
        let bytes = bytes.bindMemory(to: UInt8.self)
        crypto_hash_sha256_update(&state, bytes.baseAddress, UInt64(bytes.count))
    }

    /// Takes in the UTF-8 of a text.
    package mutating func append(_ text: String) {
        append(Array(text.utf8))
    }

    /// The digest of what was taken in so far.
    package var digest: Digest {
        var copy = state
        var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
        crypto_hash_sha256_final(&copy, &bytes)
        return Digest(checked: bytes)
    }
}
