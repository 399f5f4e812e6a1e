extension Money {
    /// The amount as a number of units, exactly.
    package func amount(in unit: MoneyUnit) -> DecimalNumber {
        do {
            return try DecimalNumber(coefficient: fen, scale: unit.fenDecimals)
        } catch {
            preconditionFailure("10 decimals and 64 bits fit every DecimalNumber")
        }
    }

    /// Digits of the amount in a unit with so many decimals, rounded once, half away from zero
    /// (四舍五入): 12,345,650 fen is `12.35` 万元.
    ///
    /// More decimals than reach down to one fen are written as zeros.
    ///
    /// - Precondition: `decimals` is from 0 to 18.
    package func digits(in unit: MoneyUnit, decimals: Int, grouped: Bool = false) -> String {
        precondition((0...18).contains(decimals), "a number of decimals nobody prints")
        let missing = decimals - unit.fenDecimals
        guard missing < 0 else {
            let wide = Int128(fen) * PowerOfTen.wide(missing)
            return DecimalText.write(wide, decimals: decimals, grouped: grouped)
        }
        let divisor = PowerOfTen.wide(-missing)
        let magnitude = (Int128(fen.magnitude) + divisor / 2) / divisor
        let rounded = fen < 0 ? -magnitude : magnitude
        return DecimalText.write(rounded, decimals: decimals, grouped: grouped)
    }

    /// The digits with the Chinese unit behind them, `12.35万元`.
    package func text(in unit: MoneyUnit, decimals: Int, grouped: Bool = false) -> String {
        digits(in: unit, decimals: decimals, grouped: grouped) + unit.name
    }
}

extension Money: CustomStringConvertible {
    /// The amount in yuan with both decimals, `123456.50元`.
    package var description: String { text(in: .yuan, decimals: 2) }
}
