/// The two ways in which trustees' messages are encrypted.
///
/// Both bind nothing but the message, and take 32 bytes for the initialisation vector.
package enum AuthenticatedCipher: Hashable, Sendable {
    /// AES-256-CCM with a tag of 8 bytes (RFC 3610); releases 2.0 to 3.2.
    case ccm
    /// AES-256-GCM with a tag of 16 bytes and all 32 bytes of the vector (NIST SP 800-38D);
    /// releases from 3.1 on.
    case gcm

    /// How many bytes a tag has.
    package var tagByteCount: Int {
        switch self {
        case .ccm: 8
        case .gcm: 16
        }
    }

    /// Encrypts a message and adds the tag at its end.
    package func seal(
        _ message: borrowing SecretBytes,
        key: borrowing SecretBytes,
        vector: Digest
    ) -> [UInt8] {
        var sealed = message.withBytes { Array($0) }
        let cipher = AES256(key: key)
        let tag: SIMD16<UInt8>
        switch self {
        case .ccm:
            tag = CCM.tag(of: sealed, cipher, vector)
            CCM.combine(&sealed, cipher, vector)
        case .gcm:
            GCM.combine(&sealed, cipher, vector)
            tag = GCM.tag(of: sealed, cipher, vector)
        }
        for index in 0..<tagByteCount { sealed.append(tag[index]) }
        return sealed
    }

    /// Decrypts a message, if its tag is right.
    package func open(
        _ sealed: [UInt8],
        key: borrowing SecretBytes,
        vector: Digest
    ) -> SecretBytes? {
        guard sealed.count >= tagByteCount else { return nil }
        var message = Array(sealed.dropLast(tagByteCount))
        defer { Wiping.wipe(&message) }
        let cipher = AES256(key: key)
        let tag: SIMD16<UInt8>
        switch self {
        case .ccm:
            CCM.combine(&message, cipher, vector)
            tag = CCM.tag(of: message, cipher, vector)
        case .gcm:
            tag = GCM.tag(of: message, cipher, vector)
            GCM.combine(&message, cipher, vector)
        }
        let expected = (0..<tagByteCount).map { tag[$0] }
        guard ByteMask.areEqual(expected, Array(sealed.suffix(tagByteCount))) else { return nil }
        return SecretBytes(message)
    }
}
