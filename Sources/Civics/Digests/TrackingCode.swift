/// The code with which somebody without an account follows what they handed in.
///
/// Fifteen random symbols of five bits, 75 bits in all, and a check symbol. The symbols are
/// Crockford's: the digits and the capital letters without I, L, O and U, so that none is taken for
/// another and no word arises. The check finds every single wrong symbol and every exchange of two
/// different symbols, wherever they stand: see `TrackingCheck`.
package struct TrackingCode: Hashable, Sendable {
    /// The values of the sixteen symbols, 0 to 31, the check symbol last.
    private let values: [UInt8]

    /// Symbols of a code, the check symbol among them.
    package static let symbolCount = 16

    private init(values: [UInt8]) {
        self.values = values
    }

    /// Draws a fresh code; one drawn from a generator that can be predicted can be guessed.
    package static func random(
        using generator: inout some RandomNumberGenerator
    ) -> TrackingCode {
        let drawn = (1..<symbolCount).map { _ in UInt8.random(in: 0..<32, using: &generator) }
        return TrackingCode(values: drawn + [TrackingCheck.symbol(for: drawn)])
    }

    /// Draws a fresh code from the system's generator.
    package static func random() -> TrackingCode {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }

    /// Derives the code that belongs to a secret: the same secret always gives the same code.
    ///
    /// - Precondition: ten bytes at least, of which the first 75 bits are used.
    package init(derivedFrom secret: [UInt8]) {
        precondition(secret.count >= 10, "75 bits need ten bytes")
        var drawn: [UInt8] = []
        var bits = 0
        var held = 0
        for byte in secret where drawn.count < Self.symbolCount - 1 {
            bits = bits << 8 | Int(byte)
            held += 8
            while held >= 5, drawn.count < Self.symbolCount - 1 {
                held -= 5
                drawn.append(UInt8(bits >> held & 31))
                bits &= (1 << held) - 1
            }
        }
        values = drawn + [TrackingCheck.symbol(for: drawn)]
    }
}

// MARK: - Text

extension TrackingCode: CustomStringConvertible {
    /// The sixteen symbols without hyphens, as stored and as in an address.
    package var compact: String {
        String(values.map { Self.symbols[Int($0)] })
    }

    /// The symbols in groups of four, `XXXX-XXXX-XXXX-XXXX`, as people are shown it.
    package var description: String {
        Hex.groups(compact, of: 4).joined(separator: "-")
    }

    /// Reads a code as people type it: any case, full-width, with blanks, hyphens or none; the
    /// letter O is taken for zero, I and L for one.
    ///
    /// - Throws: `TrackingCodeError`, with what is wrong.
    package init(_ text: some StringProtocol) throws(TrackingCodeError) {
        var values: [UInt8] = []
        var count = 0
        for character in ChineseText.folded(text.prefix(Self.lengthLimit))
        where !Self.ignored.contains(character) {
            count += 1
            guard let value = Self.valuesBySymbol[character] else {
                throw .wrongSymbol(position: count)
            }
            values.append(value)
        }
        guard count == Self.symbolCount else { throw .wrongLength(count) }
        guard TrackingCheck.accepts(values) else { throw .checkFails }
        self.values = values
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
