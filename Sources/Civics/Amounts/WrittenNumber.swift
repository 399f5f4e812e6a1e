/// Reads a number from the front of a folded text and leaves the rest.
struct WrittenNumber {
    /// What has not been read.
    private(set) var rest: Substring
    /// The place of the next character, counted from 1.
    private(set) var position = 1

    init(_ text: Substring) {
        rest = text
    }

    /// Reads a sign, digits with or without commas, and decimals.
    mutating func number() throws(DecimalNumberError) -> DecimalNumber {
        let isNegative = skip("-")
        if !isNegative { _ = skip("+") }
        skipBlanks()
        var coefficient = try wholeDigits()
        var scale = 0
        // A full stop with no digit behind it ends a sentence, not a number.
        if rest.first == ".", rest.dropFirst().first.map(Self.isDigit) == true {
            _ = skip(".")
            (coefficient, scale) = try decimals(after: coefficient)
        }
        return try DecimalNumber(wide: isNegative ? -coefficient : coefficient, scale: scale)
    }

    private mutating func wholeDigits() throws(DecimalNumberError) -> Int128 {
        var coefficient: Int128 = 0
        var sinceComma = 0
        var commas = 0
        guard let first = rest.first else { throw .empty }
        guard Self.isDigit(first) else {
            throw .unexpectedCharacter(first, position: position)
        }
        while let character = rest.first {
            if let digit = Self.digit(character) {
                coefficient = coefficient * 10 + Int128(digit)
                guard coefficient <= Int128(Int64.max) + 1 else { throw .overflow }
                sinceComma += 1
            } else if character == ",", rest.dropFirst().first.map(Self.isDigit) == true {
                guard commas == 0 ? (1...3).contains(sinceComma) : sinceComma == 3 else {
                    throw .misplacedComma(position: position)
                }
                commas += 1
                sinceComma = 0
            } else {
                break
            }
            advance()
        }
        guard commas == 0 || sinceComma == 3 else { throw .misplacedComma(position: position) }
        return coefficient
    }

    private mutating func decimals(
        after whole: Int128
    ) throws(DecimalNumberError) -> (Int128, scale: Int) {
        let digits = rest.prefix(while: Self.isDigit)
        let significant = digits.utf8.reversed().drop { $0 == UInt8(ascii: "0") }
        guard significant.count <= DecimalNumber.maximumScale else {
            throw .tooManyDecimals(significant.count, limit: DecimalNumber.maximumScale)
        }
        // At most 19 digits before and 18 behind the point: fits 128 bits.
        var coefficient = whole
        for byte in significant.reversed() {
            coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        }
        rest = rest[digits.endIndex...]
        position += digits.count
        return (coefficient, significant.count)
    }

    /// Skips spaces.
    mutating func skipBlanks() {
        while skip(" ") {}
    }

    private mutating func skip(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        advance()
        return true
    }

    private mutating func advance() {
        rest.removeFirst()
        position += 1
    }

    static func isDigit(_ character: Character) -> Bool {
        digit(character) != nil
    }

    /// The value of an ASCII digit; other scripts' digits are no digits here.
    private static func digit(_ character: Character) -> UInt8? {
        guard let ascii = character.asciiValue,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(ascii)
        else { return nil }
        return ascii - UInt8(ascii: "0")
    }
}
