/// Random bytes out of one secret seed: HMAC_DRBG with SHA-256 (NIST SP 800-90A, section 10.1.2).
///
/// The same seed gives the same bytes: that makes vectors, and lets a page that has random bytes
/// hand over 32 of them. A seed must be used for one ballot only.
package struct ExpandedSeed: RandomSource, ~Copyable {
    private var key: SecretBytes
    private var value: SecretBytes

    /// Begins with a seed of at least 32 random bytes.
    package init(_ seed: borrowing SecretBytes) {
        key = SecretBytes(count: 32)
        value = SecretBytes([UInt8](repeating: 1, count: 32))
        update(seed)
    }

    package mutating func fill(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
        let hmac = HMAC(key: key)
        for index in bytes.indices {
            if index % 32 == 0 { value = Self.next(value, hmac) }
            bytes[index] = value.withBytes { $0[index % 32] }
        }
        update(SecretBytes(count: 0))
    }

    private static func next(_ value: borrowing SecretBytes, _ hmac: HMAC) -> SecretBytes {
        hmac.authenticate { $0.update(value) }
    }

    private mutating func update(_ seed: borrowing SecretBytes) {
        for round: UInt8 in 0...(seed.count > 0 ? 1 : 0) {
            key = HMAC(key: key).authenticate { hash in
                hash.update(value)
                hash.update(byte: round)
                hash.update(seed)
            }
            value = Self.next(value, HMAC(key: key))
        }
    }
}
