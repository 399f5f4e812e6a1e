/// Korean syllables, whose canonical mappings are arithmetic (The Unicode Standard, §3.12).
enum Hangul {
    private static let syllables: UInt32 = 0xAC00
    private static let leads: UInt32 = 0x1100
    private static let vowels: UInt32 = 0x1161
    private static let tails: UInt32 = 0x11A7
    private static let vowelCount: UInt32 = 21
    private static let tailCount: UInt32 = 28
    private static let syllableCount: UInt32 = 11_172

    /// Takes a syllable apart; nil for any other scalar.
    static func decompose(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
        guard scalar.value >= syllables, scalar.value < syllables + syllableCount else {
            return nil
        }
        let index = scalar.value - syllables
        let tail = index % tailCount
        return [
            leads + index / (vowelCount * tailCount),
            vowels + index % (vowelCount * tailCount) / tailCount,
            tail == 0 ? nil : tails + tail,
        ].compactMap { $0.flatMap(Unicode.Scalar.init) }
    }

    /// Puts lead and vowel, or an open syllable and a tail, together.
    static func compose(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        if let lead = index(of: first, from: leads, count: 19),
            let vowel = index(of: second, from: vowels, count: vowelCount)
        {
            return Unicode.Scalar(syllables + (lead * vowelCount + vowel) * tailCount)
        }
        if let syllable = index(of: first, from: syllables, count: syllableCount),
            syllable % tailCount == 0,
            let tail = index(of: second, from: tails + 1, count: tailCount - 1)
        {
            return Unicode.Scalar(first.value + tail + 1)
        }
        return nil
    }

    private static func index(
        of scalar: Unicode.Scalar,
        from start: UInt32,
        count: UInt32
    ) -> UInt32? {
        guard scalar.value >= start, scalar.value < start + count else { return nil }
        return scalar.value - start
    }
}
