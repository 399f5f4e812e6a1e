/// The symbols of codes that people read and type: Crockford's 32, the digits and the capital letters
/// without I, L, O and U, so that none is taken for another and no word arises.
enum CodeSymbols {
    /// The first symbols that bytes give, five bits each.
    ///
    /// - Precondition: `bytes` has five bits for each of `count` symbols.
    static func values(of bytes: [UInt8], count: Int) -> [UInt8] {
        precondition(bytes.count * 8 >= count * 5, "each symbol needs five bits")
        var drawn: [UInt8] = []
        var bits = 0
        var held = 0
        for byte in bytes where drawn.count < count {
            bits = bits << 8 | Int(byte)
            held += 8
            while held >= 5, drawn.count < count {
                held -= 5
                drawn.append(UInt8(bits >> held & 31))
                bits &= (1 << held) - 1
            }
        }
        return drawn
    }

    /// The symbols of a code, without hyphens.
    static func text(_ values: [UInt8]) -> String {
        String(values.map { symbols[Int($0)] })
    }

    /// Reads symbols as people type them: any case, full-width, with blanks, hyphens or none; the
    /// letter O is taken for zero, I and L for one.
    static func values(in text: some StringProtocol) throws(TrackingCodeError) -> [UInt8] {
        var values: [UInt8] = []
        for character in ChineseText.folded(text.prefix(lengthLimit))
        where !ignored.contains(character) {
            guard let value = valuesBySymbol[character] else {
                throw .wrongSymbol(position: values.count + 1)
            }
            values.append(value)
        }
        return values
    }

    /// What is read of a text at the most; nobody types more by mistake.
    private static let lengthLimit = 200

    /// Blanks, and the dashes that keyboards and word processors put for a hyphen.
    private static let ignored = Set<Character>(" -‐‑‒–—―_·.ー－")

    private static let symbols = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private static let valuesBySymbol: [Character: UInt8] = {
        var values: [Character: UInt8] = ["O": 0, "o": 0, "I": 1, "i": 1, "L": 1, "l": 1]
        for (value, symbol) in symbols.enumerated() {
            values[symbol] = UInt8(value)
            values[Character(symbol.lowercased())] = UInt8(value)
        }
        return values
    }()
}
