/// An amount of money in fen 分, hundredths of a yuan.
///
/// Arithmetic throws where the result does not fit; there are no operators that trap.
package struct Money: Hashable, Sendable {
    /// The amount in fen.
    package let fen: Int64

    /// Nothing.
    package static let zero = Money(fen: 0)

    /// Makes an amount of so many fen.
    package init(fen: Int64) {
        self.fen = fen
    }

    /// Makes an amount of a number of units, exactly.
    ///
    /// - Throws: `MoneyError.finerThanFen`, `.overflow`.
    package init(_ number: DecimalNumber, in unit: MoneyUnit) throws(MoneyError) {
        try self.init(number, fenDecimals: unit.fenDecimals)
    }

    /// Makes an amount of units of ten to the power of `fenDecimals` fen.
    init(_ number: DecimalNumber, fenDecimals: Int) throws(MoneyError) {
        guard number.scale <= fenDecimals else {
            throw .finerThanFen(decimals: number.scale, limit: fenDecimals)
        }
        let fen = Int128(number.coefficient) * PowerOfTen.wide(fenDecimals - number.scale)
        guard let fitting = Int64(exactly: fen) else { throw .overflow }
        self.fen = fitting
    }
}

extension Money {
    /// Adds.
    ///
    /// - Throws: `MoneyError.overflow`.
    package func adding(_ other: Money) throws(MoneyError) -> Money {
        try Self.checked(fen.addingReportingOverflow(other.fen))
    }

    /// Subtracts.
    ///
    /// - Throws: `MoneyError.overflow`.
    package func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try Self.checked(fen.subtractingReportingOverflow(other.fen))
    }

    /// Multiplies by a whole number.
    ///
    /// - Throws: `MoneyError.overflow`.
    package func multiplied(by factor: Int64) throws(MoneyError) -> Money {
        try Self.checked(fen.multipliedReportingOverflow(by: factor))
    }

    /// Adds up; parts that overflow on the way but not in the end are no error.
    ///
    /// - Throws: `MoneyError.overflow`.
    package static func sum(_ amounts: some Sequence<Money>) throws(MoneyError) -> Money {
        var sum: Int128 = 0
        for amount in amounts { sum += Int128(amount.fen) }
        guard let fen = Int64(exactly: sum) else { throw .overflow }
        return Money(fen: fen)
    }

    private static func checked(
        _ result: (partialValue: Int64, overflow: Bool)
    ) throws(MoneyError) -> Money {
        guard !result.overflow else { throw .overflow }
        return Money(fen: result.partialValue)
    }
}

extension Money: Comparable {
    /// Orders by amount.
    package static func < (one: Money, other: Money) -> Bool {
        one.fen < other.fen
    }
}
