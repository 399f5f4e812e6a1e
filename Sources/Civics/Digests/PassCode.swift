/// The code of a pass (代表证), which a desk scans or somebody types: ten symbols and a check symbol.
///
/// Made from a secret, so that it is nowhere stored and nobody can make one up. The symbols and the
/// check are those of a tracking code: every single wrong symbol is found, and every exchange of
/// two.
package struct PassCode: Hashable, Sendable {
    /// Symbols of a code, the check symbol among them.
    package static let symbolCount = 11

    private let values: [UInt8]

    /// Derives the code that belongs to a secret: the same secret always gives the same code.
    ///
    /// - Precondition: seven bytes at least, of which the first 50 bits are used.
    package init(derivedFrom secret: [UInt8]) {
        let drawn = CodeSymbols.values(of: secret, count: Self.symbolCount - 1)
        values = drawn + [TrackingCheck.symbol(for: Self.padding + drawn)]
    }

    /// Reads a code as a scanner or a person types it.
    ///
    /// - Throws: `TrackingCodeError`, with what is wrong.
    package init(_ text: some StringProtocol) throws(TrackingCodeError) {
        let values = try CodeSymbols.values(in: text)
        guard values.count == Self.symbolCount else { throw .wrongLength(values.count) }
        guard TrackingCheck.accepts(Self.padding + values) else { throw .checkFails }
        self.values = values
    }

    /// The symbols without hyphens, as a scanner sends them.
    package var compact: String { CodeSymbols.text(values) }

    /// The zeros in front that make as many symbols as the check takes; they add nothing to it.
    private static let padding = [UInt8](
        repeating: 0,
        count: TrackingCode.symbolCount - symbolCount
    )
}

extension PassCode: CustomStringConvertible {
    /// The symbols in groups, `XXXX-XXXX-XXX`, as a pass shows it.
    package var description: String {
        Hex.groups(compact, of: 4).joined(separator: "-")
    }
}
