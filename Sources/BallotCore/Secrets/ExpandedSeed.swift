/// Random bytes out of one secret seed: HMAC_DRBG with SHA-256 (NIST SP 800-90A, section 10.1.2).
///
/// The same seed for the same purpose gives the same bytes: that makes vectors, and lets a page
/// that has random bytes hand over 32 of them. A seed should be used once; should a page use one
/// again, then at least its bytes are others for another purpose and for another content.
package struct ExpandedSeed: RandomSource, ~Copyable {
    private var key: SecretBytes
    private var value: SecretBytes

    /// Begins with a seed.
    ///
    /// - Parameters:
    ///   - seed: at least 32 random bytes.
    ///   - purpose: what the bytes are for.
    ///   - content: what is hidden or signed with them.
    package init(
        _ seed: borrowing SecretBytes,
        for purpose: StaticString = "",
        content: borrowing SecretBytes = SecretBytes(count: 0)
    ) {
        key = SecretBytes(count: 32)
        value = SecretBytes([UInt8](repeating: 1, count: 32))
        let purposeCount = purpose.utf8CodeUnitCount
        var material = SecretBytes(count: seed.count + purposeCount + content.count)
        material.withMutableBytes { material in
            seed.withBytes { for index in $0.indices { material[index] = $0[index] } }
            var place = seed.count
            for index in 0..<purposeCount { material[place + index] = purpose.utf8Start[index] }
            place += purposeCount
            content.withBytes { for index in $0.indices { material[place + index] = $0[index] } }
        }
        update(material)
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
