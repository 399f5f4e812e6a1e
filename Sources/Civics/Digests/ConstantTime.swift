/// Comparing secrets.
package enum ConstantTime {
    /// Compares bytes in a time that depends on their number only, never on where they differ.
    ///
    /// Different lengths are told at once: the length of a token is no secret.
    package static func isEqual(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        Sodium.isEqual(one, other)
    }

    /// Compares the UTF-8 of two texts likewise; no canonical equivalence, bytes only.
    package static func isEqual(_ one: String, _ other: String) -> Bool {
        Sodium.isEqual(Array(one.utf8), Array(other.utf8))
    }
}
