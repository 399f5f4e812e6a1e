/// Takes the folded text of a quantity apart, from the front.
struct WrittenQuantity {
    private var rest: Substring
    private var qualifier = Qualifier.exact
    private var places = 0

    init(_ folded: String) {
        rest = folded[...]
    }

    /// Reads a word before the number; false where something else stands there.
    mutating func skipToNumber() -> Bool {
        if let (found, word) = Qualifier.leading(rest, at: .prefix) {
            qualifier = found
            drop(word.count)
        }
        guard let first = rest.first else { return false }
        return WrittenNumber.isDigit(first) || first == "-" || first == "+"
    }

    /// Reads number, scale, unit, noun and the words between them.
    mutating func amount(printed: String) throws(QuantityError) -> Amount {
        let number = try number()
        try word(at: .infix)
        if MeasureUnit.leading(rest) == nil, let (found, length) = NumberScale.leading(rest) {
            places = found
            drop(length)
            try word(at: .infix)
        }
        // 15以上 without a unit, and 10万余以上, which is two words and an error.
        try word(at: .suffix)
        let unit = try unit()
        try word(at: .suffix)
        let noun = try noun()
        return Amount(
            printed: printed,
            qualifier: qualifier,
            number: try scaled(number),
            unit: unit,
            noun: noun
        )
    }

    private mutating func drop(_ count: Int) {
        rest = rest.dropFirst(count).drop { $0 == " " }
    }

    private mutating func number() throws(QuantityError) -> DecimalNumber {
        var reader = WrittenNumber(rest)
        let number: DecimalNumber
        do {
            number = try reader.number()
        } catch { throw .number(error) }
        guard number >= .zero else { throw .negative }
        rest = reader.rest.drop { $0 == " " }
        return number
    }

    private func scaled(_ number: DecimalNumber) throws(QuantityError) -> DecimalNumber {
        do {
            return try number.shifted(by: places)
        } catch { throw .number(error) }
    }

    /// Reads a word of a place, where there is one and none was before.
    private mutating func word(at place: Qualifier.Place) throws(QuantityError) {
        guard let (found, word) = Qualifier.leading(rest, at: place) else { return }
        guard qualifier == .exact else { throw .twoQualifiers(qualifier, found) }
        qualifier = found
        drop(word.count)
    }

    private mutating func unit() throws(QuantityError) -> MeasureUnit {
        if let (unit, length) = MeasureUnit.leading(rest) {
            drop(length)
            return unit
        }
        // An unknown unit is all that follows, up to a word that ends a quantity.
        let word = rest.dropLast(Qualifier.trailing(rest)?.word.count ?? 0)
        guard let first = word.first else { return .none }
        if isRange { throw .range }
        // Latin letters behind a number are a name (5G) more often than a unit not in the table.
        guard first.isLetter, !first.isASCII, !word.contains(where: WrittenNumber.isDigit) else {
            throw .unexpectedUnit(String(word))
        }
        rest = rest[word.endIndex...]
        return MeasureUnit(word.drop { $0 == " " })
    }

    /// Reads what is counted, and a word behind it.
    private mutating func noun() throws(QuantityError) -> String {
        if isRange { throw .range }
        if let (found, word) = Qualifier.trailing(rest) {
            guard qualifier == .exact else { throw .twoQualifiers(qualifier, found) }
            qualifier = found
            rest = rest.dropLast(word.count)
        }
        return ChineseText.trimmed(String(rest))
    }

    /// Tells whether a sign of a range and another number follow.
    private var isRange: Bool {
        guard let first = rest.first, Self.rangeSigns.contains(first) else { return false }
        return rest.dropFirst().first { $0 != " " }.map(WrittenNumber.isDigit) ?? false
    }

    private static let rangeSigns: Set<Character> = ["-", "~", "–", "—", "至", "到", "～"]
}
