/// The 58 characters in which credentials, seeds and the names of elections are written: digits
/// and letters without `0`, `I`, `O` and `l` (Belenios 2.0 specification, section 4.2).
///
/// Credentials are secret: no branch and no address depends on a character.
package enum Base58 {
    /// The runs of the alphabet, in order: its first character and how many follow each other.
    private static let runs: [(first: UInt8, count: UInt8)] = [
        (UInt8(ascii: "1"), 9), (UInt8(ascii: "A"), 8), (UInt8(ascii: "J"), 5),
        (UInt8(ascii: "P"), 11), (UInt8(ascii: "a"), 11), (UInt8(ascii: "m"), 14),
    ]

    /// The character of a value below 58.
    package static func character(_ value: UInt8) -> UInt8 {
        var (character, passed): (UInt8, UInt8) = (0, 0)
        for run in runs {
            let place = value &- passed
            character |= (run.first &+ place) & ByteMask.isLess(place, than: run.count)
            passed += run.count
        }
        return character
    }

    /// The value of a character, below 58, or 255 for any other character.
    package static func value(_ character: UInt8) -> UInt8 {
        var (value, isKnown, passed): (UInt8, UInt8, UInt8) = (0, 0, 0)
        for run in runs {
            let place = character &- run.first
            let isHere = ByteMask.isLess(place, than: run.count)
            value |= (place &+ passed) & isHere
            isKnown |= isHere
            passed += run.count
        }
        return value | ~isKnown
    }

    /// Whether all characters are of the alphabet.
    package static func isText(_ text: [UInt8]) -> Bool {
        var faults: UInt8 = 0
        for character in text { faults |= value(character) & 0x80 }
        return faults == 0
    }

    /// Draws one character, each as likely as any other.
    package static func random(from random: inout some RandomSource & ~Copyable) -> UInt8 {
        var byte = SIMD2<UInt8>()
        while true {
            withUnsafeMutableBytes(of: &byte) { bytes in
                bytes.withMemoryRebound(to: UInt8.self) { bytes in
                    random.fill(UnsafeMutableBufferPointer(rebasing: bytes[..<1]))
                }
            }
            // Of 64 values the last six are thrown away.
            let value = byte[0] & 63
            if value < 58 { return character(value) }
        }
    }
}
