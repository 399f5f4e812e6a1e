extension Money {
    /// Reads an amount as people write it: `335.1545万元`, `1.2亿元`, `¥12,000`, `2.5亿`.
    ///
    /// Nothing is rounded: four decimals of 万元 are exactly yuan, six are fen, a seventh is an
    /// error. A number without a unit is read in `unit`, where the column or the form says one.
    ///
    /// - Throws: `MoneyError`, with what is wrong.
    package init(written text: some StringProtocol, unit: MoneyUnit? = nil) throws(MoneyError) {
        var folded = ChineseText.folded(text)[...]
        guard !folded.isEmpty else { throw .empty }
        let sign = ["¥", "人民币"].first { folded.hasPrefix($0) }
        if let sign { folded = folded.dropFirst(sign.count).drop { $0 == " " } }
        var reader = WrittenNumber(folded)
        let number: DecimalNumber
        do {
            number = try reader.number()
        } catch { throw error == .overflow ? .overflow : .number(error) }
        reader.skipBlanks()
        guard !reader.rest.isEmpty else {
            guard let unit = sign == "¥" ? .yuan : unit else { throw .unitMissing }
            try self.init(number, in: unit)
            return
        }
        guard let fenDecimals = Self.fenDecimals(ofUnit: reader.rest) else {
            throw .unknownUnit(String(reader.rest))
        }
        try self.init(number, fenDecimals: fenDecimals)
    }

    /// Decimals of a written unit that reach down to one fen; the 元 may be left out behind 万 or 亿.
    private static func fenDecimals(ofUnit text: Substring) -> Int? {
        var name = text
        let hasYuan = ["元", "圆", "块"].contains { name.hasSuffix($0) }
        if hasYuan { name = name.dropLast() }
        return switch name {
        case "": hasYuan ? 2 : nil
        case "角": hasYuan ? nil : 1
        case "分": hasYuan ? nil : 0
        case "千": hasYuan ? 5 : nil
        case "万": 6
        case "百万": 8
        case "千万": 9
        case "亿": 10
        case "万亿": 14
        default: nil
        }
    }
}
