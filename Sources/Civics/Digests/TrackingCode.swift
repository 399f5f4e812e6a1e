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
        let drawn = CodeSymbols.values(of: secret, count: Self.symbolCount - 1)
        values = drawn + [TrackingCheck.symbol(for: drawn)]
    }
}

// MARK: - Text

extension TrackingCode: CustomStringConvertible {
    /// The sixteen symbols without hyphens, as stored and as in an address.
    package var compact: String {
        CodeSymbols.text(values)
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
        let values = try CodeSymbols.values(in: text)
        guard values.count == Self.symbolCount else { throw .wrongLength(values.count) }
        guard TrackingCheck.accepts(values) else { throw .checkFails }
        self.values = values
    }
}
