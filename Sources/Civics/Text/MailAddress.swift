/// An address of e-mail (电子邮箱) that can stand in a header and in an envelope as it is.
///
/// Narrower than RFC 5321 allows: ASCII, no quoting, no comments, no bare hosts. What a person has
/// is in it; a line break, a blank or a second address is not.
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    /// As it was written.
    package let description: String
    /// What follows the sign.
    package let domain: String

    /// The most characters of an address (RFC 5321 §4.5.3.1).
    package static let mostCharacters = 254

    /// Reads an address; nil where it is none.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard (3...Self.mostCharacters).contains(bytes.count) else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, Self.isLocalPart(parts[0]), Self.isDomain(parts[1]) else {
            return nil
        }
        description = text
        domain = String(decoding: parts[1], as: UTF8.self)
    }

    private static let signs = Array("!#$%&'*+/=?^_`{|}~-".utf8)

    private static func isLocalPart(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 64 else { return false }
        return bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
            .allSatisfy { word in
                !word.isEmpty && word.allSatisfy { isLetterOrDigit($0) || signs.contains($0) }
            }
    }

    private static func isDomain(_ bytes: ArraySlice<UInt8>) -> Bool {
        let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let hyphen = UInt8(ascii: "-")
        guard labels.count > 1,
            labels.allSatisfy({ label in
                (1...63).contains(label.count) && label.first != hyphen && label.last != hyphen
                    && label.allSatisfy { isLetterOrDigit($0) || $0 == hyphen }
            })
        else { return false }
        // A host of numbers is an address of a machine.
        return labels.last?.contains { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ?? false
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
