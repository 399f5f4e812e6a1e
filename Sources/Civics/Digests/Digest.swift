/// A SHA-256 digest (FIPS 180-4): 32 bytes that stand for any number of them.
package struct Digest: Hashable, Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Bytes of a digest.
    package static let byteCount = 32

    /// Takes 32 bytes; nil where there are more or fewer.
    package init?(bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Digest.byteCount else { return nil }
        self.bytes = bytes
    }

    init(checked bytes: [UInt8]) {
        precondition(bytes.count == Digest.byteCount)
        self.bytes = bytes
    }
}

extension Digest {
    /// Digests bytes.
    package init(of bytes: [UInt8]) {
        var stream = DigestStream()
        stream.append(bytes)
        self = stream.digest
    }

    /// Digests the UTF-8 of a text, as it stands: cleaning it first is the caller's business.
    package init(of text: String) {
        self.init(of: Array(text.utf8))
    }

    /// Reads 64 hexadecimal digits of either case; blanks between them, as print has, do not count.
    package init?(hex: some StringProtocol) {
        let digits = hex.unicodeScalars.filter { !$0.properties.isWhitespace }
        guard digits.count == 2 * Digest.byteCount else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = Hex.value(digits[index]), let low = Hex.value(digits[index + 1])
            else { return nil }
            bytes.append(high << 4 | low)
        }
        self.init(checked: bytes)
    }

    /// The 64 hexadecimal digits, in lower case.
    package var hex: String { Hex.text(bytes) }

    /// The hexadecimal digits in lines of eight groups of four, as certificates print them.
    package var fingerprintLines: [String] {
        let groups = Hex.groups(hex, of: 4)
        return stride(from: 0, to: groups.count, by: 8).map { start in
            groups[start..<min(start + 8, groups.count)].joined(separator: " ")
        }
    }

    /// The lines of the fingerprint one under the other.
    package var fingerprint: String { fingerprintLines.joined(separator: "\n") }
}

extension Digest: CustomStringConvertible {
    /// The 64 hexadecimal digits, in lower case.
    package var description: String { hex }
}
