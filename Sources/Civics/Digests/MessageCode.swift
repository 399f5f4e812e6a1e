import CSodium

/// An HMAC-SHA-256 (RFC 2104, FIPS 198-1): who knows the key can make it, and check it.
///
/// Two codes are compared in a time that does not depend on where they differ.
package struct MessageCode: Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Bytes of a code.
    package static let byteCount = 32

    /// Makes the code of a message under a key of any length; 32 random bytes are the right one.
    package init(of message: [UInt8], key: [UInt8]) {
        _ = Sodium.isReady
        var state = crypto_auth_hmacsha256_state()
        var bytes = [UInt8](repeating: 0, count: MessageCode.byteCount)
        crypto_auth_hmacsha256_init(&state, key, key.count)
        crypto_auth_hmacsha256_update(&state, message, UInt64(message.count))
        crypto_auth_hmacsha256_final(&state, &bytes)
        // The state holds what the key was made into.
        withUnsafeMutableBytes(of: &state) { sodium_memzero($0.baseAddress, $0.count) }
        self.bytes = bytes
    }

    /// Makes the code of the UTF-8 of a text.
    package init(of text: String, key: [UInt8]) {
        self.init(of: Array(text.utf8), key: key)
    }

    /// The 32 bytes in hexadecimal.
    package var hex: String { Hex.text(bytes) }

    /// Takes a code that somebody sent, to be compared; nil where it has not 32 bytes.
    package init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == MessageCode.byteCount else { return nil }
        self.bytes = bytes
    }
}

extension MessageCode: Equatable {
    /// Compares in constant time.
    package static func == (one: MessageCode, other: MessageCode) -> Bool {
        Sodium.isEqual(one.bytes, other.bytes)
    }
}
