extension Quantity {
    /// Characters a quantity may have.
    package static let lengthLimit = 100

    /// Reads a quantity as it is published: `1600余个`, `不少于10万㎡`, `≥ 15 个`, `2000余名学子`.
    ///
    /// Text without any digit is a state. Numbers written in Chinese characters stay in the state's
    /// text: 一网通办 and 一户一表 are no quantities, and no rule tells them from 三所.
    ///
    /// - Throws: `QuantityError`, with what is wrong.
    package init(written text: some StringProtocol) throws(QuantityError) {
        if let plain = Amount(plain: text) {
            self = .amount(plain)
            return
        }
        let printed = ChineseText.cleanedLine(text)
        guard !printed.isEmpty else { throw .empty }
        guard printed.count <= Self.lengthLimit else {
            throw .tooLong(printed.count, limit: Self.lengthLimit)
        }
        let folded = ChineseText.folded(printed)
        guard let digit = folded.firstIndex(where: WrittenNumber.isDigit) else {
            self = .state(printed)
            return
        }
        var reader = WrittenQuantity(folded)
        guard reader.skipToNumber() else {
            throw .textBeforeNumber(
                position: folded.distance(from: folded.startIndex, to: digit) + 1
            )
        }
        self = .amount(try reader.amount(printed: printed))
    }

    /// Puts a quantity together from the columns of a table.
    ///
    /// Without a number the qualifier's column holds the state, 动态清零. The number may have a 万 or
    /// the unit one before it, `10` and `万平方米`.
    ///
    /// - Throws: `QuantityError`, with what is wrong.
    package init(
        qualifier: some StringProtocol,
        number: some StringProtocol,
        unit: some StringProtocol
    ) throws(QuantityError) {
        let number = ChineseText.cleanedLine(number)
        let unit = ChineseText.cleanedLine(unit)
        let word = ChineseText.cleanedLine(qualifier)
        if number.isEmpty {
            guard !word.isEmpty else { throw .empty }
            try self.init(written: word)
            return
        }
        guard let meaning = Qualifier(word: word) else { throw .unknownQualifier(word) }
        let text =
            switch meaning.place {
            case .prefix: word + number + unit
            case .infix: number + word + unit
            case .suffix: number + unit + word
            }
        try self.init(written: text)
    }
}
