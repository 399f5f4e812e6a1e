/// What SHA-256 makes of some bytes: 32 bytes.
package struct Digest: Hashable, Sendable {
    /// How many bytes a digest has.
    package static let byteCount = 32

    /// The 32 bytes, as they come out of the function.
    package let bytes: [UInt8]

    /// Takes 32 bytes for a digest, or nothing if they are not 32.
    package init?(bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    /// Reads 64 small hexadecimal digits, as names and references of an archive are written.
    package init?(hexadecimal text: [UInt8]) {
        guard text.count == 2 * Self.byteCount, let bytes = Hexadecimal.bytes(text) else {
            return nil
        }
        self.bytes = bytes
    }

    /// Reads 43 characters of base 64 without padding, as fingerprints and trackers are written.
    package init?(base64 text: [UInt8]) {
        guard let bytes = Base64.bytes(text), bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }

    init(checked bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// 64 small hexadecimal digits.
    package var hexadecimal: [UInt8] { Hexadecimal.text(bytes) }

    /// 43 characters of base 64 without padding (Belenios 2.0 specification, section 4.15).
    package var base64: [UInt8] { Base64.text(bytes) }
}
