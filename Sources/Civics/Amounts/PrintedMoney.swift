/// An amount of money as it was written: the unit and its decimals are kept.
///
/// 335.1545万元 stays 335.1545万元, and 12.50亿元 keeps its zero; the amount itself is exact fen.
package struct PrintedMoney: Hashable, Sendable {
    /// The amount.
    package let money: Money
    /// The unit it is written in.
    package let unit: MoneyUnit
    /// How many decimals are written.
    package let decimals: Int

    /// Puts an amount together with the way it is written.
    ///
    /// More decimals than reach down to one fen of the unit are not written.
    package init(_ money: Money, in unit: MoneyUnit, decimals: Int) {
        self.money = money
        self.unit = unit
        self.decimals = min(max(0, decimals), unit.fenDecimals)
    }

    /// Reads an amount as people write it; a number alone is in `unit`.
    ///
    /// - Throws: `MoneyError`, with what is wrong.
    package init(
        written text: some StringProtocol,
        unit: MoneyUnit = .wan
    ) throws(MoneyError) {
        let folded = ChineseText.folded(text)
        let money = try Money(written: folded, unit: unit)
        let point = folded.firstIndex(of: ".")
        let digits = point.map { folded[folded.index(after: $0)...].prefix(while: Self.isDigit) }
        let written = MoneyUnit.allCases.last { folded.hasSuffix($0.name) }
        let hasAnotherUnit = written == nil && folded.last.map(Self.isDigit) != true
        let isYuan = folded.hasPrefix("¥") && written == nil && !hasAnotherUnit
        let shown = written ?? (isYuan ? .yuan : unit)
        // 角, 千万 and their like are read and then shown in the form's own unit.
        let exact = money.amount(in: shown).scale
        self.init(
            money,
            in: shown,
            decimals: hasAnotherUnit ? exact : max(exact, digits?.count ?? 0)
        )
    }

    /// The digits alone, `335.1545`.
    package var digits: String { money.digits(in: unit, decimals: decimals, grouped: false) }

    private static func isDigit(_ character: Character) -> Bool {
        ("0"..."9").contains(character)
    }
}

extension PrintedMoney: CustomStringConvertible {
    /// As it is written, `335.1545万元`.
    package var description: String { digits + unit.name }
}
